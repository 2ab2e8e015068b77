package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.Language;

/** Where those who write and publish read what a page says of itself: the same list that {@link ContentDesk} enforces. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ExaminationDesk {

    private final ContentExamination examination;
    private final KeptFindings kept;

    @Inject
    public ExaminationDesk(ContentExamination examination, KeptFindings kept) {
        this.examination = examination;
        this.kept = kept;
    }

    /** What a text would be told if it were sent as it is. */
    public ExaminedText examine(AgencyCode agency, ContentText text, Language language, Actor actor) {
        requireHand(agency, actor);
        return examination.examine(agency, text, language);
    }

    /** Why something that was found in an item stays, by the key of the finding; the last reason somebody gave. */
    public Map<String, String> reasons(AgencyCode agency, long id, Actor actor) {
        requireHand(agency, actor);
        return kept.of(agency, id).stream()
                .collect(Collectors.toUnmodifiableMap(
                        KeptFinding::finding, KeptFinding::reason, (earlier, later) -> later));
    }

    private static void requireHand(AgencyCode agency, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
    }
}
