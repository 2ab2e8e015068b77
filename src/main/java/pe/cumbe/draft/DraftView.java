package pe.cumbe.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.Slug;

/**
 * What somebody began to fill in.
 *
 * @param resumeKey the short key to write down, {@code 4RT-82M}
 * @param agency null until the person chose one, where the procedure leaves the choice
 * @param answers by field
 * @param submission for the last form: it makes sending twice harmless
 * @param submitted whether it was filed already; then nothing changes any more and the receipt can be asked for
 */
public record DraftView(
        DraftId id,
        String resumeKey,
        Slug procedure,
        @Nullable AgencyCode agency,
        Map<String, String> answers,
        List<DraftFile> files,
        SubmissionId submission,
        Instant savedAt,
        Instant expiresAt,
        boolean submitted) {

    public DraftView {
        answers = Map.copyOf(answers);
        files = List.copyOf(files);
    }

    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    public Optional<AttachmentId> file(String requirement) {
        return files.stream()
                .filter(file -> file.requirement().equals(requirement))
                .map(DraftFile::id)
                .findFirst();
    }

    /** A file put in, and the requirement it answers. */
    public record DraftFile(AttachmentId id, String requirement, String name, long size) {}
}
