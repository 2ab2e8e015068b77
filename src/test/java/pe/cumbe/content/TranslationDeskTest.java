package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pe.cumbe.content.ContentFixtures.DRE;
import static pe.cumbe.content.ContentFixtures.EDITOR;
import static pe.cumbe.content.ContentFixtures.PUBLISHER;
import static pe.cumbe.content.ContentFixtures.STRANGER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.Rejected;

class TranslationDeskTest {

    private static final String SPANISH = "La oficina atiende a todas las personas de lunes a viernes.";
    private static final String ENGLISH = "The office is open to everybody from Monday to Friday.";

    private final ContentFixtures work = new ContentFixtures();
    private final ContentView original =
            work.published(work.start(ContentKind.PAGE, ContentText.of("Horario", "", SPANISH)));

    private ContentView begun() {
        return work.translating.begin(DRE, original.id(), Language.ENGLISH, EDITOR);
    }

    private ContentView inEnglish() {
        var item = begun();
        work.desk.write(work.ref(item), "", ContentText.of("Opening hours", "", ENGLISH), EDITOR);
        return work.published(item);
    }

    private TranslationStanding standing() {
        return work.translating.of(DRE, 1, EDITOR).items().get(0).cells().stream()
                .filter(cell -> cell.language() == Language.ENGLISH)
                .map(TranslationRow.Cell::standing)
                .findFirst()
                .orElseThrow();
    }

    private Optional<PublishedDesk.Standing> read() {
        return work.reading.at(Optional.of(DRE), ContentKind.PAGE, original.slug(), Language.ENGLISH);
    }

    @Test
    void it_begins_with_the_spanish_words_and_is_not_sent_with_a_paragraph_of_them() {
        var item = begun();

        assertThat(item.newest().text().body()).isEqualTo(SPANISH);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> work.desk.send(work.ref(item), EDITOR))
                .satisfies(refused -> assertThat(refused.reasons()).contains(ContentReason.STILL_IN_SPANISH));
    }

    @Test
    void it_is_begun_once() {
        assertThat(begun().id()).isEqualTo(begun().id());
    }

    @Test
    void it_is_read_at_the_address_of_the_page_below_its_language_and_each_tells_of_the_other() {
        inEnglish();

        var page = read().orElseThrow().item();
        assertThat(page.path()).isEqualTo("/en/dre/" + original.slug());
        assertThat(work.reading.languages(page))
                .extracting(PublishedDesk.InLanguage::language)
                .containsExactly(Language.SPANISH, Language.ENGLISH);
    }

    @Test
    void lists_have_the_spanish_one_alone() {
        inEnglish();

        assertThat(work.reading.published(Optional.of(DRE), ContentKind.PAGE, 1).items())
                .extracting(PublishedView::language)
                .containsExactly(Language.SPANISH);
    }

    @Test
    void what_is_withdrawn_in_spanish_is_read_in_no_language() {
        inEnglish();
        work.desk.withdraw(work.ref(original), "Ya no vale.", PUBLISHER);

        assertThat(read().orElseThrow().item()).isNull();
    }

    @Test
    void the_list_says_what_is_missing_written_published_and_older_than_the_spanish_one() {
        assertThat(standing()).isEqualTo(TranslationStanding.MISSING);
        begun();
        assertThat(standing()).isEqualTo(TranslationStanding.DRAFT);
        inEnglish();
        assertThat(standing()).isEqualTo(TranslationStanding.PUBLISHED);

        work.clock.pass(Duration.ofDays(1));
        work.desk.write(work.ref(original), "", ContentText.of("Horario", "", "Otro horario."), EDITOR);
        work.published(original);

        assertThat(standing()).isEqualTo(TranslationStanding.OUTDATED);
    }

    @Test
    void nothing_begins_from_what_nobody_reads_nor_from_another_language_nor_by_a_stranger() {
        var draft = work.start(ContentKind.PAGE, ContentText.of("Borrador", "", SPANISH));
        var english = inEnglish();

        for (var id : List.of(draft.id(), english.id())) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> work.translating.begin(DRE, id, Language.AWAJUN, EDITOR));
        }
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> work.translating.begin(DRE, original.id(), Language.AWAJUN, STRANGER));
    }

    @Test
    void how_easily_it_reads_is_asked_of_spanish_alone() {
        var text = ContentText.of("T", "", (SPANISH + "\n\n").repeat(20));

        assertThat(work.examining.examine(DRE, text, Language.SPANISH, EDITOR).reading())
                .isPresent();
        assertThat(work.examining.examine(DRE, text, Language.AWAJUN, EDITOR).reading())
                .isEmpty();
    }
}
