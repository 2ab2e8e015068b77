package pe.cumbe.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/** What a person is told before filling in a form (Ley 29733, 18), as data. */
@Entity
@Table(name = "privacy_notice")
@LegalTerm("aviso de privacidad")
public class PrivacyNotice {

    @Id
    @Column(name = "form")
    private String form;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "obligatory")
    private String obligatory;

    @Column(name = "consequences")
    private String consequences;

    @Column(name = "recipients")
    private String recipients;

    @Column(name = "bank")
    private @Nullable String bank;

    @Column(name = "retention")
    private String retention;

    @SuppressWarnings("NullAway.Init")
    protected PrivacyNotice() {} // for JPA

    @SuppressWarnings("NullAway.Init") // told a line below
    public PrivacyNotice(int position, View told) {
        this.form = told.form();
        tell(position, told);
    }

    /** Says what the content says of it now. */
    final void tell(int position, View told) {
        this.position = position;
        this.title = told.title();
        this.purpose = told.purpose();
        this.obligatory = told.obligatory();
        this.consequences = told.consequences();
        this.recipients = told.recipients();
        this.bank = told.bank().isEmpty() ? null : told.bank();
        this.retention = told.retention();
    }

    /**
     * The notice of a form.
     *
     * @param bank name and registration of the bank of data; empty while nobody confirmed it
     * @param retention the kind of its retention rule
     */
    public record View(
            String form,
            String title,
            String purpose,
            String obligatory,
            String consequences,
            String recipients,
            String bank,
            String retention) {}

    int position() {
        return position;
    }

    View view() {
        return new View(
                form, title, purpose, obligatory, consequences, recipients, bank == null ? "" : bank, retention);
    }
}
