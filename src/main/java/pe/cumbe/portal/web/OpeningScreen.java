package pe.cumbe.portal.web;

import static java.util.Map.entry;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Contact;
import pe.cumbe.portal.OpenPortal;
import pe.cumbe.portal.OpeningDesk;
import pe.cumbe.portal.PortalReason;
import pe.cumbe.portal.TemplateDesk;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;

/** One screen that opens a portal: dependency, address, template, colours, contact. */
@Named("openingScreen")
@ViewScoped
public class OpeningScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PortalReason, String> FIELDS = Map.ofEntries(
            entry(PortalReason.UNKNOWN_AGENCY, "opAgency"),
            entry(PortalReason.NO_TEMPLATE, "opTemplate"),
            entry(PortalReason.SLUG_MALFORMED, "opSlug"),
            entry(PortalReason.SLUG_RESERVED, "opSlug"),
            entry(PortalReason.SLUG_TAKEN, "opSlug"),
            entry(PortalReason.SLUG_FIXED, "opSlug"),
            entry(PortalReason.ADDRESS_TOO_LONG, "contactAddress"),
            entry(PortalReason.PHONE_MALFORMED, "contactPhone"),
            entry(PortalReason.EMAIL_MALFORMED, "contactEmail"),
            entry(PortalReason.HOURS_TOO_LONG, "contactHours"),
            entry(PortalReason.COLOUR_MALFORMED, "brand"),
            entry(PortalReason.COLOUR_STRONG_MALFORMED, "brandStrong"),
            entry(PortalReason.COLOUR_DARK_MALFORMED, "brandDark"),
            entry(PortalReason.BRAND_NOT_READABLE, "brand"),
            entry(PortalReason.BRAND_STRONG_NOT_READABLE, "brandStrong"),
            entry(PortalReason.BRAND_DARK_NOT_READABLE, "brandDark"));

    private final OpeningDesk desk;
    private final TemplateDesk templates;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private String agency = "";
    private String slug = "";
    private String template = "";
    private String brand = "";
    private String brandStrong = "";
    private String brandDark = "";
    private String address = "";
    private String phone = "";
    private String email = "";
    private String hours = "";
    private String opened = "";

    @Inject
    public OpeningScreen(
            OpeningDesk desk,
            TemplateDesk templates,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.templates = templates;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
        me.actor().require(Permission.MANAGE_PORTALS);
    }

    public void open() {
        opened = "";
        if (agency.isEmpty()) {
            errors.field("opAgency", "field.opAgency.error");
            return;
        }
        try {
            opened = desk.open(
                    new OpenPortal(
                            new AgencyCode(agency),
                            slug,
                            template.matches("\\d{1,8}") ? Integer.parseInt(template) : 0,
                            brand,
                            brandStrong,
                            brandDark,
                            new Contact(address, phone, email, hours)),
                    me.actor());
            clear();
            notices.say("portal.opening.notice.open");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    private void clear() {
        agency = "";
        slug = "";
        brand = "";
        brandStrong = "";
        brandDark = "";
        address = "";
        phone = "";
        email = "";
        hours = "";
    }

    /** The dependencies without a portal. */
    public List<SelectItem> getAgencies() {
        return Stream.concat(
                        Stream.of(new SelectItem("", texts.get("portal.opening.label.choose"))),
                        desk.openable(me.actor()).stream()
                                .map(row -> new SelectItem(
                                        row.agency().code().value(),
                                        row.agency().name())))
                .toList();
    }

    public List<SelectItem> getTemplates() {
        return templates.view(me.actor()).versions().stream()
                .map(version -> new SelectItem(
                        String.valueOf(version.number()),
                        texts.of("portal.opening.label.version", version.number(), version.pages())))
                .toList();
    }

    /** The address of the portal that was just opened; empty before. */
    public String getOpened() {
        return opened;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.orEmpty(chosen);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String typed) {
        slug = Chosen.plain(typed);
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String chosen) {
        template = Chosen.orEmpty(chosen);
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(@Nullable String typed) {
        brand = Chosen.plain(typed);
    }

    public String getBrandStrong() {
        return brandStrong;
    }

    public void setBrandStrong(@Nullable String typed) {
        brandStrong = Chosen.plain(typed);
    }

    public String getBrandDark() {
        return brandDark;
    }

    public void setBrandDark(@Nullable String typed) {
        brandDark = Chosen.plain(typed);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = Chosen.plain(typed);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String typed) {
        phone = Chosen.plain(typed);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = Chosen.plain(typed);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(@Nullable String typed) {
        hours = Chosen.plain(typed);
    }
}
