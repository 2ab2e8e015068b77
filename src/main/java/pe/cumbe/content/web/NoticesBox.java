package pe.cumbe.content.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.content.PublishedView;

/** The notices that hold today, above everything else of a front page; on the region's, its own and the emergencies of all. */
@Named
@RequestScoped
public class NoticesBox {

    private static final int FEW = 3;

    private final PublishedDesk desk;
    private final CurrentAgency agency;
    private final LocalDate today;
    private @Nullable List<PublishedView> notices;

    @Inject
    public NoticesBox(PublishedDesk desk, CurrentAgency agency, Clock clock) {
        this.desk = desk;
        this.agency = agency;
        this.today = LocalDate.now(clock);
    }

    public List<PublishedView> getNotices() {
        var known = notices;
        if (known == null) {
            known = desk.notices(agency.code(), today, FEW);
            notices = known;
        }
        return known;
    }
}
