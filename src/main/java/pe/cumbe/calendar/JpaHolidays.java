package pe.cumbe.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Holidays in the database. */
@ApplicationScoped
public class JpaHolidays implements Holidays {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<Holiday> all() {
        return entityManager
                .createQuery("select h from HolidayEntry h order by h.day, h.scope, h.name", HolidayEntry.class)
                .getResultStream()
                .map(HolidayEntry::holiday)
                .toList();
    }

    @Override
    public void put(Holiday holiday) {
        entityManager
                .createQuery(
                        "select h from HolidayEntry h where h.day = :day and h.scope = :scope and h.name = :name",
                        HolidayEntry.class)
                .setParameter("day", holiday.date())
                .setParameter("scope", holiday.scope())
                .setParameter("name", holiday.name())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.correct(holiday), () -> entityManager.persist(new HolidayEntry(holiday)));
    }
}
