package pe.cumbe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.web.Texts;

/** Puts a letter in words: plain text, in plain Spanish. */
@ApplicationScoped
public class LetterWriter {

    private final Texts texts;
    private final Settings settings;

    @Inject
    public LetterWriter(Texts texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    WrittenLetter write(String code, Letter letter, Instant postedAt) {
        var template = letter.template();
        var values = letter.values().stream().map(this::whole).toArray();
        var region = texts.get("shared.region.name");
        return new WrittenLetter(
                code,
                letter.to(),
                texts.of(template.subjectKey(), values),
                texts.of(template.bodyKey(), values) + "\n\n" + texts.of("mail.letter.text.foot", region) + "\n",
                postedAt);
    }

    /** A path becomes an address that can be followed, where somebody said the portal's. */
    private Object whole(String value) {
        if (!value.startsWith("/")) {
            return value;
        }
        return settings.addressForLetters()
                .map(portal -> portal + value)
                .orElseGet(() -> texts.of("mail.letter.text.path", value));
    }
}
