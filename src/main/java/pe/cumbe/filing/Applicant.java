package pe.cumbe.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;

/** Who asks: a person or a company, and who speaks for it. A value: never changed once made. */
@Embeddable
@LegalTerm("administrado")
public class Applicant {

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_document_type")
    private IdentityDocument documentType;

    @Column(name = "applicant_document_number")
    private String documentNumber;

    @Column(name = "applicant_name")
    private String name;

    @Column(name = "representative_name")
    private @Nullable String representative;

    /** What makes the representative one: «apoderado», «madre», partida registral. */
    @Column(name = "representative_quality")
    private @Nullable String quality;

    @SuppressWarnings("NullAway.Init")
    protected Applicant() {} // for JPA

    public Applicant(IdentityDocument documentType, String documentNumber, String name) {
        this(documentType, documentNumber, name, null, null);
    }

    public Applicant(
            IdentityDocument documentType,
            String documentNumber,
            String name,
            @Nullable String representative,
            @Nullable String quality) {
        this.documentType = documentType;
        this.documentNumber = fold(documentNumber);
        this.name = name.strip().replaceAll("\\s+", " ");
        this.representative = representative;
        this.quality = quality;
    }

    public IdentityDocument documentType() {
        return documentType;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** Enough to recognise oneself, too little to learn it: {@code 4512••••}. */
    public String maskedDocument() {
        int shown = Math.min(4, documentNumber.length() / 2);
        return documentNumber.substring(0, shown) + "•".repeat(documentNumber.length() - shown);
    }

    public String name() {
        return name;
    }

    public Optional<String> representative() {
        return Optional.ofNullable(representative);
    }

    public Optional<String> quality() {
        return Optional.ofNullable(quality);
    }

    /** Whether somebody who shows this document is the applicant. */
    public boolean carries(String shown) {
        return documentNumber.equals(fold(shown));
    }

    public boolean isIdentified() {
        return !name.isBlank() && documentType.accepts(documentNumber);
    }

    private static String fold(String number) {
        return number.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }
}
