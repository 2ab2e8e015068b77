package pe.cumbe.gazette;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.RelationKind;

/** A {@link SheetRelation} as it is kept. */
@Embeddable
public class EditionRelation {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RelationKind kind;

    @Column(name = "to_external_id")
    private @Nullable String to;

    @Column(name = "to_denomination")
    private String denomination;

    @Column(name = "articles")
    private @Nullable String articles;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    @SuppressWarnings("NullAway.Init")
    protected EditionRelation() {} // for JPA

    EditionRelation(SheetRelation written) {
        this.kind = written.kind();
        this.to = written.to();
        this.denomination = written.denomination();
        this.articles = written.articles();
        this.effectiveOn = written.effectiveOn();
    }

    SheetRelation written() {
        return new SheetRelation(kind, to, denomination, articles, effectiveOn);
    }
}
