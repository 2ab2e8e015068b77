package pe.cumbe.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;

/** Excuses in a list. */
final class InMemoryExcuses implements FourEyesExcuses {

    private final List<FourEyesExcuse> all = new ArrayList<>();

    @Override
    public void add(FourEyesExcuse excuse) {
        all.add(0, excuse);
    }

    @Override
    public Optional<FourEyesExcuse> inForce(AgencyCode agency, LocalDate today) {
        return all.stream()
                .filter(one -> one.agency().equals(agency) && one.isInForce(today))
                .findFirst();
    }
}
