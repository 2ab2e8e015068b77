package pe.cumbe.draft.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.casefile.CaseAnswer;
import pe.cumbe.filing.Applicant;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeAddress;
import pe.cumbe.filing.NoticeChannel;
import pe.cumbe.shared.web.Texts;

/** What was typed in the steps of a filing, read as what the desk of reception takes. */
final class FilingAnswers {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private final Map<String, String> answers;

    FilingAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    /** The answers of one step as they are kept: invisible signs, outer spaces and doubled forms of letters taken out. */
    Map<String, String> of(FilingStep step) {
        var kept = new LinkedHashMap<String, String>();
        for (var field : step.fields()) {
            kept.put(field, text(field));
        }
        return kept;
    }

    String text(String field) {
        // a list where nothing was chosen gives null
        var typed = Objects.requireNonNullElse(answers.get(field), "");
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE
                .matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    Optional<IdentityDocument> documentType() {
        return constant(IdentityDocument.values(), text("docType"));
    }

    /** The number without the spaces, dots and hyphens people put into it. */
    String documentNumber() {
        var typed = text("docNumber").toUpperCase(Texts.SPANISH).replaceAll("[\\s.]", "");
        return documentType().filter(type -> type == IdentityDocument.OTHER).isPresent()
                ? typed
                : typed.replace("-", "");
    }

    Optional<NoticeChannel> noticeBy() {
        return constant(NoticeChannel.values(), text("noticeBy"));
    }

    Applicant applicant() {
        return new Applicant(
                documentType().orElseThrow(),
                documentNumber(),
                text("fullName"),
                optional("representative"),
                optional("quality"));
    }

    NoticeAddress notices() {
        return noticeBy().orElseThrow() == NoticeChannel.EMAIL
                ? NoticeAddress.byEmail(text("email"), optional("mobile"))
                : NoticeAddress.atHome(text("street"), text("district"), optional("mobile"));
    }

    /** The other things that were asked, in the words of the form. */
    List<CaseAnswer> others(Texts texts) {
        var facts = text("facts");
        return facts.isEmpty() ? List.of() : List.of(new CaseAnswer(texts.get("field.facts"), facts));
    }

    private @Nullable String optional(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
