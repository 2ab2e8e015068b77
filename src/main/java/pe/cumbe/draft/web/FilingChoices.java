package pe.cumbe.draft.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.casefile.Consent;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.filing.NoticeChannel;
import pe.cumbe.procedure.Catalogue;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.shared.web.Texts;

/** The lists that every form of filing offers, at home, at a kiosk and at the window. */
@Named("filingChoices")
@ApplicationScoped
public class FilingChoices {

    /** For an address outside the region; the rest of it is in the street. */
    private static final String ELSEWHERE = "000000";

    private final Organisation organisation;
    private final Catalogue catalogue;
    private final Texts texts;

    @Inject
    public FilingChoices(Organisation organisation, Catalogue catalogue, Texts texts) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    public List<SelectItem> getDocumentTypes() {
        var items = startingWithNone();
        Arrays.stream(IdentityDocument.values())
                .forEach(type -> items.add(new SelectItem(type.name(), texts.of(type))));
        return items;
    }

    public List<SelectItem> getChannels() {
        return Arrays.stream(NoticeChannel.values())
                .map(channel ->
                        new SelectItem(channel.name(), texts.get("tramites.solicitar.label.by." + channel.name())))
                .toList();
    }

    public List<SelectItem> getConsents() {
        return Arrays.stream(Consent.values())
                .map(consent -> new SelectItem(consent.name(), texts.of(consent)))
                .toList();
    }

    /** The dependencies with a portal. */
    public List<SelectItem> getAgencies() {
        var items = startingWithNone();
        organisation
                .withPortal()
                .forEach(agency -> items.add(new SelectItem(agency.code().value(), agency.name())));
        return items;
    }

    /** What may be filed at a dependency, by title. */
    List<SelectItem> procedures(AgencyCode agency) {
        var items = startingWithNone();
        catalogue.of(agency).stream()
                .filter(ProcedureRow::fileableHere)
                .forEach(row -> items.add(new SelectItem(row.slug(), row.label())));
        return items;
    }

    /** The districts, under their provinces, and a place for the rest of the country. */
    public List<SelectItem> getDistricts() {
        var byProvince = new LinkedHashMap<String, List<SelectItem>>();
        for (var district : organisation.districts()) {
            byProvince
                    .computeIfAbsent(district.province(), province -> new ArrayList<>())
                    .add(new SelectItem(district.code(), district.name()));
        }
        var items = startingWithNone();
        items.add(new SelectItem(ELSEWHERE, texts.get("tramites.solicitar.label.elsewhere")));
        byProvince.forEach((province, districts) -> {
            var group = new SelectItemGroup(organisation.provinceName(province));
            group.setSelectItems(districts.toArray(SelectItem[]::new));
            items.add(group);
        });
        return items;
    }

    private List<SelectItem> startingWithNone() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", texts.get("tramites.solicitar.label.choose")));
        return items;
    }
}
