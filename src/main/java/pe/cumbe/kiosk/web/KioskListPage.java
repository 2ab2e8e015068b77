package pe.cumbe.kiosk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.Organisation;
import pe.cumbe.kiosk.KioskDesk;
import pe.cumbe.kiosk.KioskView;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Texts;

/** The kiosks at {@code /cabinas}: where they are, and whether they may file today. */
@Named
@RequestScoped
public class KioskListPage {

    private final KioskDesk desk;
    private final Organisation organisation;
    private final Texts texts;

    private @Nullable List<Group> groups;

    @Inject
    public KioskListPage(KioskDesk desk, Organisation organisation, Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
        this.texts = texts;
    }

    /** The kiosks of one province. */
    public record Group(String province, String anchor, List<Row> rows) {}

    /**
     * A kiosk.
     *
     * @param until how long it is or was certified, in words; empty for one that never was
     */
    public record Row(
            String name, String address, @Nullable String hours, boolean certified, String until, boolean demo) {}

    /** By the name of the province; in each, those that may file today come first. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = desk.all().stream()
                    .collect(Collectors.groupingBy(KioskView::province, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Group(
                            organisation.provinceName(entry.getKey()), entry.getKey(), rows(entry.getValue())))
                    .sorted(Comparator.comparing(Group::province))
                    .toList();
        }
        return groups;
    }

    private List<Row> rows(List<KioskView> kiosks) {
        return kiosks.stream()
                .sorted(Comparator.comparing((KioskView kiosk) -> !kiosk.certified())
                        .thenComparing(KioskView::name))
                .map(this::row)
                .toList();
    }

    private Row row(KioskView kiosk) {
        return new Row(kiosk.name(), kiosk.address(), kiosk.hours(), kiosk.certified(), until(kiosk), kiosk.demo());
    }

    private String until(KioskView kiosk) {
        var suspended = kiosk.suspendedOn();
        if (suspended != null && !kiosk.certified()) {
            return texts.of("cabinas.index.text.suspended", SpanishDates.longDate(suspended));
        }
        var until = kiosk.until();
        if (until == null) {
            return "";
        }
        return texts.of(
                kiosk.certified() ? "cabinas.index.text.until" : "cabinas.index.text.ended",
                SpanishDates.longDate(until));
    }
}
