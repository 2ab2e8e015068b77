package pe.cumbe.complaintfigures;

import java.util.Collection;

/**
 * Figures of some complaints.
 *
 * @param onTime answered by their day
 * @param late answered after it
 * @param overdue not answered, and their day passed
 */
public record Tally(long received, long answered, long onTime, long late, long overdue) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Collection<ComplaintCount> counts) {
        var sum = NONE;
        for (var one : counts) {
            sum = new Tally(
                    sum.received + one.received(),
                    sum.answered + one.answered(),
                    sum.onTime + one.onTime(),
                    sum.late + one.answered() - one.onTime(),
                    sum.overdue + one.overdue());
        }
        return sum;
    }

    public boolean isEmpty() {
        return received == 0;
    }

    /** Of a hundred received, how many have an answer. */
    public int answeredPercent() {
        return received == 0 ? 0 : (int) (answered * 100 / received);
    }
}
