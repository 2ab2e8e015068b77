package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.norm.LoadNorm;
import pe.cumbe.norm.NormDesk;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.norm.RecordRelation;
import pe.cumbe.norm.RelationKind;

/** The norms that the region's plan names: only that they exist, for the plan holds none of their texts. */
@ApplicationScoped
public class NormContent {

    private static final Map<String, RelationKind> OF_THE_PLAN =
            Map.of("LEGAL_BASIS", RelationKind.BASED_ON, "ALIGNED_WITH", RelationKind.COMPLIES_WITH);

    private final ContentFiles files;
    private final NormDesk desk;
    private final NormLibrary library;
    private final NormTypes types;

    @Inject
    public NormContent(ContentFiles files, NormDesk desk, NormLibrary library, NormTypes types) {
        this.files = files;
        this.desk = desk;
        this.library = library;
        this.types = types;
    }

    /** Adds those that are missing; how many norms there are then. */
    long load() {
        @Nullable String plan = null;
        for (var json : files.rows("norms/plan-norms.json")) {
            var row = new Row(json);
            long before = library.count();
            var held = desk.mention(norm(row));
            var kind = OF_THE_PLAN.get(row.text("relation"));
            if (row.text("relation").equals("APPROVES")) {
                plan = held;
            } else if (plan != null && kind != null && library.count() > before) {
                desk.relate(Actor.SYSTEM, new RecordRelation(plan, kind, held, row.text("citation"), null, null));
            }
        }
        return library.count();
    }

    private LoadNorm norm(Row row) {
        var year = row.number("year");
        boolean own = types.byCode(row.text("type")).orElseThrow().isRegional();
        return new LoadNorm(
                "-",
                row.text("type"),
                new NormNumber(row.text("number"), year == null ? 0 : year, row.optional("acronym")),
                null,
                own,
                null,
                null,
                row.text("title"),
                row.optional("summary"),
                date(row.optional("signedDate")),
                date(row.optional("publishedDate")),
                null,
                NormStatus.UNVERIFIED,
                null,
                null,
                "");
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
