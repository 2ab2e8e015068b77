package pe.cumbe.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/**
 * What is told with an act. What a verb does not ask for is left empty.
 *
 * @param classification number of the resolution that classified the information
 * @param dates the days of an extension, in order
 * @param summary what was asked, for the public register
 * @param delay why it comes after its term
 * @param day the day on which the person handed in a paper at the window
 */
public record Deed(
        String text,
        String document,
        @Nullable DenialGround ground,
        String classification,
        @Nullable BigDecimal amount,
        List<LocalDate> dates,
        @Nullable AgencyCode agency,
        String summary,
        String delay,
        @Nullable LocalDate day,
        List<AttachmentId> files) {

    static final Deed NONE = saying("");

    public Deed {
        dates = List.copyOf(dates);
        files = List.copyOf(files);
    }

    public static Deed saying(String text) {
        return new Deed(text, "", null, "", null, List.of(), null, "", "", null, List.of());
    }

    public Deed by(String paper) {
        return new Deed(text, paper, ground, classification, amount, dates, agency, summary, delay, day, files);
    }

    public Deed because(DenialGround exception, String resolution) {
        return new Deed(text, document, exception, resolution, amount, dates, agency, summary, delay, day, files);
    }

    public Deed costing(BigDecimal soles) {
        return new Deed(text, document, ground, classification, soles, dates, agency, summary, delay, day, files);
    }

    public Deed on(List<LocalDate> days) {
        return new Deed(text, document, ground, classification, amount, days, agency, summary, delay, day, files);
    }

    public Deed to(AgencyCode other) {
        return new Deed(text, document, ground, classification, amount, dates, other, summary, delay, day, files);
    }

    public Deed about(String publicWords) {
        return new Deed(text, document, ground, classification, amount, dates, agency, publicWords, delay, day, files);
    }

    public Deed late(String why) {
        return new Deed(text, document, ground, classification, amount, dates, agency, summary, why, day, files);
    }

    public Deed handedIn(LocalDate on) {
        return new Deed(text, document, ground, classification, amount, dates, agency, summary, delay, on, files);
    }

    public Deed with(List<AttachmentId> attached) {
        return new Deed(text, document, ground, classification, amount, dates, agency, summary, delay, day, attached);
    }
}
