package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.casefile.CaseQueue;
import pe.cumbe.casefile.LateCaseRow;
import pe.cumbe.complaint.ComplaintRow;
import pe.cumbe.complaint.LateWorkDesk;

/** What the dependencies of a head should have answered and did not: to be read, and asked about. */
@Named("lateWork")
@RequestScoped
public class LateWorkScreen {

    private final CaseQueue cases;
    private final LateWorkDesk complaints;
    private final Organisation organisation;
    private final CurrentActor me;

    private @Nullable List<Part> parts;

    @Inject
    public LateWorkScreen(CaseQueue cases, LateWorkDesk complaints, Organisation organisation, CurrentActor me) {
        this.cases = cases;
        this.complaints = complaints;
        this.organisation = organisation;
        this.me = me;
    }

    /** What is late in one dependency. */
    public record Part(String agency, List<LateCaseRow> cases, List<ComplaintRow> complaints) {

        public Part {
            cases = List.copyOf(cases);
            complaints = List.copyOf(complaints);
        }
    }

    public void enter() {
        me.actor().require(Permission.OVERSEE);
    }

    public List<Part> getParts() {
        if (parts == null) {
            var found = new ArrayList<Part>();
            for (AgencyCode agency : me.actor().agenciesWith(Permission.OVERSEE)) {
                found.add(new Part(
                        organisation.get(agency).name(),
                        cases.late(me.actor(), agency),
                        complaints.complaints(me.actor(), agency)));
            }
            parts = found;
        }
        return parts;
    }
}
