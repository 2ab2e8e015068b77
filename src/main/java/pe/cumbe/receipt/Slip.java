package pe.cumbe.receipt;

import java.util.List;
import pe.cumbe.filing.Applicant;

/**
 * A constancia of something that is no case file: a request for information, one about personal data.
 *
 * @param agency the name of who received it
 * @param title what it is
 * @param filedAt the moment, in words
 * @param next what happens now, a sentence a line
 */
public record Slip(
        String agency,
        String title,
        String number,
        String key,
        String filedAt,
        List<String> next,
        Applicant applicant,
        List<File> files) {

    public Slip {
        next = List.copyOf(next);
        files = List.copyOf(files);
    }

    /** A file that was handed in. */
    public record File(String name, long size, String sha256) {}
}
