package pe.cumbe.transparency;

import pe.cumbe.calendar.WorkingCalendar;

/** What the last day of a period is counted with: how long each rule gives, and which days are worked there. */
public record DueCalendar(DueTerms terms, WorkingCalendar days) {}
