package pe.cumbe.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.IdentityDocument;

/** Who complains, and the e-mail at which they authorised to be told. A value: never changed once made. */
@Embeddable
public class Complainant {

    @Enumerated(EnumType.STRING)
    @Column(name = "person_document_type")
    private IdentityDocument documentType;

    @Column(name = "person_document_number")
    private String documentNumber;

    @Column(name = "person_name")
    private String name;

    @Column(name = "person_email")
    private @Nullable String email;

    @SuppressWarnings("NullAway.Init")
    protected Complainant() {} // for JPA

    public Complainant(IdentityDocument documentType, String documentNumber, String name, @Nullable String email) {
        this.documentType = documentType;
        this.documentNumber = documentNumber;
        this.name = name.strip().replaceAll("\\s+", " ");
        this.email = email == null || email.isBlank() ? null : email.strip();
    }

    /** What kind of document has that number: one field is asked, the shape tells the rest. */
    public static Optional<IdentityDocument> documentOf(String number) {
        var plain = fold(number);
        return Stream.of(IdentityDocument.DNI, IdentityDocument.RUC, IdentityDocument.CE, IdentityDocument.PASSPORT)
                .filter(type -> type.accepts(plain))
                .filter(type -> type == IdentityDocument.DNI
                        || type == IdentityDocument.RUC
                        || !plain.matches("\\d{1,8}|\\d{11}"))
                .findFirst();
    }

    static String fold(String number) {
        return number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    public IdentityDocument documentType() {
        return documentType;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }
}
