package pe.cumbe.calendar;

import java.util.List;

/** All the days set apart, of every place. */
public interface Holidays {

    /** In the order of their dates. */
    List<Holiday> all();

    /** Adds it, or corrects the one of the same day, scope and name. */
    void put(Holiday holiday);
}
