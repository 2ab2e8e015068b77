package pe.cumbe.plan.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.plan.MeasurementDesk;
import pe.cumbe.plan.MeasurementView;
import pe.cumbe.plan.NewMeasurement;
import pe.cumbe.plan.PlanDesk;
import pe.cumbe.plan.PlanReason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Where the goals of the plan are measured and what others measured is validated. */
@Named("planScreen")
@ViewScoped
public class PlanScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int GOAL = 70;

    private static final Map<PlanReason, String> FIELDS = Map.of(
            PlanReason.INDICATOR_UNKNOWN, "planIndicator",
            PlanReason.INDICATOR_COUNTED, "planIndicator",
            PlanReason.VALUE_OUT_OF_RANGE, "planValue",
            PlanReason.DAY_TO_COME, "planDay",
            PlanReason.EVIDENCE_MISSING, "planEvidence",
            PlanReason.ADDRESS_UNUSABLE, "planAddress");

    private final MeasurementDesk desk;
    private final PlanDesk plans;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private PlanForm form = new PlanForm();
    private Map<Long, String> reasons = new HashMap<>();

    @Inject
    public PlanScreen(
            MeasurementDesk desk, PlanDesk plans, CurrentActor me, Notices notices, PageErrors errors, Texts texts) {
        this.desk = desk;
        this.plans = plans;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
    }

    /** Refuses whoever may neither measure nor validate. */
    public void open() {
        if (!isMeasures()) {
            me.actor().require(Permission.VALIDATE_PLAN, AgencyCode.REGION);
        }
    }

    public void send() {
        var value = number(form.getValue());
        var day = SpanishDates.read(form.getDay());
        if (value.isEmpty()) {
            errors.field("planValue", "field.planValue.error");
        }
        if (day.isEmpty()) {
            errors.field("planDay", "field.planDay.error");
        }
        if (value.isPresent() && day.isPresent()) {
            send(value.get(), day.get());
        }
    }

    private void send(BigDecimal value, LocalDate day) {
        try {
            desk.send(
                    new NewMeasurement(form.getIndicator(), value, day, form.getEvidence(), form.getAddress()),
                    me.actor());
            form = new PlanForm();
            notices.say("gestion.plan.notice.sent");
        } catch (Rejected refused) {
            var fields = new HashMap<>(FIELDS);
            fields.put(
                    PlanReason.EVIDENCE_TOO_LONG,
                    form.getAddress().length() > form.getEvidence().length() ? "planAddress" : "planEvidence");
            errors.refused(refused, fields);
        }
    }

    public void validate(long id) {
        desk.validate(id, me.actor());
        notices.say("gestion.plan.notice.validated");
    }

    public void sendBack(long id) {
        desk.sendBack(id, reasons.getOrDefault(id, ""), me.actor());
        reasons.remove(id);
        notices.say("gestion.plan.notice.back");
    }

    public boolean isMeasures() {
        return me.actor().may(Permission.MEASURE_PLAN, AgencyCode.REGION);
    }

    public boolean isValidates() {
        return me.actor().may(Permission.VALIDATE_PLAN, AgencyCode.REGION);
    }

    /** The goals people measure; those the portal counts are left out. */
    public List<SelectItem> getIndicators() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("gestion.plan.label.choose")));
        plans.current().ifPresent(plan -> plan.book().indicators().stream()
                .filter(indicator -> indicator.counter() == null)
                .forEach(indicator ->
                        items.add(new SelectItem(indicator.id(), indicator.id() + " " + brief(indicator.name())))));
        return items;
    }

    public List<MeasurementView> getMine() {
        return desk.mine(me.actor());
    }

    public List<MeasurementView> getWaiting() {
        return desk.waiting(me.actor());
    }

    public String day(MeasurementView measurement) {
        return SpanishDates.plainDate(measurement.on());
    }

    public String value(MeasurementView measurement) {
        return measurement.value().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public PlanForm getForm() {
        return form;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    private static String brief(String name) {
        return name.length() <= GOAL ? name : name.substring(0, GOAL).strip() + "…";
    }

    private static Optional<BigDecimal> number(String typed) {
        var plain = typed.strip().replace(',', '.');
        return plain.matches("-?\\d{1,15}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** What is typed of a measurement. */
    public static class PlanForm implements Serializable {

        private static final long serialVersionUID = 1L;

        private String indicator = "";
        private String value = "";
        private String day = "";
        private String evidence = "";
        private String address = "";

        public String getIndicator() {
            return indicator;
        }

        public void setIndicator(@Nullable String typed) {
            indicator = Chosen.plain(typed);
        }

        public String getValue() {
            return value;
        }

        public void setValue(@Nullable String typed) {
            value = Chosen.plain(typed);
        }

        public String getDay() {
            return day;
        }

        public void setDay(@Nullable String typed) {
            day = Chosen.plain(typed);
        }

        public String getEvidence() {
            return evidence;
        }

        public void setEvidence(@Nullable String typed) {
            evidence = Chosen.plain(typed);
        }

        public String getAddress() {
            return address;
        }

        public void setAddress(@Nullable String typed) {
            address = Chosen.plain(typed);
        }
    }
}
