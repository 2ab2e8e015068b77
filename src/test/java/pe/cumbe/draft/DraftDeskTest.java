package pe.cumbe.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.AttachmentFixtures;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.InMemoryAttachments;
import pe.cumbe.casefile.CaseFile;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.Slug;

/** What somebody began without signing in: kept at each step, found again by a short key, erased after thirty days. */
class DraftDeskTest {

    private static final Slug PROCEDURE = new Slug("escrito-libre");
    private static final AgencyCode DRE = new AgencyCode("DRE");

    private final HandClock clock = new HandClock();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final AttachmentDesk files = AttachmentFixtures.desk(new InMemoryAttachments());
    private final DraftDesk desk =
            new DraftDesk(drafts, files, new DraftKeys(new ServerKeys(new byte[32])), new ResumeLimit(clock), clock);

    @Test
    void each_step_is_kept_and_those_of_other_steps_stay() {
        var draft = desk.start(PROCEDURE, DRE);
        desk.save(draft.id(), Map.of("fullName", "Rosa", "docType", "DNI"));
        desk.save(draft.id(), Map.of("request", "Pido", "docType", "CE"));

        var kept = desk.open(draft.id()).orElseThrow();

        assertThat(kept.answers()).isEqualTo(Map.of("fullName", "Rosa", "docType", "CE", "request", "Pido"));
        assertThat(kept.submission()).isEqualTo(draft.submission());
    }

    @Test
    void the_short_key_finds_it_however_it_is_written() {
        var draft = desk.start(PROCEDURE, DRE);
        var key = draft.resumeKey();

        assertThat(desk.resume(key)).isPresent();
        assertThat(desk.resume(" " + key.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isPresent();
        assertThat(desk.resume("no me acuerdo")).isEmpty();
    }

    @Test
    void whoever_guesses_at_keys_is_slowed_down_for_a_minute() {
        var key = desk.start(PROCEDURE, DRE).resumeKey();
        for (int miss = 0; miss < ResumeLimit.MISSES; miss++) {
            assertThat(desk.resume("000-00" + (miss % 10))).isEmpty();
        }

        assertThatThrownBy(() -> desk.resume(key))
                .isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                        .containsExactly(DraftReason.TOO_MANY_TRIES));
        clock.pass(Duration.ofMinutes(1));
        assertThat(desk.resume(key)).isPresent();
    }

    @Test
    void a_file_takes_the_place_of_the_one_that_answered_the_same() {
        var draft = desk.start(PROCEDURE, DRE);
        desk.attach(draft.id(), stored(), "1", "uno.pdf", 70);
        var second = stored();
        var view = desk.attach(draft.id(), second, "1", "otro.pdf", 70);

        assertThat(view.files()).extracting(DraftView.DraftFile::name).containsExactly("otro.pdf");
        assertThat(desk.detach(draft.id(), second).files()).isEmpty();
    }

    @Test
    void what_is_thrown_away_takes_its_files_along() {
        var draft = desk.start(PROCEDURE, DRE);
        var file = stored();
        desk.attach(draft.id(), file, "1", "uno.pdf", 70);

        desk.discard(draft.id());

        assertThat(desk.open(draft.id())).isEmpty();
        assertThat(files.find(file)).isEmpty();
    }

    @Test
    void thirty_days_after_the_last_change_all_of_them_are_erased_with_their_files() {
        var old = Stream.generate(() -> desk.start(PROCEDURE, DRE)).limit(7).toList();
        var file = stored();
        desk.attach(old.get(3).id(), file, "1", "uno.pdf", 70);
        clock.pass(Duration.ofDays(Draft.DAYS_KEPT - 1));
        var touched = desk.start(PROCEDURE, DRE);
        clock.pass(Duration.ofDays(1).plusSeconds(1));

        desk.eraseBefore(clock.instant().minus(Duration.ofDays(Draft.DAYS_KEPT)));

        assertThat(old).allSatisfy(draft -> assertThat(drafts.find(draft.id())).isEmpty());
        assertThat(files.find(file)).isEmpty();
        assertThat(desk.open(touched.id())).isPresent();
    }

    @Test
    void once_filed_its_answers_and_files_are_the_cases_and_it_changes_no_more() {
        var draft = desk.start(PROCEDURE, DRE);
        var file = stored();
        desk.save(draft.id(), Map.of("fullName", "Rosa"));
        desk.attach(draft.id(), file, "1", "uno.pdf", 70);

        desk.filed(new CaseFile.Received(new CaseNumber("000784-2026-000001"), DRE, draft.submission()));

        var filed = desk.open(draft.id()).orElseThrow();
        assertThat(filed.submitted()).isTrue();
        assertThat(filed.answers()).isEmpty();
        assertThat(filed.files()).isEmpty();
        assertThatThrownBy(() -> desk.save(draft.id(), Map.of("fullName", "Otra")))
                .isInstanceOf(Rejected.class);
        desk.discard(draft.id());
        assertThat(files.find(file)).isPresent();
    }

    @Test
    void too_much_is_refused_and_what_was_there_stays() {
        var draft = desk.start(PROCEDURE, DRE);
        desk.save(draft.id(), Map.of("request", "Pido"));

        assertThatThrownBy(() -> desk.save(draft.id(), Map.of("request", "x".repeat(20_001))))
                .isInstanceOf(Rejected.class);
        assertThat(desk.open(draft.id()).orElseThrow().answer("request")).isEqualTo("Pido");
    }

    private AttachmentId stored() {
        return AttachmentFixtures.stored(files);
    }
}
