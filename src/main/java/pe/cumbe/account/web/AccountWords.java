package pe.cumbe.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.AccountRequestRow;
import pe.cumbe.account.AccountRow;
import pe.cumbe.account.Role;
import pe.cumbe.account.RoleGrantRow;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** Accounts and roles in words, and what a role is chosen from. */
@Named("accountWords")
@RequestScoped
public class AccountWords {

    private final AccountDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public AccountWords(AccountDesk desk, Organisation organisation, CurrentActor me, Texts texts, Clock clock) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.texts = texts;
        this.clock = clock;
    }

    /** The dependency or the kiosk of a role, in words; empty for one of the whole region. */
    public String place(RoleGrantRow grant) {
        var agency = grant.agency();
        if (agency != null) {
            return organisation.find(agency).map(found -> found.name()).orElse(agency.value());
        }
        var code = grant.kiosk();
        return code == null
                ? ""
                : desk.kiosks(me.actor()).stream()
                        .filter(kiosk -> kiosk.code().equals(code))
                        .map(kiosk -> kiosk.name())
                        .findFirst()
                        .orElse(code);
    }

    /** Until when, in small letters: «hasta mar 31 mar 2026», «Sin fin». */
    public String until(@Nullable LocalDate date) {
        return date == null ? day(null) : texts.of("account.agency.text.until", day(date));
    }

    /** From when until when it was asked for. */
    public String days(AccountRequestRow row) {
        return row.until() == null
                ? texts.of("account.requests.text.from", day(row.from()))
                : texts.of("account.requests.text.days", day(row.from()), day(row.until()));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? texts.get("account.screen.text.noend") : SpanishDates.shortDate(date);
    }

    /** How the account stands, in words. */
    public String state(AccountRow account) {
        var suspended = account.suspendedUntil();
        if (suspended != null && !account.closed()) {
            return texts.of("account.screen.text.suspended", SpanishDates.longDate(suspended));
        }
        var last = account.lastDay();
        if (last != null && !account.closed()) {
            return texts.of("account.screen.text.leaving", SpanishDates.longDate(last));
        }
        var key = account.closed()
                ? "closed"
                : account.held()
                        ? "held"
                        : !account.mustChangePassword() ? "open" : isOver(account) ? "over" : "mustchange";
        return texts.get("account.screen.text." + key);
    }

    /** Since when a second step is asked for. */
    public String secondStep(AccountRow account) {
        var since = account.secondFactorSince();
        return since == null ? texts.get("account.screen.text.nosecond") : SpanishDates.longDate(since);
    }

    public String moment(Instant instant) {
        return SpanishDates.moment(instant);
    }

    /** Who asked for it, who opened it and when, as far as it was written down. */
    public String opening(AccountRow account) {
        return asking(account.askedBy(), "opened", account.openedBy(), account.openedAt());
    }

    /** Who asked for a role, who granted it and when, as far as it was written down. */
    public String asking(RoleGrantRow grant) {
        return asking(grant.askedBy(), "given", grant.grantedBy(), grant.grantedAt());
    }

    private String asking(@Nullable String askedBy, String done, @Nullable String by, @Nullable Instant at) {
        var asked = askedBy == null ? "" : texts.of("account.screen.text.asked", askedBy) + " ";
        var given = by == null || at == null
                ? texts.get("account.screen.text.untold")
                : texts.of("account.screen.text." + done, by, SpanishDates.moment(at));
        return asked + given;
    }

    public String lastSignIn(AccountRow account) {
        var instant = account.lastSignIn();
        return instant == null ? texts.get("account.screen.text.never") : SpanishDates.moment(instant);
    }

    public List<SelectItem> getRoles() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("account.screen.text.choose")));
        for (var role : Role.values()) {
            items.add(new SelectItem(role.name(), texts.of(role)));
        }
        return items;
    }

    /** The dependencies; a case never belongs to a unit inside one. */
    public List<SelectItem> getAgencies() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("account.screen.text.none")));
        organisation.all().stream()
                .filter(unit -> unit.kind() != AgencyKind.OFFICE)
                .forEach(agency -> items.add(new SelectItem(agency.code().value(), agency.name())));
        return items;
    }

    public List<SelectItem> getKiosks() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("account.screen.text.none")));
        for (var kiosk : desk.kiosks(me.actor())) {
            items.add(new SelectItem(kiosk.code(), kiosk.name()));
        }
        return items;
    }

    private boolean isOver(AccountRow account) {
        var until = account.passwordUntil();
        return until != null && !clock.instant().isBefore(until);
    }
}
