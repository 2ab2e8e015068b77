package pe.cumbe.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** One line of the record of acts. It is written once: there is no version because nothing changes it. */
@Entity
@Table(name = "act")
@LegalTerm("acto registrado")
public class ActEntry {

    private static final int LONGEST_STATE = 500;
    private static final int LONGEST_SUBJECT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "entered_at")
    private Instant enteredAt;

    private String username;
    private String roles;
    private @Nullable AgencyCode agency;
    private String kind;
    private String subject;

    @Column(name = "state_before")
    private @Nullable String before;

    @Column(name = "state_after")
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init")
    protected ActEntry() {} // for JPA

    @SuppressWarnings("NullAway.Init")
    ActEntry(Actor actor, Act act, Instant now) {
        // what the column keeps: the seal is over what will be read again
        this.enteredAt = now.truncatedTo(ChronoUnit.MICROS);
        this.username = actor.username();
        this.roles = rolesOf(actor, act.agency());
        this.agency = act.agency();
        this.kind = act.kind();
        this.subject = cut(act.subject(), LONGEST_SUBJECT);
        this.before = act.before() == null ? null : cut(act.before(), LONGEST_STATE);
        this.after = act.after() == null ? null : cut(act.after(), LONGEST_STATE);
    }

    ActRow asRow() {
        return new ActRow(id, enteredAt, username, roles, agency, kind, subject, before, after);
    }

    /** Its place in the record, once the database gave it one. */
    long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    @Nullable AgencyCode agency() {
        return agency;
    }

    /** The roles the person could have acted in: those for that dependency or for the whole region. */
    private static String rolesOf(Actor actor, @Nullable AgencyCode agency) {
        var names = actor.grants().stream()
                .filter(grant -> agency == null || grant.role().regionWide() || agency.equals(grant.agency()))
                .map(grant -> grant.role().name())
                .distinct()
                .sorted()
                .toList();
        return String.join(" ", names);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
