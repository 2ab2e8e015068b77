package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import pe.cumbe.privacy.PrivacyDesk;
import pe.cumbe.privacy.PrivacyNotice;
import pe.cumbe.privacy.RetentionRule;

/** The notices of the forms and the rules of retention, from {@code content/privacy}. */
@ApplicationScoped
public class PrivacyContent {

    private final ContentFiles files;
    private final PrivacyDesk desk;

    @Inject
    public PrivacyContent(ContentFiles files, PrivacyDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    void load() {
        desk.load(
                files.rows("privacy/notices.json").stream()
                        .map(Row::new)
                        .map(PrivacyContent::notice)
                        .toList(),
                files.rows("privacy/retention.json").stream()
                        .map(Row::new)
                        .map(PrivacyContent::rule)
                        .toList());
    }

    private static PrivacyNotice.View notice(Row row) {
        return new PrivacyNotice.View(
                row.text("form"),
                row.text("title"),
                row.text("purpose"),
                row.text("obligatory"),
                row.text("consequences"),
                row.text("recipients"),
                Objects.requireNonNullElse(row.optional("bank"), ""),
                row.text("retention"));
    }

    private static RetentionRule.View rule(Row row) {
        return new RetentionRule.View(
                row.text("kind"),
                row.text("name"),
                row.number("days"),
                row.text("source"),
                row.confidence("confidence").isConfirmed(),
                Objects.requireNonNullElse(row.optional("note"), ""));
    }
}
