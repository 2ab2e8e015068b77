package pe.cumbe.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Stake;

/** The cases that are open in a dependency: its people go on with them, and so does whoever asked. */
@ApplicationScoped
public class OpenCases implements Stake {

    private final CaseFiles files;

    @Inject
    public OpenCases(CaseFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public long count(AgencyCode agency) {
        return files.queue(agency, QueueFilter.OPEN, "", 1, 1).total();
    }
}
