package pe.cumbe.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.complaint.ComplaintAct;
import pe.cumbe.complaint.ComplaintFile;
import pe.cumbe.complaint.ComplaintFollowUp;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaint.ComplaintReceipt;
import pe.cumbe.complaint.ComplaintStatus;
import pe.cumbe.complaint.ComplaintView;
import pe.cumbe.complaint.KindRule;
import pe.cumbe.nationalbook.ComplaintMotive;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;

/** Complaints in the words people read. */
@Named("complaintWords")
@ApplicationScoped
public class ComplaintWords {

    private final Organisation organisation;
    private final Texts texts;

    @Inject
    public ComplaintWords(Organisation organisation, Texts texts) {
        this.organisation = organisation;
        this.texts = texts;
    }

    public String agency(AgencyCode code) {
        return organisation.find(code).map(AgencyView::name).orElse(code.value());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : SpanishDates.longDate(day);
    }

    public String moment(Instant at) {
        return SpanishDates.moment(at);
    }

    /** The same for machines, to the second. */
    public String machine(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String file(ComplaintFile file) {
        return file.name() + " (" + Megabytes.of(file.size()) + ")";
    }

    /** «Te responderemos a más tardar el martes 21 de abril. Son 30 días hábiles…»; of a queja, who decides it. */
    public String promise(ComplaintReceipt receipt) {
        var length = receipt.term().amount() + " " + texts.of(receipt.term().unit());
        return receipt.kind().goesToTheSuperior()
                ? texts.of("reclamos.nuevo.text.superior", agency(receipt.decidedBy()), day(receipt.dueOn()), length)
                : texts.of("reclamos.nuevo.text.answerBy", day(receipt.dueOn()), length);
    }

    /** What stands in the way of a person: the state in words of this kind. */
    public String status(ComplaintKind kind, ComplaintStatus status) {
        if (kind == ComplaintKind.PROCEDURAL && status == ComplaintStatus.IN_PROGRESS) {
            return texts.get("reclamos.seguimiento.label.deciding");
        }
        return texts.of(status);
    }

    /** What was decided, in words of this kind. */
    public String outcome(ComplaintKind kind, ComplaintStatus outcome) {
        return switch (outcome) {
            case ACCEPTED, DENIED -> texts.get("reclamos.outcome." + outcome + "." + kind);
            default -> texts.get("reclamos.outcome." + outcome);
        };
    }

    /** «Hazlo hasta el jueves 12 de marzo de 2026. Te quedan 2 días hábiles.» */
    public String until(ComplaintFollowUp.Todo todo) {
        var left =
                switch (todo.daysLeft()) {
                    case 0 -> texts.get("seguimiento.index.text.today");
                    case 1 -> texts.get("seguimiento.index.text.oneDay");
                    default -> texts.of("seguimiento.index.text.days", todo.daysLeft());
                };
        return texts.of("seguimiento.index.text.until", day(todo.until()), left);
    }

    /** What can be said of the day of answer. */
    public String date(ComplaintFollowUp view) {
        if (view.answeredOn() != null) {
            return texts.of("reclamos.seguimiento.text.answered", day(view.answeredOn()));
        }
        if (!view.status().isOpen()) {
            return texts.get("reclamos.seguimiento.text.over");
        }
        if (view.stopped()) {
            return texts.get("reclamos.seguimiento.text.stopped");
        }
        return texts.of(
                view.late() ? "reclamos.seguimiento.text.late" : "reclamos.seguimiento.text.by", day(view.dueOn()));
    }

    /** What can be said of an answer that waits at the office; empty for who reads it on the page. */
    public String office(ComplaintFollowUp view) {
        if (view.collectBy() == null || view.status() == ComplaintStatus.WITHDRAWN) {
            return "";
        }
        var until = day(view.collectBy());
        if (view.status() == ComplaintStatus.NOTIFIED) {
            return texts.of("reclamos.seguimiento.text.office.now", agency(view.heldBy()), until);
        }
        if (view.status() != ComplaintStatus.ARCHIVED) {
            return texts.of("reclamos.seguimiento.text.office.soon", agency(view.heldBy()), until);
        }
        return switch (view.events().get(0).act()) {
            case COLLECT -> texts.get("reclamos.seguimiento.text.office.done");
            case EXPIRE -> texts.of("reclamos.seguimiento.text.office.over", until);
            default -> "";
        };
    }

    /** The same on the constancia. */
    public String officeOf(ComplaintReceipt receipt) {
        return receipt.collectBy() == null
                ? ""
                : texts.of(
                        "reclamos.seguimiento.text.office.soon", agency(receipt.decidedBy()), day(receipt.collectBy()));
    }

    /** What happened, in the history that the person and the office read. */
    public String happened(ComplaintAct act) {
        return texts.get("reclamos.happened." + act.name());
    }

    /** «Vencido hace 2 días hábiles», «Vence hoy», «Quedan 3 días hábiles». */
    public String left(@Nullable Integer days) {
        if (days == null) {
            return texts.get("gestion.reclamos.text.waits");
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

    /** The dependencies with a portal. */
    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("reclamos.nuevo.label.choose")));
        organisation
                .withPortal()
                .forEach(agency -> items.add(new SelectItem(agency.code().value(), agency.name())));
        return items;
    }

    /** The same, for a list that is a question in an address. */
    public List<AgencyView> getPortals() {
        return organisation.withPortal();
    }

    public List<SelectItem> getServiceMotives() {
        return motives(ComplaintKind.SERVICE);
    }

    /** Who did a step: a username, the person, or the law. */
    public String who(ComplaintView.Step step) {
        return (step.actor().isEmpty() ? texts.get("gestion.reclamos.label.person.it") : step.actor())
                + " · "
                + agency(step.where());
    }

    /** The motives of a kind. */
    public List<SelectItem> motives(ComplaintKind kind) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("reclamos.nuevo.label.choose")));
        for (ComplaintMotive motive : kind.motives()) {
            items.add(new SelectItem(motive.name(), texts.of(motive)));
        }
        return items;
    }

    /** Whose data it is, for what, how long and with which rights. */
    public String privacy(KindRule rule) {
        return texts.get(rule.kind().isSealed() ? "reclamos.privacy.text.sealed" : "reclamos.privacy.text.notice");
    }
}
