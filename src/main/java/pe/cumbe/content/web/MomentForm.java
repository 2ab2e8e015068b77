package pe.cumbe.content.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.OpeningHours;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.PageErrors;

/** A day and an hour of Peru, as they are typed; without an hour, the first of the day. */
public class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String dayField;
    private final String hourField;
    private String day = "";
    private String hour = "";

    MomentForm(String dayField, String hourField) {
        this.dayField = dayField;
        this.hourField = hourField;
    }

    /** Whether what was typed is a moment or nothing; says at its field what is not. */
    boolean isReadable(PageErrors errors) {
        boolean dayWrong =
                day.isBlank() ? !hour.isBlank() : SpanishDates.read(day).isEmpty();
        boolean hourWrong = !hour.isBlank() && OpeningHours.time(hour).isEmpty();
        if (dayWrong) {
            errors.field(dayField, "content.edit.error.day");
        }
        if (hourWrong) {
            errors.field(hourField, "content.edit.error.hour");
        }
        return !dayWrong && !hourWrong;
    }

    /** Null where nothing was typed. */
    @Nullable Instant moment() {
        var time = OpeningHours.time(hour).orElse(LocalTime.MIDNIGHT);
        return SpanishDates.read(day)
                .map(date -> date.atTime(time).atZone(OfficialClock.ZONE).toInstant())
                .orElse(null);
    }

    void clear() {
        day = "";
        hour = "";
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getHour() {
        return hour;
    }

    public void setHour(@Nullable String typed) {
        hour = Chosen.plain(typed);
    }
}
