package pe.cumbe.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.cumbe.Slice;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentFixtures;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.media.ALibrary;
import pe.cumbe.media.FileUse;
import pe.cumbe.media.FileUses;
import pe.cumbe.media.MediaDesk;
import pe.cumbe.media.MediaIntake;
import pe.cumbe.media.MediaReason;
import pe.cumbe.media.PublicMediaDesk;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.Rejected;

/** A library and the pages that name its files, in the real database. */
class JpaFileUsesIT extends Slice {

    private static final AgencyCode DIRESA = new AgencyCode("DIRESA");
    private static final Actor EDITOR =
            new Actor("editor.diresa", "Ana", List.of(new Grant(Role.EDITOR, DIRESA, null)));
    private static final Actor PUBLISHER =
            new Actor("publicador.diresa", "Beto", List.of(new Grant(Role.PUBLISHER, DIRESA, null)));

    @Inject
    private ContentDesk desk;

    @Inject
    private TranslationDesk translations;

    @Inject
    private MediaIntake intake;

    @Inject
    private MediaDesk library;

    @Inject
    private PublicMediaDesk reading;

    @Inject
    private FileUses uses;

    @PersistenceContext
    private EntityManager em;

    @Test
    void a_file_is_public_while_what_is_published_names_it_and_in_use_while_anything_does() {
        take("guia.pdf", AttachmentFixtures.aPdf());
        var item = desk.start(begun(Block.text("Lee [la guía](/diresa/archivos/guia).")), EDITOR);

        assertThat(uses.of(DIRESA, "guia")).containsExactly(new FileUse(DIRESA, item.id(), "Vacunas", false, true));
        assertThat(uses.wordsInUse(DIRESA)).containsExactly("guia");
        assertThat(reading.at(DIRESA, "guia")).isEmpty();

        desk.send(ref(item), EDITOR);
        desk.publish(ref(item), PUBLISHER);
        assertThat(reading.at(DIRESA, "guia")).isPresent();

        desk.write(ref(item), "", ContentText.of("Vacunas", "Un resumen.", "Nada."), EDITOR);
        assertThat(uses.of(DIRESA, "guia")).containsExactly(new FileUse(DIRESA, item.id(), "Vacunas", true, false));
        var file = library.open(DIRESA, "guia", EDITOR).orElseThrow().file();
        assertThatThrownBy(() -> library.remove(file.ref(), EDITOR))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reasons()).containsExactly(MediaReason.IN_USE));
    }

    @Test
    void what_only_a_translation_names_is_public_as_long_as_the_page_in_spanish_is() {
        take("guide.pdf", AttachmentFixtures.aPdf());
        var spanish = desk.start(begun(Block.text("Lee la guía.")), EDITOR);
        publish(spanish);
        var english = translations.begin(DIRESA, spanish.id(), Language.ENGLISH, EDITOR);
        var text = ContentText.of("Vaccines", "A summary.", "Read [the guide](/diresa/archivos/guide).");
        desk.write(ref(english), "", text, EDITOR);
        publish(english);
        assertThat(reading.at(DIRESA, "guide")).isPresent();

        desk.withdraw(ref(spanish), "Ya no vale.", PUBLISHER);
        em.flush();

        assertThat(reading.at(DIRESA, "guide")).isEmpty();
    }

    private void publish(ContentView item) {
        desk.send(ref(item), EDITOR);
        desk.publish(ref(item), PUBLISHER);
        em.flush();
    }

    @Test
    void a_picture_has_its_drawings_and_its_history_and_leaves_its_address_empty() {
        take("patio.png", ALibrary.picture("png", 1400, 700, 0x3355aa));
        var item = desk.start(begun(Block.own(BlockKind.FIGURE, Map.of(BlockField.PICTURE, "patio"))), EDITOR);
        em.flush();
        var first = library.open(DIRESA, "patio", EDITOR).orElseThrow();
        assertThat(first.uses()).extracting(FileUse::item).containsExactly(item.id());
        assertThat(library.pictures(DIRESA, EDITOR))
                .extracting(picture -> picture.word())
                .containsExactly("patio");
        assertThat(library.list(DIRESA, 1, EDITOR).total()).isEqualTo(1);

        desk.write(ref(item), "", ContentText.of("Vacunas", "Un resumen.", "Nada."), EDITOR);
        em.flush();
        library.remove(first.file().ref(), EDITOR);
        em.flush();
        em.clear();

        assertThat(library.open(DIRESA, "patio", EDITOR)).isEmpty();
        assertThat(reading.isGone(DIRESA, "patio")).isTrue();
        assertThat(take("patio.png", ALibrary.picture("png", 1400, 700, 0x3355aa)))
                .isEqualTo("patio-2");
    }

    private String take(String name, byte[] content) {
        return intake.take(DIRESA, name, new ByteArrayInputStream(content), EDITOR)
                .file()
                .word();
    }

    private ContentRef ref(ContentView item) {
        em.flush();
        return desk.open(DIRESA, item.id(), EDITOR).orElseThrow().ref();
    }

    private static NewContent begun(Block block) {
        return new NewContent(
                DIRESA,
                ContentKind.PAGE,
                "",
                UUID.randomUUID().toString(),
                ContentText.of("Vacunas", "Un resumen.", List.of(block)));
    }
}
