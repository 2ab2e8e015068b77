package pe.cumbe.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.calendar.TermUnit;
import pe.cumbe.shared.Confidence;

/**
 * A published text of a procedure. Once published it is never changed: a case is governed, to its end, by the revision of
 * the day it was filed.
 */
@Entity
@Table(name = "procedure_revision")
public class ProcedureRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    @Column(name = "number")
    private int number;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProcedureKind kind;

    @Column(name = "sector")
    private String sector;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private Subject subject;

    @Column(name = "name")
    private String name;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "description")
    private String description;

    @ElementCollection
    @CollectionTable(name = "procedure_requirement", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<RequirementLine> requirements = new ArrayList<>();

    @Column(name = "filed_at")
    private FilingPlace place;

    @Enumerated(EnumType.STRING)
    @Column(name = "agency_certainty")
    private AgencyCertainty agencyCertainty;

    @Enumerated(EnumType.STRING)
    @Column(name = "regime")
    private ApprovalRegime regime;

    @Column(name = "term_amount")
    private @Nullable Integer termAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit")
    private @Nullable TermUnit termUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_confidence")
    private TermCertainty termCertainty;

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_status")
    private FeeStatus feeStatus;

    @Convert(converter = LinesConverter.class)
    @Column(name = "legal_basis")
    private List<String> legalBasis;

    @Column(name = "legal_basis_from")
    private String legalBasisFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis_confidence")
    private Confidence legalBasisConfidence;

    @Column(name = "fileable_here")
    private boolean fileableHere;

    @Column(name = "source")
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected ProcedureRevision() {} // for JPA

    ProcedureRevision(Procedure procedure, int number, ProcedureSheet sheet, Instant publishedAt) {
        this.procedure = procedure;
        this.number = number;
        this.publishedAt = publishedAt;
        this.kind = sheet.kind();
        this.sector = sheet.sector();
        this.subject = sheet.subject();
        this.name = sheet.name();
        this.title = sheet.title();
        this.description = sheet.description();
        sheet.requirements().forEach(requirement -> requirements.add(new RequirementLine(requirement)));
        this.place = sheet.place();
        this.agencyCertainty = sheet.agencyCertainty();
        this.regime = sheet.regime();
        this.termAmount =
                sheet.term() == null ? null : Integer.valueOf(sheet.term().amount());
        this.termUnit = sheet.term() == null ? null : sheet.term().unit();
        this.termCertainty = sheet.termCertainty();
        this.feeStatus = sheet.feeStatus();
        this.legalBasis = sheet.legalBasis();
        this.legalBasisFrom = sheet.legalBasisFrom();
        this.legalBasisConfidence = sheet.legalBasisConfidence();
        this.fileableHere = sheet.fileableHere();
        this.source = sheet.source();
    }

    public ProcedureCode code() {
        return procedure.code();
    }

    /** From 1, within its procedure. */
    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** All that it says. */
    public ProcedureSheet sheet() {
        return new ProcedureSheet(
                kind,
                sector,
                subject,
                name,
                title,
                description,
                requirements.stream().map(RequirementLine::requirement).toList(),
                place,
                agencyCertainty,
                regime,
                termAmount == null || termUnit == null ? null : new TermLength(termAmount, termUnit),
                termCertainty,
                feeStatus,
                legalBasis,
                legalBasisFrom,
                legalBasisConfidence,
                fileableHere,
                source);
    }

    /** What may be offered to somebody who files by it. */
    public FilingOffer offer() {
        return new FilingOffer(sheet());
    }
}
