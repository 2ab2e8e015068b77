package pe.cumbe.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.plan.IndicatorStanding;
import pe.cumbe.plan.PlanBook.Objective;
import pe.cumbe.plan.PlanBook.PlannedAction;
import pe.cumbe.plan.PlanBook.Strategy;
import pe.cumbe.plan.PlanDesk;
import pe.cumbe.plan.PlanView;
import pe.cumbe.plan.PlanView.ActionView;
import pe.cumbe.plan.PlanView.IndicatorView;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** The plan at {@code /plan}, an action of it at {@code /plan/1.1.6}. What has no datum says so. */
@Named
@RequestScoped
public class PlanPage {

    private final PlanDesk desk;
    private final CurrentRoute here;
    private final Texts texts;

    private @Nullable PlanView plan;
    private @Nullable ActionView action;

    @Inject
    public PlanPage(PlanDesk desk, CurrentRoute here, Texts texts) {
        this.desk = desk;
        this.here = here;
        this.texts = texts;
    }

    /** An objective with its strategies. */
    public record Chapter(Objective objective, String deadline, List<Section> sections) {}

    /** A strategy with its actions. */
    public record Section(Strategy strategy, List<Row> rows) {}

    /** An action in the list. */
    public record Row(PlannedAction action, String standing, String style) {}

    /** How many indicators stand like that. */
    public record Tally(String standing, long count) {}

    /** An indicator in the words of its page; {@code reading} is empty when there is no datum. */
    public record Line(
            String goal,
            String name,
            String deadline,
            String responsible,
            String standing,
            String style,
            String reading,
            String source,
            @Nullable String evidence,
            @Nullable String address) {}

    public void open() {
        plan = desk.current().orElseThrow(NotFound::new);
    }

    /** The action of this address. */
    public void openAction() {
        open();
        var code = here.variable("codigo");
        action = getPlan().actions().stream()
                .filter(one -> one.action().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** From the plan's old name to its page, for good. */
    public void redirect() {
        var answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(301);
        answer.setResponseHeader("Location", "/plan");
        FacesContext.getCurrentInstance().responseComplete();
    }

    public PlanView getPlan() {
        if (plan == null) {
            throw new NotFound();
        }
        return plan;
    }

    public ActionView getAction() {
        if (action == null) {
            throw new NotFound();
        }
        return action;
    }

    public String getApproval() {
        var book = getPlan().book();
        return texts.of("plan.index.text.approval", book.approvedBy(), SpanishDates.plainDate(book.approvedOn()));
    }

    public List<Chapter> getChapters() {
        return getPlan().book().objectives().stream()
                .map(objective ->
                        new Chapter(objective, SpanishDates.plainDate(objective.deadline()), sections(objective)))
                .toList();
    }

    private List<Section> sections(Objective objective) {
        return getPlan().book().strategies().stream()
                .filter(strategy -> strategy.objective() == objective.number())
                .map(strategy -> new Section(strategy, rows(strategy)))
                .toList();
    }

    private List<Row> rows(Strategy strategy) {
        return getPlan().actions().stream()
                .filter(view -> view.action().strategy().equals(strategy.code()))
                .map(view -> new Row(view.action(), texts.of(view.standing()), style(view.standing())))
                .toList();
    }

    /** How many indicators stand how, only those there are. */
    public List<Tally> getTallies() {
        return Arrays.stream(IndicatorStanding.values())
                .map(standing -> new Tally(texts.of(standing), count(standing)))
                .filter(tally -> tally.count() > 0)
                .toList();
    }

    private long count(IndicatorStanding standing) {
        return getPlan().actions().stream()
                .flatMap(view -> view.indicators().stream())
                .filter(indicator -> indicator.standing() == standing)
                .count();
    }

    public List<Line> getLines() {
        return getAction().indicators().stream().map(this::line).toList();
    }

    private Line line(IndicatorView view) {
        var indicator = view.indicator();
        var deadline = SpanishDates.plainDate(indicator.deadline());
        return new Line(
                indicator.goal(),
                indicator.name(),
                indicator.printedDeadline() ? deadline : texts.of("plan.accion.text.unprinted", deadline),
                indicator.responsible(),
                texts.of(view.standing()),
                style(view.standing()),
                reading(view),
                source(view),
                view.reading() == null ? null : view.reading().evidence(),
                view.reading() == null ? null : view.reading().address());
    }

    private String reading(IndicatorView view) {
        var reading = view.reading();
        if (reading == null) {
            return "";
        }
        var value = reading.value().stripTrailingZeros().toPlainString();
        var target = reading.target();
        return target == null
                ? texts.of("plan.accion.text.value", value, view.indicator().unit())
                : texts.of(
                        "plan.accion.text.valueOf",
                        value,
                        target.stripTrailingZeros().toPlainString());
    }

    private String source(IndicatorView view) {
        var reading = view.reading();
        if (reading == null) {
            return "";
        }
        var key = reading.isCounted() ? "plan.accion.text.counted" : "plan.accion.text.measured";
        return texts.of(key, SpanishDates.longDate(reading.on()));
    }

    private static String style(IndicatorStanding standing) {
        return switch (standing) {
            case DONE, DONE_LATE, ON_TIME -> "etq ok";
            case OVERDUE, BEHIND -> "etq mal-e";
            default -> "etq av";
        };
    }
}
