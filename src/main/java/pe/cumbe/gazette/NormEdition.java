package pe.cumbe.gazette;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.norm.KeptFile;
import pe.cumbe.norm.SignedFile;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/**
 * An edition of a norm: somebody of the agency writes it, sends it, and another person publishes it or gives it back. What
 * was published is never rewritten: a correction is the next edition, which takes its place, with the reason. The norm
 * itself, with its address, is the library's ({@code norm}).
 */
@Entity
@Table(name = "norm_edition")
@LegalTerm("edición de una norma")
public class NormEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private AgencyCode agency;

    /** The norm it is of; null until the first edition is published. */
    @Column(name = "external_id")
    private @Nullable String externalId;

    private int number;

    @Enumerated(EnumType.STRING)
    private EditionState state = EditionState.DRAFT;

    @Column(name = "type_code")
    private String type;

    @Column(name = "number_text")
    private String numberText;

    private @Nullable Integer year;

    private String siglas;

    private String sumilla;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "in_force_from")
    private @Nullable LocalDate inForceFrom;

    private String signer;

    private String text;

    private boolean another;

    private String why;

    @ElementCollection
    @CollectionTable(name = "norm_edition_relation", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<EditionRelation> relations = new ArrayList<>();

    @Embedded
    private KeptFile file = new KeptFile();

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    private @Nullable String judgement;

    @SuppressWarnings("NullAway.Init")
    protected NormEdition() {} // for JPA

    /**
     * @param externalId the norm that is corrected; null for a new one
     * @param number 1 for a new norm
     */
    NormEdition(AgencyCode agency, @Nullable String externalId, int number, NormSheet sheet, String by, Instant now) {
        this.agency = agency;
        this.externalId = externalId;
        this.number = number;
        this.createdBy = by;
        this.savedBy = by;
        this.savedAt = now;
        this.type = sheet.type();
        this.numberText = sheet.number();
        this.siglas = sheet.siglas();
        this.sumilla = sheet.sumilla();
        this.signer = sheet.signer();
        this.text = sheet.text();
        this.why = sheet.why();
        write(sheet);
    }

    private void write(NormSheet sheet) {
        this.type = sheet.type();
        this.numberText = sheet.number();
        this.year = sheet.year();
        this.siglas = sheet.siglas();
        this.sumilla = sheet.sumilla();
        this.signedOn = sheet.signedOn();
        this.publishedOn = sheet.publishedOn();
        this.inForceFrom = sheet.inForceFrom();
        this.signer = sheet.signer();
        this.text = sheet.text();
        this.another = sheet.another();
        this.why = sheet.why();
        this.relations = new ArrayList<>(
                sheet.relations().stream().map(EditionRelation::new).toList());
    }

    void save(NormSheet sheet, String by, Instant now) {
        become(EditionVerb.SAVE);
        write(sheet);
        this.savedBy = by;
        this.savedAt = now;
    }

    /** Another file takes the place of the one it had; the one before, where there was one. */
    Optional<SignedFile> attach(SignedFile file) {
        become(EditionVerb.SAVE);
        var before = file();
        keep(file);
        return before;
    }

    /** The file of the edition that it corrects. */
    void keep(SignedFile file) {
        this.file = new KeptFile(file);
    }

    void send(String by) {
        become(EditionVerb.SEND);
        this.sentBy = by;
        this.judgement = null;
    }

    void sendBack(String reason, String by) {
        become(EditionVerb.SEND_BACK);
        this.judgedBy = by;
        this.judgement = reason;
    }

    /**
     * @param next the number after that of the last one published: two that were written at once are not one edition
     */
    void publish(String norm, int next, String by, Instant now) {
        if (hands().contains(by)) {
            throw new Rejected(EditionReason.SAME_PERSON);
        }
        become(EditionVerb.PUBLISH);
        this.externalId = norm;
        this.number = next;
        this.judgedBy = by;
        this.savedAt = now;
    }

    void discard() {
        become(EditionVerb.DISCARD);
    }

    void replace() {
        become(EditionVerb.REPLACE);
    }

    void withdraw(String by) {
        become(EditionVerb.WITHDRAW);
        this.judgedBy = by;
    }

    private void become(EditionVerb verb) {
        state = state.after(verb).orElseThrow(() -> new Rejected(EditionReason.NOT_NOW));
    }

    /** Whoever wrote in it: none of them publishes it. */
    Set<String> hands() {
        var hands = new java.util.HashSet<String>(List.of(createdBy, savedBy));
        if (sentBy != null) {
            hands.add(sentBy);
        }
        return hands;
    }

    long id() {
        return Objects.requireNonNullElse(id, 0L);
    }

    long version() {
        return version;
    }

    AgencyCode agency() {
        return agency;
    }

    Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    int number() {
        return number;
    }

    EditionState state() {
        return state;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<SignedFile> file() {
        return file.signed();
    }

    NormSheet sheet() {
        return new NormSheet(
                type,
                numberText,
                year,
                siglas,
                sumilla,
                signedOn,
                publishedOn,
                inForceFrom,
                signer,
                text,
                another,
                why,
                relations.stream().map(EditionRelation::written).toList());
    }

    EditionView view() {
        return new EditionView(
                id(),
                version,
                agency,
                externalId,
                number,
                state,
                sheet(),
                file().orElse(null),
                savedBy,
                savedAt,
                sentBy,
                hands(),
                judgedBy,
                judgement);
    }
}
