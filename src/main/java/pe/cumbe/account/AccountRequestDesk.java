package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountRequested.Kind;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Rejected;

/**
 * Where the head of a dependency asks for an account for somebody there, and whoever manages accounts grants it or says
 * why not. Nobody grants what they asked for.
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class AccountRequestDesk {

    private static final int LONGEST_POST = 120;
    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 50;

    private final AccountRequests requests;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final EmailDomainDesk domains;
    private final AccountLetters letters;
    private final Event<AccountRequested> events;
    private final Clock clock;

    @Inject
    public AccountRequestDesk(
            AccountRequests requests,
            Accounts accounts,
            AccountDesk desk,
            EmailDomainDesk domains,
            AccountLetters letters,
            Event<AccountRequested> events,
            Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.desk = desk;
        this.domains = domains;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The roles that belong to one dependency, which its head may ask for. */
    public static boolean isAskable(Role role) {
        return !role.regionWide() && role != Role.KIOSK_OPERATOR;
    }

    /** Asks; refuses with every reason there is. */
    public void ask(AskForAccount wanted, Actor head) {
        head.require(Permission.OVERSEE, wanted.agency());
        var objections = objectionsTo(wanted);
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        var request = new AccountRequest(wanted, head, clock.instant());
        requests.add(request);
        tell(request, Kind.ACCOUNT_ASKED, rolesOf(request), head);
    }

    /** A head of the dependency no longer wants it. */
    public void withdraw(AgencyCode agency, long id, Actor head) {
        head.require(Permission.OVERSEE, agency);
        var request = hold(id);
        if (!request.agency().equals(agency)) {
            throw new Rejected(AccountReason.REQUEST_ANSWERED);
        }
        request.withdraw(head, clock.instant());
        tell(request, Kind.ACCOUNT_REQUEST_WITHDRAWN, null, head);
    }

    /** Says why not. */
    public void refuse(long id, String reason, Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        var request = notTheirOwn(hold(id), manager);
        if (isUnfit(reason, LONGEST_REASON)) {
            throw new Rejected(AccountReason.REFUSAL_WITHOUT_REASON);
        }
        request.refuse(reason.strip(), manager, clock.instant());
        tell(request, Kind.ACCOUNT_REQUEST_REFUSED, reason.strip(), manager);
        tellHead(request);
    }

    /**
     * What the manager hands over.
     *
     * @param password null where the person had an account already
     */
    public record Granted(String username, @Nullable OneTimePassword password) {}

    /**
     * Opens the account and grants what was asked; where an account has that e-mail already, it gets the roles.
     *
     * @param username for an account that has to be opened
     */
    public Granted grant(long id, String username, Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        var request = notTheirOwn(hold(id), manager);
        if (request.state() != AccountRequestState.ASKED) {
            throw new Rejected(AccountReason.REQUEST_ANSWERED);
        }
        var row = request.asRow();
        var today = LocalDate.now(clock);
        if (row.until() != null && row.until().isBefore(today)) {
            throw new Rejected(AccountReason.REQUEST_OVER);
        }
        var there = having(row.email()).map(Account::username);
        var password = there.isPresent()
                ? null
                : desk.open(
                        new OpenAccount(username, row.displayName(), row.email()).askedBy(request.asker()), manager);
        var account = there.orElse(username);
        var from = row.from().isBefore(today) ? today : row.from();
        for (var role : row.roles()) {
            var wanted = new GrantRole(role, row.agency(), null, from, row.until()).askedBy(request.asker());
            if (accounts.find(account)
                    .filter(one -> one.roles().overlap(wanted))
                    .isEmpty()) {
                desk.grant(account, wanted, manager);
            }
        }
        request.grant(account, manager, clock.instant());
        tell(request, Kind.ACCOUNT_REQUEST_GRANTED, account + ": " + rolesOf(request), manager);
        tellHead(request);
        return new Granted(account, password);
    }

    /** What a dependency asked for, the newest first. */
    public List<AccountRequestRow> of(AgencyCode agency, Actor head) {
        head.require(Permission.OVERSEE, agency);
        return rows(requests.of(agency, SHOWN));
    }

    /** What waits for an answer, the oldest first. */
    public List<AccountRequestRow> waiting(Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        return rows(requests.in(AccountRequestState.ASKED, SHOWN));
    }

    public long countWaiting(Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        return requests.countWaiting();
    }

    public Optional<AccountRequestRow> find(long id, Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        return requests.find(id).map(AccountRequest::asRow);
    }

    /** The account that the person has already, by its e-mail. */
    public Optional<String> accountWith(String email, Actor manager) {
        manager.require(Permission.MANAGE_ACCOUNTS);
        return having(email).map(Account::username);
    }

    private Optional<Account> having(String email) {
        var address = email.toLowerCase(Locale.ROOT);
        return accounts.findByNameOrEmail(address).stream()
                .filter(account -> account.email()
                        .filter(theirs -> theirs.equalsIgnoreCase(address))
                        .isPresent())
                .findFirst();
    }

    private List<AccountReason> objectionsTo(AskForAccount wanted) {
        var objections = new ArrayList<AccountReason>();
        if (isUnfit(wanted.displayName(), AccountDesk.LONGEST_NAME)) {
            objections.add(AccountReason.NAME_MISSING);
        }
        var email = EmailRules.objectionsTo(wanted.email(), domains.of(wanted.agency()));
        objections.addAll(email);
        if (email.isEmpty() && requests.isAsked(wanted.agency(), wanted.email())) {
            objections.add(AccountReason.ALREADY_ASKED);
        }
        if (isUnfit(wanted.post(), LONGEST_POST)) {
            objections.add(AccountReason.POST_MISSING);
        }
        if (wanted.roles().isEmpty() || !wanted.roles().stream().allMatch(AccountRequestDesk::isAskable)) {
            objections.add(AccountReason.ROLES_MISSING);
        }
        if (wanted.from().isBefore(LocalDate.now(clock))) {
            objections.add(AccountReason.STARTS_IN_THE_PAST);
        }
        var days = new GrantRole(Role.EDITOR, wanted.agency(), null, wanted.from(), wanted.until());
        objections.addAll(desk.objectionsTo(days));
        if (isUnfit(wanted.reason(), LONGEST_REASON)) {
            objections.add(AccountReason.REQUEST_WITHOUT_REASON);
        }
        return objections;
    }

    private static boolean isUnfit(String text, int longest) {
        return text.isBlank() || text.length() > longest || text.chars().anyMatch(Character::isISOControl);
    }

    private AccountRequest hold(long id) {
        return requests.hold(id).orElseThrow(() -> new Rejected(AccountReason.REQUEST_ANSWERED));
    }

    private static AccountRequest notTheirOwn(AccountRequest request, Actor manager) {
        if (request.isOf(manager)) {
            throw new Rejected(AccountReason.OWN_REQUEST);
        }
        return request;
    }

    private void tell(AccountRequest request, Kind kind, @Nullable String after, Actor actor) {
        events.fire(new AccountRequested(actor, kind, request.agency(), request.id(), after));
    }

    private void tellHead(AccountRequest request) {
        accounts.find(request.askedBy()).ifPresent(letters::requestAnswered);
    }

    private static String rolesOf(AccountRequest request) {
        return request.roles().stream().map(Role::name).collect(Collectors.joining(" "));
    }

    private static List<AccountRequestRow> rows(List<AccountRequest> found) {
        return found.stream().map(AccountRequest::asRow).toList();
    }
}
