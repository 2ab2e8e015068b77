package pe.cumbe.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Accounts of a test. */
public class InMemoryAccounts implements Accounts {

    private final Map<String, Account> byUsername = new LinkedHashMap<>();

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }

    @Override
    public Optional<Account> findForUpdate(String username) {
        return find(username);
    }

    @Override
    public List<Account> findByNameOrEmail(String typed) {
        return all().stream()
                .filter(account -> !account.isClosed())
                .filter(account -> account.username().equals(typed)
                        || account.email().filter(typed::equalsIgnoreCase).isPresent())
                .toList();
    }

    @Override
    public List<Account> managersForUpdate(LocalDate today) {
        return all().stream()
                .filter(account -> account.isAccountManagerOn(today))
                .toList();
    }

    @Override
    public PageOf<Account> search(String words, boolean closedToo, int page, int size) {
        var found = all().stream()
                .filter(account -> closedToo || !account.isClosed())
                .filter(account -> account.username().contains(words)
                        || account.displayName().contains(words))
                .toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public long countGrantsEnding(LocalDate from, LocalDate until) {
        return all().stream()
                .filter(account -> !account.isClosed())
                .flatMap(account -> account.asRow(java.time.Instant.EPOCH, from).grants().stream())
                .filter(grant -> grant.state() != GrantState.REVOKED)
                .filter(grant -> grant.until() != null
                        && !grant.until().isBefore(from)
                        && !grant.until().isAfter(until))
                .count();
    }

    @Override
    public Set<AgencyCode> agenciesServed(Set<Role> roles, LocalDate today) {
        return all().stream()
                .filter(account -> !account.isClosed())
                .flatMap(account -> account.asRow(java.time.Instant.EPOCH, today).grants().stream())
                .filter(grant -> grant.state() == GrantState.IN_FORCE && roles.contains(grant.role()))
                .flatMap(grant -> Optional.ofNullable(grant.agency()).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Account> of(AgencyCode agency, LocalDate today) {
        return all().stream()
                .filter(account -> !account.isClosed()
                        && !account.roles().rowsOf(agency, today).isEmpty())
                .toList();
    }

    @Override
    public List<String> leftBefore(LocalDate today) {
        return all().stream()
                .filter(account -> !account.isClosed() && account.hasLeft(today))
                .map(Account::username)
                .toList();
    }

    @Override
    public Map<AgencyCode, LocalDate> servedSince(LocalDate today) {
        return all().stream()
                .filter(account -> !account.isClosed())
                .flatMap(account -> account.roles().rows(today).stream())
                .filter(grant -> grant.agency() != null
                        && (grant.state() == GrantState.IN_FORCE || grant.state() == GrantState.TO_COME))
                .collect(Collectors.toMap(
                        grant -> java.util.Objects.requireNonNull(grant.agency()),
                        RoleGrantRow::from,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    @Override
    public void add(Account account) {
        byUsername.put(account.username(), account);
    }

    private Collection<Account> all() {
        return byUsername.values();
    }
}
