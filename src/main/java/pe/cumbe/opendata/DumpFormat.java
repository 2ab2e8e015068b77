package pe.cumbe.opendata;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a dataset is handed out. */
public enum DumpFormat {
    CSV("csv", "text/csv"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    DumpFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<DumpFormat> endingIn(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
