package pe.cumbe.privacy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/** An incident with personal data. Nothing written of it changes: a correction is another note. */
@Entity
@Table(name = "privacy_incident")
@LegalTerm("incidente de seguridad")
public class Incident {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private String code;

    @Column(name = "known_at")
    private Instant knownAt;

    /** Until when the authority has to be told. */
    @Column(name = "tell_by")
    private Instant tellBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "told_authority_at")
    private @Nullable Instant toldAuthorityAt;

    @OneToMany(mappedBy = "incident", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Note> notes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Incident() {} // for JPA

    Incident(String code, Instant knownAt, int hours, String what, String by, Instant at) {
        this.code = code;
        this.knownAt = knownAt;
        this.tellBy = knownAt.plus(Duration.ofHours(hours));
        this.openedAt = at;
        write(NoteKind.WHAT, what, by, at);
    }

    /** What a note of an incident is. */
    public enum NoteKind {
        WHAT,
        TOLD_AUTHORITY,
        TOLD_PEOPLE,
        MEASURE,
        CORRECTION
    }

    /** An incident as the officer reads it. */
    public record View(
            String code,
            Instant knownAt,
            Instant tellBy,
            Instant openedAt,
            @Nullable Instant toldAuthorityAt,
            List<Line> notes) {

        /** Whether the authority was told after the hours of the law, or was not told yet and they are over. */
        public boolean isLate(Instant now) {
            return (toldAuthorityAt == null ? now : toldAuthorityAt).isAfter(tellBy);
        }
    }

    /** A note, in the order they were written. */
    public record Line(NoteKind kind, String words, Instant at, String by) {}

    void note(NoteKind kind, String words, String by, Instant at) {
        if (kind == NoteKind.WHAT) {
            throw new Rejected(PrivacyReason.NOT_NOW);
        }
        if (kind == NoteKind.TOLD_AUTHORITY) {
            if (toldAuthorityAt != null) {
                throw new Rejected(PrivacyReason.ALREADY_TOLD);
            }
            toldAuthorityAt = at;
        }
        write(kind, words, by, at);
    }

    boolean isLateAt(Instant at) {
        return at.isAfter(tellBy);
    }

    View view() {
        return new View(
                code,
                knownAt,
                tellBy,
                openedAt,
                toldAuthorityAt,
                notes.stream().map(Note::line).toList());
    }

    private void write(NoteKind kind, String words, String by, Instant at) {
        notes.add(new Note(this, notes.size() + 1, kind, words, by, at));
    }

    /** One note. Written once, never changed. */
    @Entity
    @Table(name = "privacy_incident_note")
    public static class Note {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(name = "id")
        private @Nullable Long id;

        @Version
        @Column(name = "version")
        private long version;

        /** Read by the database alone. */
        @ManyToOne(optional = false)
        @JoinColumn(name = "incident_id")
        @SuppressWarnings("UnusedVariable")
        private Incident incident;

        @Column(name = "position")
        private int position;

        @Enumerated(EnumType.STRING)
        @Column(name = "kind")
        private NoteKind kind;

        @Column(name = "words")
        private String words;

        @Column(name = "written_at")
        private Instant at;

        @Column(name = "written_by")
        private String by;

        @SuppressWarnings("NullAway.Init")
        protected Note() {} // for JPA

        Note(Incident incident, int position, NoteKind kind, String words, String by, Instant at) {
            this.incident = incident;
            this.position = position;
            this.kind = kind;
            this.words = words.strip();
            this.by = by;
            this.at = at;
        }

        Line line() {
            return new Line(kind, words, at, by);
        }
    }
}
