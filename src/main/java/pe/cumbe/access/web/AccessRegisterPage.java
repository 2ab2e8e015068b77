package pe.cumbe.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessAnswer;
import pe.cumbe.access.AccessAnswers;
import pe.cumbe.access.AccessRegister;
import pe.cumbe.access.RegisterFigures;
import pe.cumbe.access.RegisterQuery;
import pe.cumbe.access.RegisterRow;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.Texts;

/** The public register of requests, its figures and its CSV, and the answers that were published. */
@Named("accessRegister")
@RequestScoped
public class AccessRegisterPage {

    private static final int ROWS = 25;
    private static final int ANSWERS = 10;
    private static final int BATCH = 500;
    private static final int MOST_ROWS = 50_000;

    private final AccessRegister register;
    private final AccessAnswers answers;
    private final Organisation organisation;
    private final FileAnswer answer;
    private final Texts texts;

    private String agency = "";
    private String year = "";
    private int page = 1;
    private @Nullable PageOf<RegisterRow> rows;
    private @Nullable PageOf<AccessAnswer.View> published;
    private @Nullable RegisterFigures figures;

    @Inject
    public AccessRegisterPage(
            AccessRegister register, AccessAnswers answers, Organisation organisation, FileAnswer answer, Texts texts) {
        this.register = register;
        this.answers = answers;
        this.organisation = organisation;
        this.answer = answer;
        this.texts = texts;
    }

    private RegisterQuery query() {
        var chosen = organisation.bySlug(agency).filter(AgencyView::hasPortal).map(AgencyView::code);
        if (year.isEmpty()) {
            return new RegisterQuery(chosen.orElse(null), null, null);
        }
        var first = LocalDate.of(Integer.parseInt(year), 1, 1);
        return new RegisterQuery(
                chosen.orElse(null),
                first.atStartOfDay(OfficialClock.ZONE).toInstant(),
                first.plusYears(1).atStartOfDay(OfficialClock.ZONE).toInstant());
    }

    public PageOf<RegisterRow> getRows() {
        var known = rows;
        if (known == null) {
            known = register.page(query(), page, ROWS);
            rows = known;
        }
        return known;
    }

    public RegisterFigures getFigures() {
        var known = figures;
        if (known == null) {
            known = register.figures(query());
            figures = known;
        }
        return known;
    }

    public PageOf<AccessAnswer.View> getPublished() {
        var known = published;
        if (known == null) {
            var found = answers.page(page, ANSWERS);
            known = new PageOf<>(
                    found.items().stream().map(AccessAnswer::view).toList(), found.page(), found.size(), found.total());
            published = known;
        }
        return known;
    }

    /** Hands out the whole register of the query. */
    public void download() {
        var csv = new StringBuilder("\uFEFF");
        line(
                csv,
                List.of(
                        texts.get("acceso.registro.label.number"),
                        texts.get("acceso.registro.label.agency"),
                        texts.get("acceso.registro.label.way"),
                        texts.get("acceso.registro.label.who"),
                        texts.get("acceso.registro.label.summary"),
                        texts.get("acceso.registro.label.filed"),
                        texts.get("acceso.registro.label.answered"),
                        texts.get("acceso.registro.label.used"),
                        texts.get("acceso.registro.label.extended"),
                        texts.get("acceso.registro.label.type"),
                        texts.get("acceso.registro.label.ground"),
                        texts.get("acceso.registro.label.delay")));
        var query = query();
        List<RegisterRow> batch;
        int first = 0;
        do {
            batch = register.after(query, first, BATCH);
            batch.forEach(row -> line(csv, cells(row)));
            first += BATCH;
        } while (batch.size() == BATCH && first < MOST_ROWS);
        answer.send(
                "registro-acceso-informacion.csv",
                "text/csv; charset=UTF-8",
                csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(RegisterRow row) {
        return List.of(
                row.number().value(),
                organisation.get(row.agency()).name(),
                way(row),
                who(row),
                summary(row),
                LocalDate.ofInstant(row.filedAt(), OfficialClock.ZONE).toString(),
                row.answeredOn() == null ? "" : row.answeredOn().toString(),
                row.termUsed() == null ? "" : row.termUsed().toString(),
                extended(row),
                type(row),
                ground(row),
                row.delay());
    }

    private static void line(StringBuilder csv, List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            var value = values.get(place);
            var safe = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
            csv.append(place == 0 ? "" : ",")
                    .append('"')
                    .append(safe.replace("\"", "\"\""))
                    .append('"');
        }
        csv.append("\r\n");
    }

    /** «Una persona», «Una empresa u organización»: nothing more is published of who asked. */
    public String who(RegisterRow row) {
        return texts.get(row.company() ? "acceso.registro.text.company" : "acceso.registro.text.person");
    }

    /** «Por escrito», «Acceso directo en la ventanilla». */
    public String way(RegisterRow row) {
        return texts.get(row.direct() ? "acceso.registro.text.direct" : "acceso.registro.text.written");
    }

    public String summary(RegisterRow row) {
        return row.summary().isEmpty() ? texts.get("acceso.registro.text.nosummary") : row.summary();
    }

    public String extended(RegisterRow row) {
        return texts.get(row.extended() ? "acceso.list.yesno.yes" : "acceso.list.yesno.no");
    }

    /** «1. Atendida en plazo»; the state while nothing ended it. */
    public String type(RegisterRow row) {
        var type = row.type();
        return type == null ? texts.of(row.status()) : type.number() + ". " + texts.of(type);
    }

    public String ground(RegisterRow row) {
        return row.ground() == null ? "" : texts.of(row.ground());
    }

    /** «85 %», «sin dato» where there is nothing to count. */
    public String getInTime() {
        var inTime = getFigures().inTime();
        return inTime == null ? texts.get("acceso.registro.text.nodata") : inTime + " %";
    }

    public String getMedian() {
        var median = getFigures().median();
        return median == null
                ? texts.get("acceso.registro.text.nodata")
                : texts.of("acceso.registro.text.days", median);
    }

    /** The exceptions that were used, each with how often. */
    public List<String> getGrounds() {
        var lines = new ArrayList<String>();
        getFigures().byGround().forEach((ground, count) -> lines.add(texts.of(ground) + ": " + count));
        return lines;
    }

    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("acceso.registro.label.all")));
        organisation
                .withPortal()
                .forEach(one -> items.add(new SelectItem(one.slug().value(), one.name())));
        return items;
    }

    /** The query as it goes on to the next page and to the CSV. */
    public String getAddress() {
        return "dependencia=" + agency + "&anio=" + year;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String slug) {
        agency = slug != null && slug.matches("[a-z0-9-]{1,40}") ? slug : "";
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String asked) {
        year = asked != null && asked.matches("20\\d\\d") ? asked : "";
    }

    public String getPage() {
        return Integer.toString(page);
    }

    public void setPage(@Nullable String asked) {
        page = asked != null && asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    }
}
