package pe.cumbe.draft.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The screens of a filing, in order; one subject each. */
public enum FilingStep {
    START("inicio"),
    PERSON("datos", "docType", "docNumber", "fullName", "representative", "quality"),
    NOTICES("avisos", "noticeBy", "email", "street", "district", "mobile"),
    REQUEST("pedido", "request", "facts"),
    DOCUMENTS("documentos"),
    CHECK("revisar"),
    RECEIPT("constancia");

    private final String word;

    /** Parted by spaces. */
    private final String fields;

    FilingStep(String word, String... fields) {
        this.word = word;
        this.fields = String.join(" ", fields);
    }

    /** Its word in the address. */
    public String word() {
        return word;
    }

    /** What it asks and the draft keeps. */
    public List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" ", -1));
    }

    static Optional<FilingStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word.equals(word)).findFirst();
    }

    FilingStep next() {
        return beside(1);
    }

    FilingStep previous() {
        return beside(-1);
    }

    private FilingStep beside(int places) {
        var all = List.of(values());
        int place = all.indexOf(this) + places;
        return place < 0 || place >= all.size() ? this : all.get(place);
    }
}
