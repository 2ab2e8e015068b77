package pe.cumbe.gazette;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes of a norm. A draft may lack anything.
 *
 * @param type code of its kind
 * @param number as printed, with its zeros and letters
 * @param siglas as printed after the year; may be empty where the kind is numbered once in the region
 * @param text pasted or taken from the file; may be empty
 * @param another whether the editor says that a norm with the same number is another one
 * @param why what a correction corrects; empty in the first edition
 */
public record NormSheet(
        String type,
        String number,
        @Nullable Integer year,
        String siglas,
        String sumilla,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate inForceFrom,
        String signer,
        String text,
        boolean another,
        String why,
        List<SheetRelation> relations) {

    public NormSheet {
        relations = List.copyOf(relations);
    }

    /** Nothing written yet. */
    public static NormSheet blank(String type) {
        return new NormSheet(type, "", null, "", "", null, null, null, "", "", false, "", List.of());
    }

    /** The same under another name. */
    NormSheet named(String itsType, String itsNumber, @Nullable Integer itsYear, String itsSiglas) {
        return new NormSheet(
                itsType,
                itsNumber,
                itsYear,
                itsSiglas,
                sumilla,
                signedOn,
                publishedOn,
                inForceFrom,
                signer,
                text,
                another,
                why,
                relations);
    }

    /** The day from which it applies: the one written, or the one after its publication (LOGR 42). */
    public @Nullable LocalDate appliesFrom() {
        if (inForceFrom != null) {
            return inForceFrom;
        }
        return publishedOn == null ? null : publishedOn.plusDays(1);
    }
}
