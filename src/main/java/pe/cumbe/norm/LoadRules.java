package pe.cumbe.norm;

import java.util.ArrayList;
import java.util.List;

/** What a norm needs to be kept. The desk enforces it; the import asks first, to name the row. */
final class LoadRules {

    static final int LONGEST_EXTERNAL_ID = 190;
    static final int LONGEST_TITLE = 2_000;
    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_ADDRESS = 500;
    static final int LONGEST_TEXT = 16_000_000;

    private LoadRules() {}

    static List<LoadReason> objections(LoadNorm load, NormTypes types) {
        var objections = new ArrayList<LoadReason>();
        add(objections, load.externalId().isBlank(), LoadReason.NO_ID);
        add(objections, load.title().isBlank(), LoadReason.NO_TITLE);
        add(objections, load.number().year() < 1800 || load.number().year() > 2200, LoadReason.NO_YEAR);
        add(objections, load.externalId().length() > LONGEST_EXTERNAL_ID, LoadReason.ID_TOO_LONG);
        add(objections, load.title().length() > LONGEST_TITLE, LoadReason.TITLE_TOO_LONG);
        add(objections, load.number().written(true).length() > LONGEST_NUMBER * 2, LoadReason.NUMBER_TOO_LONG);
        add(objections, load.number().plain().length() > LONGEST_NUMBER, LoadReason.NUMBER_TOO_LONG);
        var source = load.sourceAddress();
        add(objections, source != null && source.length() > LONGEST_ADDRESS, LoadReason.ADDRESS_TOO_LONG);
        add(objections, load.text().length() > LONGEST_TEXT, LoadReason.TEXT_TOO_LONG);
        add(objections, types.byCode(load.typeCode()).isEmpty(), LoadReason.UNKNOWN_TYPE);
        boolean unsourced = load.status() != NormStatus.UNVERIFIED && load.statusSource() == null;
        add(objections, unsourced, LoadReason.STATUS_WITHOUT_SOURCE);
        return objections;
    }

    private static void add(List<LoadReason> objections, boolean when, LoadReason reason) {
        if (when) {
            objections.add(reason);
        }
    }
}
