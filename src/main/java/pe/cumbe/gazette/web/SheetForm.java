package pe.cumbe.gazette.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.gazette.NormSheet;
import pe.cumbe.gazette.SheetRelation;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.PageErrors;

/** What an editor types of a norm. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The whole number pasted in one field: «005-2026-GR.CAJ/CR». */
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(?:N\\.?[°º.] ?)?([A-Z]?[0-9]+)-([12][0-9]{3})(?:-(.+))?");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private String type = "";
    private String number = "";
    private String year = "";
    private String siglas = "";
    private String sumilla = "";
    private String signedOn = "";
    private String publishedOn = "";
    private String inForceFrom = "";
    private String signer = "";
    private String text = "";
    private boolean another;
    private String why = "";
    private List<SheetRelation> relations = new ArrayList<>();

    /** Shows a sheet. */
    static SheetForm of(NormSheet sheet) {
        var form = new SheetForm();
        form.type = sheet.type();
        form.number = sheet.number();
        form.year = sheet.year() == null ? "" : sheet.year().toString();
        form.siglas = sheet.siglas();
        form.sumilla = sheet.sumilla();
        form.signedOn = written(sheet.signedOn());
        form.publishedOn = written(sheet.publishedOn());
        form.inForceFrom = written(sheet.inForceFrom());
        form.signer = sheet.signer();
        form.text = sheet.text();
        form.another = sheet.another();
        form.why = sheet.why();
        form.relations = new ArrayList<>(sheet.relations());
        return form;
    }

    /** What was typed as a sheet; empty when a year or a day cannot be read, which is then said at its field. */
    Optional<NormSheet> read(PageErrors errors) {
        takeApart();
        if (!year.isEmpty() && !year.matches("[0-9]{4}")) {
            errors.field("normYear", "field.normYear.error");
        }
        var signed = day("normSigned", signedOn, errors);
        var published = day("normPublished", publishedOn, errors);
        var inForce = day("normInForce", inForceFrom, errors);
        if (errors.isAny()) {
            return Optional.empty();
        }
        return Optional.of(new NormSheet(
                type,
                number,
                year.isEmpty() ? null : Integer.valueOf(year),
                siglas,
                sumilla,
                signed,
                published,
                inForce,
                signer,
                text,
                another,
                why,
                relations));
    }

    private void takeApart() {
        var whole = WHOLE.matcher(number);
        if (whole.matches()) {
            number = whole.group(1);
            year = year.isEmpty() ? whole.group(2) : year;
            siglas = siglas.isEmpty() && whole.group(3) != null ? whole.group(3).strip() : siglas;
        }
    }

    private static @Nullable LocalDate day(String field, String typed, PageErrors errors) {
        if (typed.isEmpty()) {
            return null;
        }
        var day = SpanishDates.read(typed);
        if (day.isEmpty()) {
            errors.field(field, "field.normSigned.error");
        }
        return day.orElse(null);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String getType() {
        return type;
    }

    public void setType(@Nullable String typed) {
        type = Chosen.plain(typed);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = Chosen.plain(typed);
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String typed) {
        year = Chosen.plain(typed);
    }

    public String getSiglas() {
        return siglas;
    }

    public void setSiglas(@Nullable String typed) {
        siglas = Chosen.plain(typed);
    }

    public String getSumilla() {
        return sumilla;
    }

    public void setSumilla(@Nullable String typed) {
        sumilla = Chosen.plain(typed);
    }

    public String getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable String typed) {
        signedOn = Chosen.plain(typed);
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable String typed) {
        publishedOn = Chosen.plain(typed);
    }

    public String getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(@Nullable String typed) {
        inForceFrom = Chosen.plain(typed);
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(@Nullable String typed) {
        signer = Chosen.plain(typed);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = Chosen.plain(typed).replace("\r\n", "\n");
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean said) {
        another = said;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = Chosen.plain(typed);
    }

    public List<SheetRelation> getRelations() {
        return relations;
    }
}
