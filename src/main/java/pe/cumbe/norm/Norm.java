package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/**
 * A norm: of the region, of one of its dependencies, or of somebody else it lives by. It is loaded from a source under
 * that source's own name, is given an address and keeps it for ever. Loading it again changes what the source changed
 * and nothing else. Its state is {@link NormStatus#UNVERIFIED} until a person or another norm confirms one; a source of
 * files that calls everything in force confirms nothing. A repealed norm stays; a withdrawn one answers why it went.
 * Its text is kept apart, in parts ({@link NormPart}). What an office of ours published, no source changes any more.
 */
@Entity
@Table(name = "norm")
@LegalTerm("norma")
public class Norm {

    /** Before the external id of norms that no source has brought yet. */
    static final String MENTION = "mencion/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "number_text")
    private @Nullable String numberText;

    private int year;

    private @Nullable String siglas;

    private String issuer;

    private boolean own;

    private @Nullable AgencyCode agency;

    private @Nullable String entity;

    private String denomination;

    private String title;

    private @Nullable String sumilla;

    /** Null in a row where none is known. */
    @Embedded
    private @Nullable NormDays days;

    @Enumerated(EnumType.STRING)
    private NormStatus status;

    @Column(name = "status_source")
    private @Nullable String statusSource;

    @Column(name = "source_address")
    private @Nullable String sourceAddress;

    /** {@link NormAddress#path()}; unique, and written once. */
    @Column(updatable = false)
    private String address;

    /** The address its identity alone would give: shared by homonyms. */
    @Column(updatable = false)
    private String identity;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "text_length")
    private int textLength;

    private int parts;

    /** Null in a row that was never withdrawn. */
    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Embedded
    private OwnEdition edition = new OwnEdition();

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Norm() {} // for JPA

    Norm(LoadNorm load, String issuer, String denomination, NormAddress identity, NormAddress address, Instant now) {
        this.externalId = load.externalId();
        this.identity = identity.path();
        this.address = address.path();
        this.loadedAt = now;
        this.status = NormStatus.UNVERIFIED;
        this.contentHash = "";
        this.typeCode = load.typeCode();
        this.issuer = issuer;
        this.denomination = denomination;
        this.title = load.title();
        this.updatedAt = now;
        tell(load, issuer, denomination, now);
    }

    /** A norm that was only mentioned until now is brought by a source, under that source's name for it. */
    void adopt(LoadNorm load, String issuer, String denomination, Instant now) {
        this.externalId = load.externalId();
        tell(load, issuer, denomination, now);
    }

    /** What the source says now. The address and the identity stay as they were. */
    void update(LoadNorm load, String issuer, String denomination, Instant now) {
        if (!load.externalId().equals(externalId)) {
            throw new IllegalArgumentException("another norm: " + load.externalId());
        }
        tell(load, issuer, denomination, now);
    }

    private void tell(LoadNorm load, String issuer, String denomination, Instant now) {
        this.typeCode = load.typeCode();
        this.numberText = load.number().text();
        this.year = load.number().year();
        this.siglas = load.number().siglas();
        this.issuer = issuer;
        this.own = load.own();
        this.agency = load.agency();
        this.entity = load.entity();
        this.denomination = denomination;
        this.title = load.title();
        this.sumilla = load.sumilla();
        this.days = new NormDays(load);
        this.sourceAddress = load.sourceAddress();
        this.updatedAt = now;
        if (load.status() != NormStatus.UNVERIFIED) {
            confirm(load.status(), Objects.requireNonNull(load.statusSource()), now);
        }
    }

    /** The fingerprint of all that was loaded. */
    void hold(String contentHash) {
        this.contentHash = contentHash;
    }

    /** The text as it was cut into parts. */
    void measure(int textLength, int parts) {
        this.textLength = textLength;
        this.parts = parts;
    }

    void confirm(NormStatus status, String source, Instant now) {
        this.status = status;
        this.statusSource = source;
        this.updatedAt = now;
    }

    /** Where its own dates leave it; nobody vouches for a state that is not verified. */
    void stand(NormStatus status, @Nullable String source, Instant now) {
        this.status = status;
        this.statusSource = status == NormStatus.UNVERIFIED ? null : source;
        this.updatedAt = now;
    }

    void withdraw(LocalDate day, String reason, Instant now) {
        this.withdrawal = new Withdrawal(day, reason);
        this.updatedAt = now;
    }

    /** An office of ours published it: from now on no source changes it. */
    void publish(EditedNorm edited, Instant now) {
        this.edition = new OwnEdition(edited);
        this.updatedAt = now;
    }

    /** Where it stands by its dates alone, as long as no other norm acts on it. */
    NormStatus standingByDates(LocalDate today) {
        return edition.exists() ? days().standing(today) : NormStatus.UNVERIFIED;
    }

    /** For repositories only. */
    @Nullable Long key() {
        return id;
    }

    public String externalId() {
        return externalId;
    }

    public String typeCode() {
        return typeCode;
    }

    public NormNumber number() {
        return new NormNumber(numberText, year, siglas);
    }

    /** The issuer in addresses: siglas, {@code congreso}, {@code ejecutivo} or {@code sin-emisor}. */
    public String issuer() {
        return issuer;
    }

    public boolean isOwn() {
        return own;
    }

    public Optional<AgencyCode> agency() {
        return Optional.ofNullable(agency);
    }

    /** The source's code for the entity that published it. */
    public Optional<String> entity() {
        return Optional.ofNullable(entity);
    }

    /** Type and number in words: «Ley N.° 27806»; the title for a norm without a number. */
    public String denomination() {
        return denomination;
    }

    public String title() {
        return title;
    }

    public Optional<String> sumilla() {
        return Optional.ofNullable(sumilla);
    }

    NormDays days() {
        return days == null ? new NormDays() : days;
    }

    public NormStatus status() {
        return status;
    }

    public Optional<String> statusSource() {
        return Optional.ofNullable(statusSource);
    }

    public Optional<String> sourceAddress() {
        return Optional.ofNullable(sourceAddress);
    }

    public String address() {
        return address;
    }

    public String identity() {
        return identity;
    }

    public String contentHash() {
        return contentHash;
    }

    /** In characters of the source. */
    public int textLength() {
        return textLength;
    }

    public int parts() {
        return parts;
    }

    Withdrawal withdrawal() {
        return withdrawal == null ? new Withdrawal() : withdrawal;
    }

    OwnEdition edition() {
        return edition;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
