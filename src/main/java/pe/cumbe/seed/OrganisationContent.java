package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyDesk;
import pe.cumbe.agency.AgencyKind;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.District;
import pe.cumbe.agency.LoadAgency;
import pe.cumbe.agency.Palette;
import pe.cumbe.agency.Province;
import pe.cumbe.shared.Slug;

/** The organisation and its places, from {@code content/agencies} and {@code content/ubigeo}. */
@ApplicationScoped
public class OrganisationContent {

    private final ContentFiles files;
    private final AgencyDesk desk;

    @Inject
    public OrganisationContent(ContentFiles files, AgencyDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** How many units there are. */
    int load() {
        desk.loadProvinces(files.rows("ubigeo/provinces.json").stream()
                .map(Row::new)
                .map(row -> new Province(row.text("code"), row.text("reniecCode"), row.text("name")))
                .toList());
        desk.loadDistricts(files.rows("ubigeo/districts.json").stream()
                .map(Row::new)
                .map(row ->
                        new District(row.text("code"), row.text("reniecCode"), row.text("province"), row.text("name")))
                .toList());
        var all = agencies();
        desk.load(all);
        return all.size();
    }

    private List<LoadAgency> agencies() {
        var all = new ArrayList<LoadAgency>();
        for (var json : files.rows("agencies/agencies.json")) {
            var row = new Row(json);
            all.add(new LoadAgency(
                    new AgencyCode(row.text("code")),
                    new Slug(row.text("slug")),
                    row.text("name"),
                    row.text("acronym"),
                    AgencyKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.text("type"),
                    code(row, "parent"),
                    row.flag("hasPortal"),
                    code(row, "redirectsTo"),
                    row.text("numberingSeries"),
                    row.text("province"),
                    row.text("ubigeo"),
                    new Contact(
                            row.optional("address"),
                            row.optional("phone"),
                            row.optional("email"),
                            row.optional("hours")),
                    row.isNull("color") ? null : palette(json.getJsonObject("color")),
                    row.text("source"),
                    row.confidence("confidence"),
                    all.size()));
        }
        return all;
    }

    private static Palette palette(JsonObject colour) {
        return new Palette(colour.getString("brand"), colour.getString("brandStrong"), colour.getString("brandDark"));
    }

    private static @Nullable AgencyCode code(Row row, String key) {
        var text = row.optional(key);
        return text == null ? null : new AgencyCode(text);
    }
}
