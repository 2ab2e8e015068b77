package pe.cumbe.casefile;

import pe.cumbe.account.Actor;
import pe.cumbe.shared.Rejected;

/** An officer who may do an act for a dependency, reaching for a case. */
final class CaseHand {

    private final CaseFiles files;

    private CaseHand(CaseFiles files) {
        this.files = files;
    }

    /** Refuses whoever lacks the permission for that dependency. */
    static CaseHand of(CaseFiles files, Actor actor, CaseRef at, CaseAct act) {
        actor.require(act.permission(), at.agency());
        return new CaseHand(files);
    }

    /** The case, held, as the screen showed it and in the hands of that dependency. */
    CaseFile hold(CaseRef at) {
        var caseFile = holdAnywhere(at);
        if (!caseFile.heldBy().equals(at.agency())) {
            throw new Rejected(CaseReason.NOT_IN_YOUR_HANDS);
        }
        return caseFile;
    }

    /** The case, held, as the screen showed it, whoever has it now. */
    CaseFile holdAnywhere(CaseRef at) {
        var caseFile = files.hold(at.agency(), at.number()).orElseThrow(() -> new Rejected(CaseReason.NOT_FOUND));
        if (caseFile.version() != at.version()) {
            throw new Rejected(CaseReason.STALE);
        }
        return caseFile;
    }
}
