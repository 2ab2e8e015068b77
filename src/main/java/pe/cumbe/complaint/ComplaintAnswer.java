package pe.cumbe.complaint;

import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/**
 * What an officer does and with which words; what an act does not ask for is left empty.
 *
 * @param words in words the person will read, except those of a draft and a report
 * @param measures what will be done, when it is accepted
 * @param to the dependency it is sent to; null when it stays
 * @param office the office it is sent to
 * @param other the number of the one it repeats or goes on within
 */
public record ComplaintAnswer(
        ComplaintAct act, String words, String measures, @Nullable AgencyCode to, String office, String other) {

    public static ComplaintAnswer of(ComplaintAct act, String words) {
        return new ComplaintAnswer(act, words, "", null, "", "");
    }
}
