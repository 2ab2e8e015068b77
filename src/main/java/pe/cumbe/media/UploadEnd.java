package pe.cumbe.media;

import java.util.Optional;
import java.util.Properties;
import pe.cumbe.shared.Reason;

/**
 * What became of a file that came whole, as it is told to whoever sent it, and told again where the answer was lost.
 *
 * @param name as the person's machine calls the file
 * @param title what the library calls it; empty where it was refused
 * @param refusal the key of the words that say why; empty where it was taken
 */
public record UploadEnd(String name, String title, boolean already, Optional<String> refusal) {

    static UploadEnd taken(String name, MediaIntake.Taken taken) {
        return new UploadEnd(name, taken.file().title(), taken.already(), Optional.empty());
    }

    static UploadEnd refused(String name, Reason reason) {
        return new UploadEnd(name, "", false, Optional.of(reason.textKey()));
    }

    static UploadEnd of(Properties written) {
        return new UploadEnd(
                written.getProperty("name", ""),
                written.getProperty("title", ""),
                Boolean.parseBoolean(written.getProperty("already")),
                Optional.ofNullable(written.getProperty("refusal")));
    }

    Properties written() {
        var all = new Properties();
        all.setProperty("name", name);
        all.setProperty("title", title);
        all.setProperty("already", String.valueOf(already));
        refusal.ifPresent(key -> all.setProperty("refusal", key));
        return all;
    }
}
