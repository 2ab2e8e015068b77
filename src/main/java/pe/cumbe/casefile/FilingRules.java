package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What blocks a filing. Reception may not refuse (R-MP-4): only not knowing who asks, what, or where to answer, and what
 * a kiosk owes the person. The desk enforces the list that the screen shows.
 */
final class FilingRules {

    private final Neighbours neighbours;

    FilingRules(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    List<CaseReason> objections(SubmitRequest request, SubmissionChannel channel, LocalDate today) {
        var objections = new ArrayList<CaseReason>();
        if (!request.applicant().isIdentified()) {
            objections.add(CaseReason.IDENTITY_MISSING);
        }
        if (request.request().isBlank()) {
            objections.add(CaseReason.REQUEST_MISSING);
        }
        if (!request.notices().isReachable()) {
            objections.add(CaseReason.NOTICE_ADDRESS_MISSING);
        }
        if (neighbours.offered(request.procedure(), request.agency()).isEmpty()) {
            objections.add(CaseReason.NOT_FILED_HERE);
        }
        if (channel == SubmissionChannel.KIOSK) {
            objections.addAll(kioskObjections(request, today));
        }
        return objections;
    }

    private List<CaseReason> kioskObjections(SubmitRequest request, LocalDate today) {
        var kiosk = request.kiosk();
        if (kiosk == null || !kiosk.isComplete()) {
            return List.of(CaseReason.CONSENT_MISSING);
        }
        return neighbours.isCertified(kiosk.kiosk(), today) ? List.of() : List.of(CaseReason.KIOSK_NOT_CERTIFIED);
    }
}
