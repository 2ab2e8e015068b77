package pe.cumbe.gazette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentId;

/** Editions in memory; their key is the order in which they came, counted from 1. */
class InMemoryNormEditions implements NormEditions {

    private final List<NormEdition> all = new ArrayList<>();

    @Override
    public void add(AgencyCode agency, NormEdition edition) {
        all.add(edition);
        try {
            var id = NormEdition.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(edition, (long) all.size());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<NormEdition> find(AgencyCode agency, long id) {
        return all.stream()
                .filter(edition -> edition.id() == id && edition.agency().equals(agency))
                .findFirst();
    }

    @Override
    public Optional<NormEdition> hold(AgencyCode agency, long id) {
        return find(agency, id);
    }

    @Override
    public List<EditionRow> rows(AgencyCode agency, Set<EditionState> states, int most) {
        return all.stream()
                .filter(edition -> edition.agency().equals(agency) && states.contains(edition.state()))
                .map(NormEdition::view)
                .map(view -> new EditionRow(
                        view.id(),
                        view.norm(),
                        view.number(),
                        view.state(),
                        view.sheet().type(),
                        view.sheet().number(),
                        view.sheet().year(),
                        view.sheet().siglas(),
                        view.sheet().sumilla(),
                        view.savedBy(),
                        view.savedAt()))
                .toList();
    }

    @Override
    public List<NormEdition> of(AgencyCode agency, String norm, Set<EditionState> states) {
        return all.stream()
                .filter(edition -> edition.agency().equals(agency)
                        && edition.externalId().filter(norm::equals).isPresent()
                        && states.contains(edition.state()))
                .toList();
    }

    @Override
    public long withFile(AgencyCode agency, AttachmentId file) {
        return all.stream()
                .filter(edition ->
                        edition.file().filter(one -> one.id().equals(file)).isPresent())
                .count();
    }

    @Override
    public int lastNumber(AgencyCode agency, String norm) {
        return of(agency, norm, Set.of(EditionState.PUBLISHED, EditionState.REPLACED, EditionState.WITHDRAWN)).stream()
                .mapToInt(NormEdition::number)
                .max()
                .orElse(0);
    }
}
