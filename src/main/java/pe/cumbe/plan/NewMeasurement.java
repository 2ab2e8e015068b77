package pe.cumbe.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody measured.
 *
 * @param indicator its id, as in {@code 1.1.2-3}
 * @param value in the indicator's unit; not negative
 * @param on the day it was so; not to come
 * @param evidence the document that shows it, in words
 * @param address where the document can be read; may be blank
 */
public record NewMeasurement(String indicator, BigDecimal value, LocalDate on, String evidence, String address) {}
