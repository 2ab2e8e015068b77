package pe.cumbe.gazette;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import pe.cumbe.norm.NormType;

/** What a sheet needs to be kept, and what it needs beyond that to be sent to another person. */
final class SheetRules {

    static final int LONGEST_SUMILLA = 2_000;
    static final int LONGEST_SIGNER = 300;
    static final int LONGEST_TEXT = 600_000;
    static final int LONGEST_WORDS = 500;
    static final int MOST_RELATIONS = 60;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}]{0,4}[0-9]{1,8}([-./ ]?[\\p{L}0-9]{1,6})?");
    private static final Pattern SIGLAS = Pattern.compile("[\\p{L}0-9][\\p{L}0-9./ _-]{0,79}");
    private static final int FIRST_YEAR = 1821;

    private SheetRules() {}

    /** Why it cannot even be kept. */
    static List<EditionReason> objectionsToKeeping(NormSheet sheet) {
        var objections = new ArrayList<EditionReason>();
        add(
                objections,
                !sheet.number().isEmpty() && !NUMBER.matcher(sheet.number()).matches(),
                EditionReason.NUMBER_UNREADABLE);
        add(
                objections,
                !sheet.siglas().isEmpty() && !SIGLAS.matcher(sheet.siglas()).matches(),
                EditionReason.SIGLAS_UNREADABLE);
        add(objections, sheet.sumilla().length() > LONGEST_SUMILLA, EditionReason.SUMILLA_TOO_LONG);
        add(objections, sheet.signer().length() > LONGEST_SIGNER, EditionReason.SIGNER_TOO_LONG);
        add(objections, sheet.text().length() > LONGEST_TEXT, EditionReason.TEXT_TOO_LONG);
        add(objections, sheet.relations().size() > MOST_RELATIONS, EditionReason.TOO_MANY_RELATIONS);
        var seen = new HashSet<String>();
        for (var relation : sheet.relations()) {
            var articles = relation.articles();
            add(objections, relation.denomination().isBlank(), EditionReason.RELATION_UNNAMED);
            add(
                    objections,
                    relation.denomination().length() > LONGEST_WORDS
                            || (articles != null && articles.length() > LONGEST_WORDS)
                            || sheet.why().length() > LONGEST_WORDS,
                    EditionReason.RELATION_TOO_LONG);
            add(
                    objections,
                    !seen.add(
                            relation.kind() + " " + (relation.to() == null ? relation.denomination() : relation.to())),
                    EditionReason.RELATION_TWICE);
        }
        return objections;
    }

    /** Why nobody else should look at it yet. */
    static List<EditionReason> objectionsToSending(
            NormSheet sheet, NormType type, boolean withFile, boolean correction, LocalDate today) {
        var objections = new ArrayList<>(objectionsToKeeping(sheet));
        var year = sheet.year();
        var signed = sheet.signedOn();
        var published = sheet.publishedOn();
        add(objections, sheet.number().isEmpty(), EditionReason.NUMBER_MISSING);
        add(objections, year == null || year < FIRST_YEAR || year > today.getYear(), EditionReason.YEAR_WRONG);
        add(objections, sheet.siglas().isEmpty() && !type.hasOneSeriesInTheRegion(), EditionReason.SIGLAS_MISSING);
        add(objections, sheet.sumilla().isBlank(), EditionReason.SUMILLA_MISSING);
        add(objections, signed == null, EditionReason.SIGNED_MISSING);
        add(objections, signed != null && signed.isAfter(today), EditionReason.SIGNED_TO_COME);
        add(
                objections,
                signed != null && year != null && Math.abs(signed.getYear() - year) > 1,
                EditionReason.SIGNED_OTHER_YEAR);
        add(
                objections,
                signed != null && published != null && published.isBefore(signed),
                EditionReason.PUBLISHED_BEFORE_SIGNED);
        add(objections, sheet.signer().isBlank(), EditionReason.SIGNER_MISSING);
        add(objections, !withFile, EditionReason.FILE_MISSING);
        add(objections, correction && sheet.why().isBlank(), EditionReason.WHY_MISSING);
        return objections;
    }

    private static void add(List<EditionReason> objections, boolean when, EditionReason reason) {
        if (when && !objections.contains(reason)) {
            objections.add(reason);
        }
    }
}
