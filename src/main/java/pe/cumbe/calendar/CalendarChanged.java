package pe.cumbe.calendar;

/** Holidays or articles were loaded; whoever keeps a calendar built reads them again once the load is committed. */
public record CalendarChanged() {}
