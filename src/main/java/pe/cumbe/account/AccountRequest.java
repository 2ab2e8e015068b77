package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/** A head asks for an account for somebody of the dependency; whoever manages accounts grants it or says why not. */
@Entity
@Table(name = "account_request")
@LegalTerm("solicitud de cuenta")
public class AccountRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    @Column(name = "display_name")
    private String displayName;

    private String email;
    private String post;

    /** Names of {@link Role}, with commas between. */
    private String roles;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    private String reason;

    @Enumerated(EnumType.STRING)
    private AccountRequestState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_name")
    private String askedName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String answer;

    /** The account that was opened, or was there already. */
    private @Nullable String username;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AccountRequest() {} // for JPA

    AccountRequest(AskForAccount wanted, Actor head, Instant now) {
        this.agency = wanted.agency();
        this.displayName = wanted.displayName();
        this.email = wanted.email();
        this.post = wanted.post();
        this.roles = wanted.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        this.from = wanted.from();
        this.until = wanted.until();
        this.reason = wanted.reason();
        this.state = AccountRequestState.ASKED;
        this.askedBy = head.username();
        this.askedName = head.displayName();
        this.askedAt = now;
    }

    void grant(String account, Actor actor, Instant now) {
        become(AccountRequestVerb.GRANT, actor, now);
        username = account;
    }

    void refuse(String why, Actor actor, Instant now) {
        become(AccountRequestVerb.REFUSE, actor, now);
        answer = why;
    }

    void withdraw(Actor actor, Instant now) {
        become(AccountRequestVerb.WITHDRAW, actor, now);
    }

    private void become(AccountRequestVerb verb, Actor actor, Instant now) {
        state = state.after(verb).orElseThrow(() -> new Rejected(AccountReason.REQUEST_ANSWERED));
        answeredBy = actor.username();
        answeredAt = now;
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    AgencyCode agency() {
        return agency;
    }

    AccountRequestState state() {
        return state;
    }

    String askedBy() {
        return askedBy;
    }

    boolean isOf(Actor actor) {
        return askedBy.equals(actor.username());
    }

    List<Role> roles() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf).toList();
    }

    /** Who asked, as accounts and roles say it. */
    String asker() {
        return askedName + " (" + askedBy + ")";
    }

    AccountRequestRow asRow() {
        return new AccountRequestRow(
                id(),
                agency,
                displayName,
                email,
                post,
                roles(),
                from,
                until,
                reason,
                state,
                asker(),
                askedAt,
                answeredBy,
                answeredAt,
                answer,
                username);
    }
}
