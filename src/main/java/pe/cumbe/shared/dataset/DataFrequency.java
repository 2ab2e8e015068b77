package pe.cumbe.shared.dataset;

/** How often a dataset changes. */
public enum DataFrequency {
    /** As soon as something is published. */
    CONTINUOUS("continuous"),
    DAILY("daily"),
    YEARLY("annual"),
    IRREGULAR("irregular");

    private final String word;

    DataFrequency(String word) {
        this.word = word;
    }

    /** Its word in the vocabulary of Dublin Core, {@code http://purl.org/cld/freq/}. */
    public String word() {
        return word;
    }
}
