package pe.cumbe.transparency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.cumbe.agency.AgencyCode;

/** Publications in a list. None has an id of its own: one table is enough for a test. */
final class InMemoryPublications implements Publications, PublicationSurvey {

    private static final Comparator<Publication> NEWEST_FIRST = Comparator.comparing(
                    (Publication one) -> one.view().period())
            .thenComparing(one -> one.view().number())
            .reversed();

    private final List<Publication> all = new ArrayList<>();
    private final List<PublishedTable> tables = new ArrayList<>();

    @Override
    public List<Publication> after(AgencyCode agency, long id, int most) {
        return all.stream()
                .filter(one -> one.view().agency().equals(agency) && one.view().id() > id)
                .limit(most)
                .toList();
    }

    @Override
    public void add(Publication publication) {
        all.add(publication);
    }

    @Override
    public void add(PublishedTable table) {
        tables.add(table);
    }

    @Override
    public List<Publication> newest(AgencyCode agency) {
        return all.stream()
                .filter(one -> one.view().agency().equals(agency))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Publication> newest(AgencyCode agency, LocalDate from, LocalDate until) {
        return newest(agency).stream()
                .filter(one -> !one.view().period().start().isBefore(from)
                        && !one.view().period().start().isAfter(until))
                .toList();
    }

    @Override
    public Set<Integer> years(AgencyCode agency, Collection<String> items) {
        return newest(agency).stream()
                .map(Publication::view)
                .filter(one -> items.contains(one.item()))
                .map(one -> one.period().start().getYear())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Publication> standing(Collection<AgencyCode> agencies) {
        return all.stream()
                .filter(one -> agencies.contains(one.view().agency()))
                .filter(one -> of(one.view().agency(), one.view().item()).get(0) == one)
                .toList();
    }

    @Override
    public long notices(AgencyCode agency) {
        return standing(List.of(agency)).stream()
                .filter(one ->
                        one.view().agency().equals(agency) && one.view().kind() == PublicationKind.ABSENCE_NOTICE)
                .count();
    }

    @Override
    public List<Publication> of(AgencyCode agency, String item) {
        return newest(agency).stream()
                .filter(one -> one.view().item().equals(item))
                .toList();
    }

    @Override
    public Optional<Publication> standing(AgencyCode agency, String item, Period period) {
        return of(agency, item).stream()
                .filter(one -> one.view().period().equals(period))
                .findFirst();
    }

    @Override
    public Optional<PublishedTable> table(AgencyCode agency, long publication) {
        return tables.stream()
                .filter(one -> one.agency().equals(agency) && one.publication() == publication)
                .findFirst();
    }
}
