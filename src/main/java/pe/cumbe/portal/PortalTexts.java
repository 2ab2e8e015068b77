package pe.cumbe.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pe.cumbe.agency.AgencyChanged;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.content.ContentPublished;

/**
 * The texts of each portal, kept in memory: its front page is read far more often than anybody changes it. They are read
 * again after a change has been committed.
 */
@ApplicationScoped
public class PortalTexts {

    private final PortalDesk desk;
    private volatile Map<AgencyCode, Optional<PortalView>> known = new ConcurrentHashMap<>();

    @Inject
    public PortalTexts(PortalDesk desk) {
        this.desk = desk;
    }

    /** As {@link PortalDesk#view}. */
    public Optional<PortalView> of(AgencyCode agency) {
        var kept = known;
        var texts = kept.get(agency);
        if (texts == null) {
            texts = desk.view(agency);
            // what was read before a change goes into the map that the change throws away
            kept.put(agency, texts);
        }
        return texts;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyChanged changed) {
        known = new ConcurrentHashMap<>();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentPublished said) {
        if (said.item().kind().isOnly()) {
            known = new ConcurrentHashMap<>();
        }
    }
}
