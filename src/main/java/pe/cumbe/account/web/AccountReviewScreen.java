package pe.cumbe.account.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountReviewDesk;
import pe.cumbe.account.AgencyPerson;
import pe.cumbe.account.Permission;
import pe.cumbe.account.ReviewSheet;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** Everybody with a role in a dependency, and for each: goes on, or a last day. One button for all. */
@Named("accountReview")
@ViewScoped
public class AccountReviewScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AccountReviewDesk desk;
    private final MyAgencies mine;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Texts texts;
    private final Notices notices;
    private final PageErrors errors;
    private final Clock clock;

    private String agency = "";
    private List<ReviewLine> lines = List.of();
    private transient @Nullable ReviewSheet sheet;

    @Inject
    public AccountReviewScreen(
            AccountReviewDesk desk,
            MyAgencies mine,
            Organisation organisation,
            CurrentActor me,
            Texts texts,
            Notices notices,
            PageErrors errors,
            Clock clock) {
        this.desk = desk;
        this.mine = mine;
        this.organisation = organisation;
        this.me = me;
        this.texts = texts;
        this.notices = notices;
        this.errors = errors;
        this.clock = clock;
    }

    /** Refuses whoever is head of no dependency. */
    public void enter() {
        me.actor().require(Permission.OVERSEE);
        if (lines.isEmpty()) {
            look();
        }
    }

    /** Reads who is there; answers that were given are kept. */
    public void look() {
        sheet = null;
        var before = new HashMap<String, ReviewLine>();
        lines.forEach(line -> before.put(line.getUsername(), line));
        var now = new ArrayList<ReviewLine>();
        for (var person : getSheet().people()) {
            var line = before.getOrDefault(person.username(), new ReviewLine(person.username()));
            if (person.username().equals(me.getUsername())) {
                line.setAnswer(ReviewLine.STAYS);
            }
            now.add(line);
        }
        lines = now;
    }

    public void submit() {
        var said = new HashMap<String, Optional<LocalDate>>();
        for (int row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            said.put(line.getUsername(), read(line, "f:rows:" + row + ":"));
        }
        if (errors.isAny()) {
            return;
        }
        try {
            desk.submit(code(), said, me.actor());
            lines = List.of();
            look();
            notices.say("account.review.notice.done", day(getSheet().dueOn()));
        } catch (Rejected refused) {
            errors.refused(refused, Map.of());
            look();
        }
    }

    private Optional<LocalDate> read(ReviewLine line, String at) {
        if (line.getAnswer().equals(ReviewLine.STAYS)) {
            return Optional.empty();
        }
        if (!line.getAnswer().equals(ReviewLine.LEAVES)) {
            errors.field(at + "answer", "account.review.error.answer", nameOf(line));
            return Optional.empty();
        }
        var last = SpanishDates.read(line.getDay());
        var known = person(line).map(AgencyPerson::lastDay);
        if (last.isEmpty() || last.get().isBefore(LocalDate.now(clock))) {
            errors.field(at + "day", "account.review.error.day", nameOf(line));
        } else if (known.filter(last.get()::isAfter).isPresent()) {
            errors.field(at + "day", "account.review.error.before", nameOf(line));
        }
        return last;
    }

    public ReviewSheet getSheet() {
        var known = sheet;
        if (known == null) {
            known = desk.sheet(code(), me.actor());
            sheet = known;
        }
        return known;
    }

    public List<ReviewLine> getLines() {
        return lines;
    }

    public AgencyPerson of(ReviewLine line) {
        return person(line)
                .orElseGet(() -> new AgencyPerson(line.getUsername(), line.getUsername(), null, null, List.of()));
    }

    public String nameOf(ReviewLine line) {
        return of(line).displayName();
    }

    /** Whoever left long ago is known by username alone. */
    public String nameOfUser(String username) {
        return getSheet().people().stream()
                .filter(one -> one.username().equals(username))
                .map(AgencyPerson::displayName)
                .findFirst()
                .orElse(username);
    }

    public boolean isOwn(ReviewLine line) {
        return line.getUsername().equals(me.getUsername());
    }

    public boolean isOverdue() {
        var due = getSheet().dueOn();
        return due != null && due.isBefore(LocalDate.now(clock));
    }

    public List<SelectItem> getAnswers() {
        return List.of(
                new SelectItem(ReviewLine.STAYS, texts.get("account.review.label.stays")),
                new SelectItem(ReviewLine.LEAVES, texts.get("account.review.label.leaves")));
    }

    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.OVERSEE);
    }

    public String getName() {
        return organisation.get(code()).name();
    }

    public String day(@Nullable LocalDate when) {
        return when == null ? "" : SpanishDates.longDate(when);
    }

    public String getAgency() {
        return code().value();
    }

    public void setAgency(@Nullable String chosen) {
        if (chosen != null && !chosen.equals(agency)) {
            agency = chosen;
            lines = List.of();
            sheet = null;
        }
    }

    private Optional<AgencyPerson> person(ReviewLine line) {
        return getSheet().people().stream()
                .filter(one -> one.username().equals(line.getUsername()))
                .findFirst();
    }

    private AgencyCode code() {
        return mine.chosenOrFirst(agency, Permission.OVERSEE);
    }
}
