package pe.cumbe.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the register says in figures.
 *
 * @param inTime of those answered or past their term, how many in time; a hundredth part
 * @param median working days from reception to answer; null when nothing was answered
 * @param byGround denials, by exception
 */
public record RegisterFigures(
        long received,
        long answered,
        long unanswered,
        @Nullable Integer inTime,
        @Nullable Integer median,
        Map<DenialGround, Long> byGround,
        long upheld) {}
