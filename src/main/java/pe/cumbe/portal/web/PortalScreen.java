package pe.cumbe.portal.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.agency.Palette;
import pe.cumbe.portal.PortalDesk;
import pe.cumbe.portal.PortalReason;
import pe.cumbe.portal.PortalRow;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** One unit of the organisation: its portal, how to reach it, its colours. */
@Named("portalScreen")
@ViewScoped
public class PortalScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Those of the region, which a dependency without colours of its own wears. */
    private static final Palette REGION = new Palette("#7a1f2b", "#5a141e", "#f0a3ad");

    private static final Map<PortalReason, String> FIELDS = Map.ofEntries(
            entry(PortalReason.ADDRESS_TOO_LONG, "contactAddress"),
            entry(PortalReason.PHONE_MALFORMED, "contactPhone"),
            entry(PortalReason.EMAIL_MALFORMED, "contactEmail"),
            entry(PortalReason.HOURS_TOO_LONG, "contactHours"),
            entry(PortalReason.COLOUR_MALFORMED, "c:brand"),
            entry(PortalReason.COLOUR_STRONG_MALFORMED, "c:brandStrong"),
            entry(PortalReason.COLOUR_DARK_MALFORMED, "c:brandDark"),
            entry(PortalReason.BRAND_NOT_READABLE, "c:brand"),
            entry(PortalReason.BRAND_STRONG_NOT_READABLE, "c:brandStrong"),
            entry(PortalReason.BRAND_DARK_NOT_READABLE, "c:brandDark"));

    private final PortalDesk desk;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;
    private final String code;
    private @Nullable PortalForm form;
    private boolean overtaken;

    @Inject
    public PortalScreen(
            PortalDesk desk,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts,
            CurrentRoute here) {
        this.desk = desk;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
        this.code = organisation
                .bySlug(here.variable("slug"))
                .orElseThrow(NotFound::new)
                .code()
                .value();
    }

    public void open() {
        desk.open(code(), me.actor());
        done("portal.screen.notice.open");
    }

    public void saveContact() {
        var typed = getForm();
        save(() -> desk.reachAt(code(), typed.contact(), typed.version(), me.actor()), "portal.screen.notice.contact");
    }

    public void saveColours() {
        var typed = getForm();
        save(
                () -> desk.paint(
                        code(),
                        typed.getBrand(),
                        typed.getBrandStrong(),
                        typed.getBrandDark(),
                        typed.version(),
                        me.actor()),
                "portal.screen.notice.colours");
    }

    /** Takes the nearest colour that can be read in the place of the one that was typed, and keeps all three. */
    public void take(String name) {
        var better = getForm().nearest(name);
        if (!better.isEmpty()) {
            getForm().take(name, better);
        }
        saveColours();
    }

    public PortalRow getRow() {
        return desk.find(code(), me.actor()).orElseThrow(NotFound::new);
    }

    /** Whether somebody else saved while this person was writing. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public boolean isRegion() {
        return code().isRegion();
    }

    public PortalForm getForm() {
        if (form == null) {
            var agency = getRow().agency();
            var colours = agency.palette() == null ? REGION : agency.palette();
            form = new PortalForm(agency, colours.brand(), colours.brandStrong(), colours.brandDark());
        }
        return form;
    }

    /**
     * A colour as it is seen, with its contrast.
     *
     * @param on the colour it stands on, or that stands on it
     */
    public record Sample(String name, String colour, String on, String contrast) {}

    /** The colours that are saved now. */
    public List<Sample> getSamples() {
        var palette = getRow().agency().palette();
        var colours = palette == null ? REGION : palette;
        return List.of(
                sample("brand", colours.brand(), "#ffffff"),
                sample("brandStrong", colours.brandStrong(), "#ffffff"),
                sample("brandDark", colours.brandDark(), "#14171a"));
    }

    private Sample sample(String name, String colour, String on) {
        var ratio =
                String.format(Locale.ROOT, "%.1f", Palette.contrast(colour, on)).replace('.', ',');
        return new Sample(
                texts.get("field." + name), colour, on, texts.of("portal.screen.text.contrast", colour, ratio));
    }

    private AgencyCode code() {
        return new AgencyCode(code);
    }

    /** What was typed stays when it is refused; when somebody else saved before, the page also shows what they left. */
    private void save(Runnable act, String doneKey) {
        try {
            act.run();
            done(doneKey);
        } catch (Rejected refused) {
            if (refused.reasons().contains(PortalReason.CHANGED_MEANWHILE)) {
                overtaken = true;
                getForm().sawAgain(getRow().agency());
            }
            errors.refused(refused, FIELDS);
        }
    }

    private void done(String key) {
        overtaken = false;
        form = null;
        notices.say(key);
    }
}
