package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.complaint.ComplaintKind;
import pe.cumbe.complaint.ComplaintRulesDesk;
import pe.cumbe.complaint.KindRule;
import pe.cumbe.complaint.ReplyTemplate;
import pe.cumbe.nationalbook.ComplaintRegime;
import pe.cumbe.nationalbook.RegimeDesk;
import pe.cumbe.nationalbook.RegimeView;

/** What the law says of each kind of complaint, the regimes of the dependencies and the replies to begin from. */
@ApplicationScoped
public class ComplaintContent {

    private final ContentFiles files;
    private final ComplaintRulesDesk rules;
    private final RegimeDesk regimes;
    private final Clock clock;

    @Inject
    public ComplaintContent(ContentFiles files, ComplaintRulesDesk rules, RegimeDesk regimes, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.regimes = regimes;
        this.clock = clock;
    }

    /** How many regimes there are. */
    int load() {
        var kinds = rows("complaints/kinds.json").stream()
                .map(ComplaintContent::kind)
                .toList();
        var lines = rows("complaints/regimes.json").stream().map(this::regime).toList();
        var replies = new ArrayList<ReplyTemplate>();
        for (var row : rows("complaints/reply-templates.json")) {
            replies.add(reply(row, replies.size() + 1));
        }
        rules.load(kinds, replies, Actor.SYSTEM);
        regimes.load(lines, Actor.SYSTEM);
        return lines.size();
    }

    private List<Row> rows(String file) {
        List<JsonObject> found = files.rows(file);
        return found.stream().map(Row::new).toList();
    }

    private static KindRule kind(Row row) {
        var evaluation = row.optional("evaluationTerm");
        var collection = row.optional("collectionTerm");
        return new KindRule(
                ComplaintKind.valueOf(row.text("kind")),
                new TermCode(row.text("answerTerm")),
                evaluation == null ? null : new TermCode(evaluation),
                new TermCode(row.text("noticeTerm")),
                collection == null ? null : new TermCode(collection),
                row.flag("mayBeAnonymous"),
                row.text("source"),
                row.confidence("confidence"),
                row.optional("note"));
    }

    private RegimeView regime(Row row) {
        return new RegimeView(
                new AgencyCode(row.text("agency")),
                ComplaintRegime.valueOf(row.text("regime")),
                LocalDate.parse(row.text("since")),
                row.optional("address"),
                row.optional("terms"),
                null,
                null,
                null,
                row.text("source"),
                row.confidence("confidence"),
                Actor.SYSTEM.username(),
                clock.instant());
    }

    private static ReplyTemplate reply(Row row, int position) {
        var kind = row.optional("kind");
        return new ReplyTemplate(
                row.text("code"),
                position,
                kind == null ? null : ComplaintKind.valueOf(kind),
                row.text("title"),
                row.text("words"));
    }
}
