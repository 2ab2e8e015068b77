package pe.cumbe.complaint;

import java.util.ArrayList;
import java.util.List;
import pe.cumbe.casefile.CaseNumber;
import pe.cumbe.nationalbook.RegimeView;

/** What would block a filing: all of it at once, so that a person mends it once. */
final class FilingObjections {

    static final int LONGEST_WHAT = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    private final Surroundings around;
    private final KindRule rule;
    private final RegimeView regime;

    FilingObjections(Surroundings around, KindRule rule, RegimeView regime) {
        this.around = around;
        this.rule = rule;
        this.regime = regime;
    }

    List<ComplaintReason> to(FileComplaint asked) {
        var found = new ArrayList<ComplaintReason>();
        if (!around.agencies().contains(asked.agency())) {
            found.add(ComplaintReason.AGENCY_UNKNOWN);
        } else if (asked.kind() == ComplaintKind.SERVICE && !regime.regime().filesHere()) {
            found.add(ComplaintReason.FILED_ELSEWHERE);
        }
        var motive = asked.motive();
        if (!asked.kind().motives().isEmpty()
                && (motive == null || !asked.kind().motives().contains(motive))) {
            found.add(ComplaintReason.MOTIVE_MISSING);
        }
        if (asked.kind().goesToTheSuperior() && asked.proof() == null) {
            if (asked.caseNumber().isBlank()) {
                found.add(ComplaintReason.CASE_MISSING);
            } else if (CaseNumber.read(asked.caseNumber()).isEmpty()) {
                found.add(ComplaintReason.CASE_UNUSABLE);
            }
        }
        if (asked.what().isBlank()) {
            found.add(ComplaintReason.WHAT_MISSING);
        } else if (asked.what().strip().length() > LONGEST_WHAT) {
            found.add(ComplaintReason.WHAT_TOO_LONG);
        }
        var unnamed = asked.anonymous() && rule.mayBeAnonymous();
        if (asked.proof() == null && !unnamed) {
            person(asked, found);
        }
        return found;
    }

    private static void person(FileComplaint asked, List<ComplaintReason> found) {
        if (asked.name().isBlank()) {
            found.add(ComplaintReason.NAME_MISSING);
        } else if (asked.name().strip().length() > LONGEST_NAME) {
            found.add(ComplaintReason.NAME_TOO_LONG);
        }
        if (Complainant.documentOf(asked.document()).isEmpty()) {
            found.add(ComplaintReason.DOCUMENT_UNUSABLE);
        }
        if (!asked.email().isBlank()
                && (asked.email().strip().length() > LONGEST_EMAIL
                        || !asked.email().strip().matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+"))) {
            found.add(ComplaintReason.EMAIL_UNUSABLE);
        }
    }
}
