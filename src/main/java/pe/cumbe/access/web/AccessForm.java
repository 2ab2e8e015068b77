package pe.cumbe.access.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.Deed;
import pe.cumbe.access.DenialGround;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.AttachmentView;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;

/** What an officer typed for an act. It stays until the act is done, whatever goes wrong on the way. */
public class AccessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String document = "";
    private String ground = "";
    private String classification = "";
    private String amount = "";
    private String dates = "";
    private String agency = "";
    private String summary = "";
    private String delay = "";
    private String day = "";
    private String title = "";
    private final ArrayList<String> files = new ArrayList<>();
    private final ArrayList<String> fileNames = new ArrayList<>();

    Deed deed() {
        return new Deed(
                text,
                document,
                Arrays.stream(DenialGround.values())
                        .filter(one -> one.name().equals(ground))
                        .findFirst()
                        .orElse(null),
                classification,
                readAmount().orElse(null),
                readDates(),
                agency.isEmpty() ? null : new AgencyCode(agency),
                summary,
                delay,
                SpanishDates.read(day).orElse(null),
                files.stream().map(AttachmentId::new).toList());
    }

    /** Soles, with a point or a comma; empty when it is no amount. */
    private Optional<BigDecimal> readAmount() {
        var plain = amount.replace("S/", "").strip().replace(',', '.');
        return plain.matches("\\d{1,6}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A day a line; empty when one of them is no day. */
    private List<LocalDate> readDates() {
        var days = new ArrayList<LocalDate>();
        for (var line :
                dates.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            var day = SpanishDates.read(line);
            if (day.isEmpty()) {
                return List.of();
            }
            days.add(day.get());
        }
        return days;
    }

    void keep(AttachmentView stored) {
        files.add(stored.id().value());
        fileNames.add(stored.name());
    }

    public List<String> getFileNames() {
        return List.copyOf(fileNames);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = Chosen.plain(typed);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String typed) {
        document = Chosen.plain(typed);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String typed) {
        ground = Chosen.plain(typed);
    }

    public String getClassification() {
        return classification;
    }

    public void setClassification(@Nullable String typed) {
        classification = Chosen.plain(typed);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String typed) {
        amount = Chosen.plain(typed);
    }

    public String getDates() {
        return dates;
    }

    public void setDates(@Nullable String typed) {
        dates = Chosen.plain(typed);
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String typed) {
        agency = Chosen.plain(typed);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String typed) {
        summary = Chosen.plain(typed);
    }

    public String getDelay() {
        return delay;
    }

    public void setDelay(@Nullable String typed) {
        delay = Chosen.plain(typed);
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = Chosen.plain(typed);
    }
}
