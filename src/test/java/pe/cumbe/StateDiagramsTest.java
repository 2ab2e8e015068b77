package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountRequestState;
import pe.cumbe.account.AccountRequestVerb;
import pe.cumbe.content.ContentState;
import pe.cumbe.content.ContentVerb;
import pe.cumbe.gazette.EditionState;
import pe.cumbe.gazette.EditionVerb;
import pe.cumbe.kiosk.Kiosk;
import pe.cumbe.kiosk.OpenKiosk;
import pe.cumbe.mail.LetterStatus;
import pe.cumbe.privacy.ClaimStatus;
import pe.cumbe.privacy.ClaimVerb;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Slug;

/** The picture of each graph of states is the graph; that the graph is right is said by the tests of its room. */
class StateDiagramsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void of_an_edition_of_a_norm() throws IOException {
        var diagram = new StateDiagram().begin(EditionState.DRAFT, "BEGIN");
        for (var from : EditionState.values()) {
            for (var verb : EditionVerb.values()) {
                from.after(verb).ifPresent(to -> diagram.step(from, to, verb));
            }
        }
        diagram.isKeptAs("edition-state");
    }

    @Test
    void of_what_an_agency_writes() throws IOException {
        var diagram = new StateDiagram().begin(ContentState.DRAFT, "BEGIN");
        for (var from : ContentState.values()) {
            for (var verb : ContentVerb.values()) {
                from.after(verb).ifPresent(to -> diagram.step(from, to, verb));
            }
        }
        diagram.isKeptAs("content-state");
    }

    @Test
    void of_a_claim_about_personal_data() throws IOException {
        var diagram = new StateDiagram().begin(ClaimVerb.ASK.after(ClaimStatus.RECEIVED), ClaimVerb.ASK);
        for (var from : ClaimStatus.values()) {
            for (var verb : ClaimVerb.values()) {
                if (verb.isAllowedIn(from)) {
                    diagram.step(from, verb.after(from), verb);
                }
            }
        }
        diagram.isKeptAs("claim-status");
    }

    @Test
    void of_a_request_for_an_account() throws IOException {
        var diagram = new StateDiagram().begin(AccountRequestState.ASKED, "ASK");
        for (var from : AccountRequestState.values()) {
            for (var verb : AccountRequestVerb.values()) {
                from.after(verb).ifPresent(to -> diagram.step(from, to, verb));
            }
        }
        diagram.isKeptAs("account-request");
    }

    @Test
    void of_a_letter() throws IOException {
        var diagram = new StateDiagram().begin(LetterStatus.WAITING, "POST");
        for (var from : LetterStatus.values()) {
            for (var to : LetterStatus.values()) {
                if (from.canBecome(to)) {
                    diagram.step(from, to, letter(from, to));
                }
            }
        }
        diagram.isKeptAs("letter-status");
    }

    /** What the portal does to a letter has no names of its own. */
    private static String letter(LetterStatus from, LetterStatus to) {
        return switch (to) {
            case WAITING -> from == LetterStatus.FAILED ? "RESEND" : "REST";
            case IN_HAND -> "TAKE_IN_HAND";
            case SENT -> "DELIVER";
            case FAILED -> from == LetterStatus.WAITING ? "TOO_LATE" : "GIVE_UP";
        };
    }

    /** It has no state of its own either: how it stands on a day is told by its periods, so each is tried on a kiosk. */
    @Test
    void of_the_certification_of_a_kiosk() throws IOException {
        var diagram = new StateDiagram().begin(standing(in("NOT_CERTIFIED"), TODAY), "OPEN");
        for (var from : new String[] {"NOT_CERTIFIED", "CERTIFIED", "SUSPENDED", "EXPIRED"}) {
            assertThat(standing(in(from), TODAY)).isEqualTo(from);
            for (var act : new String[] {"CERTIFY", "SUSPEND"}) {
                var kiosk = in(from);
                try {
                    perform(act, kiosk);
                    diagram.step(from, standing(kiosk, TODAY), act);
                } catch (Rejected refused) {
                    assertThat(standing(kiosk, TODAY)).isEqualTo(from);
                }
            }
            var later = standing(in(from), TODAY.plusYears(9));
            if (!later.equals(from)) {
                diagram.step(from, later, "LAST_DAY");
            }
        }
        diagram.isKeptAs("kiosk-certification");
    }

    private static void perform(String act, Kiosk kiosk) {
        if (act.equals("CERTIFY")) {
            kiosk.certify("CERT-2", TODAY, TODAY.plusYears(1));
        } else {
            kiosk.suspend(TODAY, "Cobró por un trámite gratuito");
        }
    }

    private static Kiosk in(String standing) {
        var kiosk = new Kiosk(new OpenKiosk(
                "CAB-1",
                new Slug("cabina-de-prueba"),
                "Cabina de prueba",
                "0601",
                "060101",
                "Jr. Prueba 1",
                null,
                true));
        switch (standing) {
            case "CERTIFIED" -> kiosk.certify("CERT-1", TODAY, TODAY.plusYears(1));
            case "SUSPENDED" -> {
                kiosk.certify("CERT-1", TODAY.minusDays(9), TODAY.plusYears(1));
                kiosk.suspend(TODAY, "Cobró por un trámite gratuito");
            }
            case "EXPIRED" -> kiosk.certify("CERT-1", TODAY.minusYears(1), TODAY.minusDays(1));
            default -> {
                // as it was opened
            }
        }
        return kiosk;
    }

    private static String standing(Kiosk kiosk, LocalDate day) {
        if (kiosk.isCertifiedOn(day)) {
            return "CERTIFIED";
        }
        var view = kiosk.view(day);
        if (view.suspendedOn() != null) {
            return "SUSPENDED";
        }
        return view.certificate() == null ? "NOT_CERTIFIED" : "EXPIRED";
    }

    /** Nobody looks for a picture that the map of the portal does not name. */
    @Test
    void and_the_architecture_names_every_picture() throws IOException {
        var told = Files.readString(Path.of("docs/architecture.md"));
        try (var pictures = Files.list(Path.of("docs/diagrams"))) {
            assertThat(pictures.map(picture -> "diagrams/" + picture.getFileName()))
                    .allMatch(told::contains);
        }
    }
}
