package pe.cumbe.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** Accounts in the database. */
@ApplicationScoped
public class JpaAccounts implements Accounts {

    /** Accounts that share one e-mail. */
    private static final int FEW = 3;

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Account> find(String username) {
        return byUsername(username).getResultList().stream().findFirst();
    }

    @Override
    public Optional<Account> findForUpdate(String username) {
        return byUsername(username).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    @Override
    public List<Account> findByNameOrEmail(String typed) {
        return em.createQuery(
                        "select a from Account a where a.closed = false"
                                + " and (a.username = :typed or lower(a.email) = :typed) order by a.id",
                        Account.class)
                .setParameter("typed", typed)
                .setMaxResults(FEW)
                .getResultList();
    }

    @Override
    public List<Account> managersForUpdate(LocalDate today) {
        return em
                .createQuery(
                        "select a from Account a where a.closed = false and exists (select g from RoleGrant g"
                                + " where g.account = a and g.role = :role)",
                        Account.class)
                .setParameter("role", Role.ACCOUNT_MANAGER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(account -> account.isAccountManagerOn(today))
                .toList();
    }

    @Override
    public PageOf<Account> search(String words, boolean closedToo, int page, int size) {
        var where = " from Account a where (a.username like :like escape '!' or a.displayName like :like escape '!')"
                + (closedToo ? "" : " and a.closed = false");
        var like = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        var items = em.createQuery("select a" + where + " order by a.displayName, a.username", Account.class)
                .setParameter("like", like)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        var total = em.createQuery("select count(a)" + where, Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new PageOf<>(items, page, size, total);
    }

    @Override
    public long countGrantsEnding(LocalDate from, LocalDate until) {
        return em.createQuery(
                        "select count(g) from RoleGrant g where g.revokedAt is null and g.account.closed = false"
                                + " and g.until between :from and :until",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    @Override
    public Set<AgencyCode> agenciesServed(Set<Role> roles, LocalDate today) {
        return em.createQuery(
                        "select distinct g.agency from RoleGrant g where g.role in :roles and g.agency is not null"
                                + " and g.revokedAt is null and g.account.closed = false"
                                + " and g.from <= :today and (g.until is null or g.until >= :today)",
                        AgencyCode.class)
                .setParameter("roles", roles)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public List<Account> of(AgencyCode agency, LocalDate today) {
        return em.createQuery(
                        "select a from Account a where a.closed = false and exists (select g from RoleGrant g"
                                + " where g.account = a and g.agency = :agency and g.revokedAt is null"
                                + " and (g.until is null or g.until >= :today)) order by a.displayName, a.username",
                        Account.class)
                .setParameter("agency", agency)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public List<String> leftBefore(LocalDate today) {
        return em.createQuery(
                        "select a.username from Account a where a.closed = false and a.lastDay < :today order by a.id",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public Map<AgencyCode, LocalDate> servedSince(LocalDate today) {
        return em.createQuery(
                        "select g.agency, min(g.from) from RoleGrant g where g.agency is not null"
                                + " and g.revokedAt is null and g.account.closed = false"
                                + " and (g.until is null or g.until >= :today) group by g.agency",
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(row -> (AgencyCode) row[0], row -> (LocalDate) row[1]));
    }

    @Override
    public void add(Account account) {
        em.persist(account);
        try {
            em.flush();
        } catch (PersistenceException failed) {
            if (isTaken(failed)) {
                throw new Rejected(AccountReason.USERNAME_TAKEN);
            }
            throw failed;
        }
    }

    private static boolean isTaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    private TypedQuery<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username);
    }
}
