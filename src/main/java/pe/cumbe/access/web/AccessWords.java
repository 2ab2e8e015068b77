package pe.cumbe.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessDocument;
import pe.cumbe.access.AccessReceipt;
import pe.cumbe.access.AccessTerms;
import pe.cumbe.access.AccessView;
import pe.cumbe.access.DeliveryForm;
import pe.cumbe.access.DenialGround;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;

/** A request for information in the words people read, and the lists their forms offer. */
@Named("accessWords")
@ApplicationScoped
public class AccessWords {

    private static final List<String> SEXES = List.of("woman", "man", "other");
    private static final List<String> AGES = List.of("under18", "from18", "from30", "from45", "from60");
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Organisation organisation;
    private final StatutoryTerms terms;
    private final Texts texts;

    @Inject
    public AccessWords(Organisation organisation, StatutoryTerms terms, Texts texts) {
        this.organisation = organisation;
        this.terms = terms;
        this.texts = texts;
    }

    public String agency(AgencyCode code) {
        return organisation.find(code).map(agency -> agency.name()).orElse(code.value());
    }

    /** «10 días hábiles», from the terms of the law. */
    public String getTerm() {
        var length = terms.length(AccessTerms.RESP);
        return length.amount() + " " + texts.of(length.unit());
    }

    public String moment(Instant at) {
        return SpanishDates.moment(at);
    }

    public String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : SpanishDates.longDate(day);
    }

    public String size(AccessDocument file) {
        return Megabytes.of(file.size());
    }

    public String getAccept() {
        return FileKind.accepted();
    }

    public String place(String district) {
        return organisation.placeName(district).orElseGet(() -> texts.get("tramites.solicitar.label.elsewhere"));
    }

    /** «Lo presentaste el sábado 7 de marzo. El plazo se cuenta desde el lunes 9 de marzo, que es el primer día.» */
    public String counting(AccessReceipt receipt) {
        var filedOn = LocalDate.ofInstant(receipt.filedAt(), OfficialClock.ZONE);
        return texts.of(
                "tramites.solicitar.text.counting",
                SpanishDates.dayAndMonth(filedOn),
                SpanishDates.dayAndMonth(receipt.firstDay()));
    }

    /** What the person can count on, in a sentence or two. */
    public String date(AccessView view) {
        return switch (view.status()) {
            case TO_CORRECT -> texts.get("acceso.date.stopped");
            case RECEIVED, ADMITTED, EXTENDED ->
                texts.of(view.isOverdue() ? "acceso.date.late" : "acceso.date.by", day(view.promisedOn()));
            case SETTLED -> texts.of("acceso.date.pay", day(view.personBy()));
            case REPRODUCING -> texts.get("acceso.date.copying");
            case AT_DISPOSAL -> texts.of("acceso.date.collect", day(view.personBy()));
            case TACITLY_DENIED -> texts.of("acceso.date.silent", day(view.dueOn()));
            case TO_COMPLY -> texts.of("acceso.date.comply", day(view.nextBy()));
            case APPEALED -> texts.of("acceso.date.elevate", day(view.nextBy()));
            default -> texts.get("acceso.date.none");
        };
    }

    /** «Vencido hace 2 días hábiles», «Vence hoy», «Quedan 3 días hábiles»; a dash when nothing is due. */
    public String left(@Nullable Integer days) {
        if (days == null) {
            return texts.get("gestion.expedientes.text.noday");
        }
        if (days < 0) {
            return texts.of("gestion.expedientes.text.late", -days);
        }
        return days == 0
                ? texts.get("gestion.expedientes.text.today")
                : texts.of("gestion.expedientes.text.left", days);
    }

    /** The class of the label beside the words: late, today, soon. */
    public String tone(@Nullable Integer days) {
        if (days == null) {
            return "etq";
        }
        return days < 0 ? "etq mal-e" : days <= 2 ? "etq av" : "etq ok";
    }

    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("acceso.label.unknown")));
        organisation
                .withPortal()
                .forEach(agency -> items.add(new SelectItem(agency.code().value(), agency.name())));
        return items;
    }

    public List<SelectItem> getDeliveries() {
        return enums(DeliveryForm.values());
    }

    public List<SelectItem> getGrounds() {
        return enums(DenialGround.values());
    }

    public List<SelectItem> getSexes() {
        return told("sex", SEXES);
    }

    public List<SelectItem> getAges() {
        return told("age", AGES);
    }

    public List<SelectItem> getYesNo() {
        return told("yesno", YES_NO);
    }

    private List<SelectItem> enums(Enum<?>[] constants) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("tramites.solicitar.label.choose")));
        Arrays.stream(constants).forEach(one -> items.add(new SelectItem(one.name(), texts.of(one))));
        return items;
    }

    private List<SelectItem> told(String list, List<String> values) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("acceso.label.untold")));
        values.forEach(value -> items.add(new SelectItem(value, texts.get("acceso.list." + list + "." + value))));
        return items;
    }
}
