package pe.cumbe.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * A piece of a norm's text that fits one page. The parts of a norm, put one after another, are its text to the letter.
 * They are replaced together when the text changes, so they carry no version of their own.
 */
@Entity
@Table(name = "norm_part")
@IdClass(NormPart.Key.class)
public class NormPart {

    @Id
    @Column(name = "norm_id")
    private long normId;

    @Id
    private int position;

    /** The {@link Outline} of this piece, one line an entry. */
    private String outline;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected NormPart() {} // for JPA

    NormPart(long normId, int position, Outline outline, String text) {
        this.normId = normId;
        this.position = position;
        this.outline = outline.written();
        this.text = text;
    }

    /** Counted from 1. */
    public int position() {
        return position;
    }

    public Outline outline() {
        return Outline.read(outline);
    }

    public String text() {
        return text;
    }

    /** Norm and position. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long normId;
        private int position;

        public Key() {}

        Key(long normId, int position) {
            this.normId = normId;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.normId == normId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(normId, position);
        }
    }
}
