package pe.cumbe.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Slug;
import pe.cumbe.shared.web.Texts;

/**
 * The list of dependencies at {@code /dependencias?q=&provincia=}: every portal in its family, with the units inside it.
 * Words are found in names, siglas, provinces and units, whatever their accents.
 */
@Named
@RequestScoped
public class DirectoryPage {

    private static final int LONGEST_INPUT = 100;

    private final Organisation organisation;
    private final Units units;
    private final Texts texts;

    private String words = "";
    private String province = "";

    @Inject
    public DirectoryPage(Organisation organisation, Units units, Texts texts) {
        this.organisation = organisation;
        this.units = units;
        this.texts = texts;
    }

    /** The dependencies of one family. */
    public record Group(String title, String anchor, List<Row> rows) {}

    /**
     * One dependency.
     *
     * @param units the names of those inside it; only those that were asked for, when it is found by them
     */
    public record Row(String address, String name, String acronym, String province, List<String> units) {}

    /** A province to choose. */
    public record Choice(String code, String name, boolean chosen) {}

    public List<Group> getGroups() {
        return Arrays.stream(Family.values())
                .map(family -> new Group(texts.of(family), Slug.fold(family.name()), rows(family)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private List<Row> rows(Family family) {
        return organisation.withPortal().stream()
                .filter(agency -> Family.of(agency) == family)
                .filter(agency -> province.isEmpty() || agency.province().equals(province))
                .flatMap(agency -> row(agency).stream())
                .toList();
    }

    private Optional<Row> row(AgencyView agency) {
        var place = organisation.provinceName(agency.province());
        var inside = units.inside(agency).stream().map(AgencyView::name).toList();
        var itself = says(agency.name() + " " + agency.acronym() + " " + place);
        var found = itself ? inside : inside.stream().filter(this::says).toList();
        return itself || !found.isEmpty()
                ? Optional.of(new Row(agency.path(), agency.name(), agency.acronym(), place, found))
                : Optional.empty();
    }

    private boolean says(String text) {
        var folded = "-" + Slug.fold(text);
        return Stream.of(Slug.fold(words).split("-", -1)).allMatch(word -> folded.contains("-" + word));
    }

    public boolean isAsked() {
        return !words.isEmpty() || !province.isEmpty();
    }

    /** «12 dependencias». */
    public String getCount() {
        var count = getGroups().stream().mapToInt(group -> group.rows().size()).sum();
        return count == 1 ? texts.get("dependencias.index.text.one") : texts.of("dependencias.index.text.many", count);
    }

    public List<Choice> getProvinces() {
        var choices = new ArrayList<Choice>();
        for (var code : organisation.withPortal().stream()
                .map(AgencyView::province)
                .distinct()
                .sorted()
                .toList()) {
            choices.add(new Choice(code, organisation.provinceName(code), code.equals(province)));
        }
        return choices;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        words = text.length() <= LONGEST_INPUT ? text : text.substring(0, LONGEST_INPUT);
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String code) {
        province = code != null && code.matches("[0-9]{4}") ? code : "";
    }
}
