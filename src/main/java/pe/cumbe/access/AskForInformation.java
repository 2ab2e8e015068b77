package pe.cumbe.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.SubmissionId;

/**
 * What a person hands in to ask for public information. No reason is asked for.
 *
 * @param agency the dependency that may hold it; null for «no sé»: it goes to the officer of the region
 * @param hints what may help to find it; may be empty
 * @param delivery null when the person did not say: by e-mail where that was authorised, else simple copies
 */
public record AskForInformation(
        SubmissionId submission,
        @Nullable AgencyCode agency,
        Applicant applicant,
        AccessContact contact,
        String asked,
        String hints,
        @Nullable DeliveryForm delivery,
        AccessProfile profile,
        List<AttachmentId> files) {

    public AskForInformation {
        files = List.copyOf(files);
    }

    /** How it will be handed over. */
    public DeliveryForm delivered() {
        if (delivery != null) {
            return delivery;
        }
        return contact.email().isPresent() ? DeliveryForm.EMAIL : DeliveryForm.COPIES;
    }
}
