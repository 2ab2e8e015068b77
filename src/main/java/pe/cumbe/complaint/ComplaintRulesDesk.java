package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;

/** Where the content says what the law asks of each kind, and the replies to begin from. */
@ApplicationScoped
@Transactional
@TellsRefusals
public class ComplaintRulesDesk {

    private final KindRules rules;
    private final ReplyTemplates templates;

    @Inject
    public ComplaintRulesDesk(KindRules rules, ReplyTemplates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    public void load(List<KindRule> kinds, List<ReplyTemplate> replies, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS, AgencyCode.REGION);
        kinds.forEach(rules::put);
        templates.replace(replies);
    }
}
