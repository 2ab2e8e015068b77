package pe.cumbe.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.norm.NormDesk;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormRow;
import pe.cumbe.norm.NormView;
import pe.cumbe.shared.Rejected;

/** What {@link GazetteDesk} asks of an edition before it keeps it, sends it or publishes it. */
@ApplicationScoped
class EditionChecks {

    private final Issuing issuing;
    private final NormDesk norms;
    private final NormLibrary library;
    private final Clock clock;

    @Inject
    EditionChecks(Issuing issuing, NormDesk norms, NormLibrary library, Clock clock) {
        this.issuing = issuing;
        this.norms = norms;
        this.library = library;
        this.clock = clock;
    }

    /** What is not finished may be kept, as long as it can be held at all. */
    void keeping(AgencyView agency, NormSheet sheet) {
        if (issuing.type(agency, sheet.type()).isEmpty()) {
            throw new Rejected(EditionReason.TYPE_UNKNOWN);
        }
        var objections = SheetRules.objectionsToKeeping(sheet);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
    }

    /** What another person looks at, or everybody reads, lacks nothing. */
    void sending(AgencyView agency, NormEdition edition) {
        var sheet = edition.sheet();
        var type = issuing.type(agency, sheet.type()).orElseThrow(() -> new Rejected(EditionReason.TYPE_UNKNOWN));
        var objections = SheetRules.objectionsToSending(
                sheet, type, edition.file().isPresent(), edition.number() > 1, LocalDate.now(clock));
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var norm = edition.externalId().orElse(null);
        if (norm != null) {
            owned(agency, norm);
        } else if (!sheet.another() && !twins(agency, sheet, null).isEmpty()) {
            throw new Rejected(EditionReason.DUPLICATE);
        }
    }

    /** The norms in sight, but that one, that have the same type, issuer, number and year. */
    List<NormRow> twins(AgencyView agency, NormSheet sheet, @Nullable String norm) {
        if (sheet.number().isEmpty()
                || sheet.year() == null
                || issuing.type(agency, sheet.type()).isEmpty()) {
            return List.of();
        }
        return library.twins(norms.identityOf(issuing.norm(agency, "-", sheet))).stream()
                .filter(twin -> !twin.externalId().equals(norm))
                .toList();
    }

    /** The norm, which is the agency's own and in sight. */
    NormView owned(AgencyView agency, String norm) {
        var held = library.byExternalId(norm)
                .filter(known -> issuing.owns(agency, known))
                .orElseThrow(() -> new Rejected(EditionReason.UNKNOWN_NORM));
        if (held.isWithdrawn()) {
            throw new Rejected(EditionReason.NORM_WITHDRAWN);
        }
        return held;
    }

    /** What a published norm is called does not change with a correction. */
    static NormSheet named(NormEdition edition, NormSheet sheet) {
        var norm = edition.externalId();
        if (norm.isEmpty()) {
            return sheet;
        }
        if (sheet.relations().stream().anyMatch(relation -> norm.get().equals(relation.to()))) {
            throw new Rejected(EditionReason.RELATION_TO_ITSELF);
        }
        var held = edition.sheet();
        return sheet.named(held.type(), held.number(), held.year(), held.siglas());
    }

    /** The reason that somebody gives, in words. */
    static String words(String reason) {
        var words = reason.strip();
        if (words.isEmpty()) {
            throw new Rejected(EditionReason.JUDGEMENT_MISSING);
        }
        if (words.length() > SheetRules.LONGEST_WORDS) {
            throw new Rejected(EditionReason.RELATION_TOO_LONG);
        }
        return words;
    }
}
