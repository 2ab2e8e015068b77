package pe.cumbe.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.casefile.MovementView;
import pe.cumbe.casefile.Outcome;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.NoticeChannel;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;

/** How the officers' screens of cases say dates, places and people, and the lists they choose from. */
@Named("caseWords")
@ApplicationScoped
public class CaseWords {

    private final Organisation organisation;
    private final FileIntake intake;
    private final Texts texts;

    @Inject
    public CaseWords(Organisation organisation, FileIntake intake, Texts texts) {
        this.organisation = organisation;
        this.intake = intake;
        this.texts = texts;
    }

    public String moment(Instant instant) {
        return SpanishDates.moment(instant);
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? texts.get("gestion.expedientes.text.noday") : SpanishDates.longDate(date);
    }

    public String agency(@Nullable AgencyCode code) {
        return code == null ? "" : organisation.get(code).name();
    }

    /** «Carmen Demo, mesa de partes»; the person or the system where no officer acted. */
    public String who(MovementView movement) {
        var role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(movement.role()))
                .findFirst();
        if (role.isPresent()) {
            return movement.actor() + ", " + texts.of(role.get());
        }
        return texts.get(
                movement.role().equals("SYSTEM") ? "gestion.expedientes.text.law" : "gestion.expedientes.text.person");
    }

    public String notices(NoticeAddress address) {
        return address.channel() == NoticeChannel.EMAIL
                ? texts.of(NoticeChannel.EMAIL) + ": " + address.email().orElse("")
                : texts.of(NoticeChannel.HOME) + ": " + address.street().orElse("") + ", "
                        + place(address.district().orElse(""));
    }

    private String place(String district) {
        return organisation.placeName(district).orElseGet(() -> texts.get("tramites.solicitar.label.elsewhere"));
    }

    public List<SelectItem> getAgencies() {
        return organisation.all().stream()
                .filter(agency -> agency.kind() != AgencyKind.OFFICE)
                .map(agency -> new SelectItem(agency.code().value(), agency.name()))
                .toList();
    }

    public List<SelectItem> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new SelectItem(outcome.name(), texts.of(outcome)))
                .toList();
    }

    /** Kinds and largest size of a file, told before it is chosen. */
    public String getFileHint() {
        return texts.of("gestion.expedientes.text.file", Megabytes.of(intake.limit()));
    }

    public String getAccept() {
        return FileKind.accepted();
    }
}
