package pe.cumbe.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessContact;
import pe.cumbe.access.AccessProfile;
import pe.cumbe.access.AskForInformation;
import pe.cumbe.access.DeliveryForm;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.SubmissionId;

/** What was typed in the form that asks for information. */
final class AskAnswers {

    static final List<String> FIELDS = List.of(
            "askAgency",
            "asked",
            "askHints",
            "docType",
            "docNumber",
            "fullName",
            "street",
            "district",
            "askDelivery",
            "askEmail",
            "mobile",
            "askSex",
            "askAge",
            "askIdentity",
            "askDisability",
            "askTongue");

    private final Map<String, String> typed = new LinkedHashMap<>();
    private boolean authorised;

    AskAnswers() {
        FIELDS.forEach(field -> typed.put(field, ""));
    }

    Map<String, String> map() {
        return typed;
    }

    void put(String field, @Nullable String text) {
        typed.put(field, text == null ? "" : text);
    }

    void authorise(boolean yes) {
        authorised = yes;
    }

    boolean authorised() {
        return authorised;
    }

    String text(String field) {
        var text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    void each(BiConsumer<String, String> work) {
        FIELDS.forEach(field -> work.accept(field, text(field)));
    }

    Optional<IdentityDocument> documentType() {
        return Arrays.stream(IdentityDocument.values())
                .filter(type -> type.name().equals(text("docType")))
                .findFirst();
    }

    boolean wants(DeliveryForm form) {
        return form.name().equals(text("askDelivery"));
    }

    Applicant applicant() {
        return new Applicant(documentType().orElse(IdentityDocument.OTHER), text("docNumber"), text("fullName"));
    }

    AskForInformation command(SubmissionId submission, @Nullable AgencyCode agency, List<AttachmentId> files) {
        return new AskForInformation(
                submission,
                agency,
                applicant(),
                new AccessContact(text("street"), text("district"), authorised ? text("askEmail") : "", text("mobile")),
                text("asked"),
                text("askHints"),
                Arrays.stream(DeliveryForm.values())
                        .filter(this::wants)
                        .findFirst()
                        .orElse(null),
                new AccessProfile(
                        text("askSex"), text("askAge"), text("askIdentity"), text("askDisability"), text("askTongue")),
                files);
    }
}
