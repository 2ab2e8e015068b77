package pe.cumbe.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Payments in the database. */
@ApplicationScoped
public class JpaPayments implements Payments {

    private static final String THOSE = " from Payment p where p.agency = :agency and p.paidOn between :from and :to";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Payment payment) {
        entityManager.persist(payment);
        entityManager.flush();
    }

    @Override
    public boolean isNoted(AgencyCode agency, String receipt, LocalDate paidOn) {
        return !entityManager
                .createQuery(
                        "select p.id from Payment p"
                                + " where p.agency = :agency and p.receipt = :receipt and p.paidOn = :paidOn",
                        Long.class)
                .setParameter("agency", agency)
                .setParameter("receipt", receipt)
                .setParameter("paidOn", paidOn)
                .getResultList()
                .isEmpty();
    }

    @Override
    public PageOf<Payment> between(AgencyCode agency, LocalDate from, LocalDate to, int page, int size) {
        var total =
                those("select count(p)" + THOSE, Long.class, agency, from, to).getSingleResult();
        var items = those("select p" + THOSE + " order by p.paidOn desc, p.id desc", Payment.class, agency, from, to)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new PageOf<>(items, page, size, total);
    }

    @Override
    public void each(AgencyCode agency, LocalDate from, LocalDate to, Consumer<Payment> reader) {
        those("select p" + THOSE + " order by p.paidOn, p.id", Payment.class, agency, from, to)
                .getResultStream()
                .forEach(reader);
    }

    @Override
    public BigDecimal total(AgencyCode agency, LocalDate from, LocalDate to) {
        var sum = those("select sum(p.amount)" + THOSE, BigDecimal.class, agency, from, to)
                .getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private <T> TypedQuery<T> those(String query, Class<T> type, AgencyCode agency, LocalDate from, LocalDate to) {
        return entityManager
                .createQuery(query, type)
                .setParameter("agency", agency)
                .setParameter("from", from)
                .setParameter("to", to);
    }
}
