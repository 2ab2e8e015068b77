package pe.cumbe.calendar.web;

import pe.cumbe.shared.Reason;

/** Why the calculator cannot answer yet, and the field to look at. */
public enum DeadlineObjection implements Reason {
    DATE_MISSING("desde"),
    DATE_UNREADABLE("desde"),
    YEAR_UNKNOWN("desde"),
    AMOUNT_MISSING("cantidad"),
    AMOUNT_UNREADABLE("cantidad"),
    AMOUNT_OUT_OF_RANGE("cantidad"),
    MONTHS_OUT_OF_RANGE("cantidad"),
    ADDITIONAL_OUT_OF_RANGE("adicional");

    private final String field;

    DeadlineObjection(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
