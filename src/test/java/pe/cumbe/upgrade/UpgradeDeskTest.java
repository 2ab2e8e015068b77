package pe.cumbe.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static pe.cumbe.account.AccountFixtures.DRE;
import static pe.cumbe.account.AccountFixtures.WEBMASTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.Act;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentFixtures;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.ContentView;
import pe.cumbe.content.NewContent;
import pe.cumbe.content.PublishedDesk;
import pe.cumbe.portal.InMemoryPortals;
import pe.cumbe.portal.PortalDesk;
import pe.cumbe.portal.TemplateDesk;
import pe.cumbe.portal.TemplatePage;
import pe.cumbe.shared.Rejected;

/** A better template reaches portals that have words of their own; each follows, keeps, joins, asks; and it is undone. */
class UpgradeDeskTest {

    private static final AgencyCode DIRESA = AccountFixtures.DIRESA;
    private static final Actor EDITOR =
            AccountFixtures.actor("editora", new Grant(Role.EDITOR, DRE, null), new Grant(Role.EDITOR, DIRESA, null));
    private static final Actor PUBLISHER = AccountFixtures.actor(
            "publicadora", new Grant(Role.PUBLISHER, DRE, null), new Grant(Role.PUBLISHER, DIRESA, null));

    private final AccountFixtures.HandClock clock = new AccountFixtures.HandClock();
    private final List<Act> acts = new ArrayList<>();
    private final InMemoryPortals portals = new InMemoryPortals();
    private final InMemoryUpgrades upgrades = new InMemoryUpgrades();
    private final ContentFixtures contents = new ContentFixtures();
    private final PortalDesk portalDesk = new PortalDesk(
            portals,
            contents.agencies,
            contents.planting,
            contents.reading,
            (actor, act) -> acts.add(act),
            new HeardEvents<>(),
            clock);
    private final TemplateDesk template = new TemplateDesk(portals, (actor, act) -> acts.add(act), clock);
    private final PortalsAtHand atHand =
            new PortalsAtHand(portals, portalDesk, contents.planting, contents.organisation);
    private final HeardEvents<UpgradeBegun> begun = new HeardEvents<>();
    private final UpgradeDesk desk =
            new UpgradeDesk(upgrades, portals, atHand, (actor, act) -> acts.add(act), begun, clock);
    private final UpgradeRunDesk runs = new UpgradeRunDesk(
            upgrades,
            portals,
            atHand,
            contents.planting,
            new UpgradeUndoing(upgrades, portals, atHand, contents.planting, clock),
            contents.organisation,
            (actor, act) -> acts.add(act),
            clock);
    private final ConflictDesk conflicts =
            new ConflictDesk(upgrades, portals, contents.desk, (actor, act) -> acts.add(act), clock);

    @BeforeEach
    void two_portals_of_a_template_with_one_page() {
        portalDesk.loadTemplate(
                """
                {"version": 1, "pages": [
                  {"key": "portada", "kind": "FRONT", "slug": "portada", "blocks": [
                    {"key": "cabecera", "kind": "HEAD", "lock": "LOCKED", "titulo": "Portada"},
                    {"key": "welcome", "kind": "SECTION", "lock": "SUGGESTED", "titulo": "{acronym}", "texto": "Hola."}]},
                  {"key": "menu", "kind": "MENU", "slug": "menu", "blocks": [
                    {"key": "cabecera", "kind": "HEAD", "lock": "LOCKED", "titulo": "Menú"},
                    {"key": "home", "kind": "ENTRY", "lock": "LOCKED", "titulo": "Inicio"}]},
                  {"key": "nosotros", "kind": "PAGE", "slug": "nosotros", "blocks": [
                    {"key": "cabecera", "kind": "HEAD", "lock": "SUGGESTED", "titulo": "Quiénes somos"},
                    {"key": "que", "kind": "TEXT", "lock": "SUGGESTED", "texto": "Uno.\\n\\nDos.\\n\\nTres."},
                    {"key": "ley", "kind": "TEXT", "lock": "LOCKED", "texto": "Lo dice la ley."}]}]}
                """,
                Actor.SYSTEM);
        portalDesk.open(DRE, WEBMASTER);
        portalDesk.open(DIRESA, WEBMASTER);
    }

    @Test
    void it_is_tried_over_all_before_anything_changes() {
        edit(DRE, "que", "Uno.\n\nDos, de la DRE.\n\nTres.");
        var version = publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley nueva.");

        var plans = desk.tryOver(version, WEBMASTER);

        assertThat(plans)
                .extracting(UpgradePlan::agency, UpgradePlan::followed, UpgradePlan::joined, UpgradePlan::conflicts)
                .containsExactly(tuple(DRE, 1, 0, 1), tuple(DIRESA, 2, 0, 0));
        assertThat(said(DIRESA, "que")).isEqualTo("Uno.\n\nDos.\n\nTres.");
        assertThat(upgrades.newest(9)).isEmpty();
    }

    @Test
    void each_portal_follows_keeps_or_joins_and_everybody_reads_it_at_once() {
        edit(DRE, "que", "Uno, de la DRE.\n\nDos.\n\nTres.");
        var version = publish("que", "Uno.\n\nDos.\n\nTres, mejor.", "ley", "Lo dice la ley nueva.");

        upgrade(version, DRE, DIRESA);

        assertThat(said(DRE, "que")).isEqualTo("Uno, de la DRE.\n\nDos.\n\nTres, mejor.");
        assertThat(said(DIRESA, "que")).isEqualTo("Uno.\n\nDos.\n\nTres, mejor.");
        assertThat(said(DRE, "ley")).isEqualTo("Lo dice la ley nueva.");
        assertThat(desk.drift(WEBMASTER))
                .extracting(UpgradeDesk.Drift::version, UpgradeDesk.Drift::ownBlocks, UpgradeDesk.Drift::conflicts)
                .containsExactly(tuple(2, 1, 0), tuple(2, 0, 0));
    }

    @Test
    void what_both_changed_is_asked_and_settled_by_the_dependency_and_read_once_another_person_published_it() {
        edit(DRE, "que", "Uno.\n\nDos, de la DRE.\n\nTres.");
        upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley."), DRE, DIRESA);
        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, de la DRE.\n\nTres.");
        var conflict = conflicts.open(DRE, EDITOR).get(0);
        assertThat(conflict.proposal().get(BlockField.TEXT))
                .isEqualTo("Uno.\n\nDos, de la DRE.\n\nDos, mejor.\n\nTres.");

        conflicts.say(
                DRE,
                conflict.id(),
                conflict.version(),
                Map.of(BlockField.TEXT, "Uno.\n\nDos, de las dos.\n\nTres."),
                EDITOR);

        assertThat(conflicts.open(DRE, EDITOR)).isEmpty();
        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, de la DRE.\n\nTres.");
        publishDraft(DRE);
        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, de las dos.\n\nTres.");
        upgrade(2, DRE);
        assertThat(conflicts.open(DRE, EDITOR)).isEmpty();
        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, de las dos.\n\nTres.");
    }

    @Test
    void what_somebody_is_writing_stays_in_front_of_what_the_template_brings() {
        write(DRE, "que", "Uno, en borrador.\n\nDos.\n\nTres.");
        upgrade(publish("que", "Uno.\n\nDos.\n\nTres, mejor.", "ley", "Lo dice la ley."), DRE);

        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos.\n\nTres, mejor.");
        assertThat(written(DRE, "que")).isEqualTo("Uno, en borrador.\n\nDos.\n\nTres, mejor.");
        publishDraft(DRE);
        assertThat(said(DRE, "que")).isEqualTo("Uno, en borrador.\n\nDos.\n\nTres, mejor.");
    }

    @Test
    void undone_at_once_everything_is_as_before_and_nothing_is_asked_any_more() {
        edit(DRE, "que", "Uno.\n\nDos, de la DRE.\n\nTres.");
        var before = all(DRE);
        var beforeOther = all(DIRESA);
        var id = upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley nueva."), DRE, DIRESA);

        carryOut(desk.undo(id, WEBMASTER));

        assertThat(all(DRE)).isEqualTo(before);
        assertThat(all(DIRESA)).isEqualTo(beforeOther);
        assertThat(conflicts.open(DRE, EDITOR)).isEmpty();
        assertThat(desk.drift(WEBMASTER)).extracting(UpgradeDesk.Drift::version).containsExactly(1, 1);
        assertThat(desk.tryOver(2, WEBMASTER))
                .extracting(UpgradePlan::conflicts)
                .containsExactly(1, 0);
    }

    @Test
    void undone_weeks_later_what_was_written_since_stays_and_is_asked() {
        var id = upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley nueva."), DRE, DIRESA);
        edit(DRE, "que", "Uno.\n\nDos, mejor.\n\nTres, de la DRE.");

        carryOut(desk.undo(id, WEBMASTER));

        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, mejor.\n\nTres, de la DRE.");
        assertThat(said(DRE, "ley")).isEqualTo("Lo dice la ley.");
        assertThat(conflicts.open(DRE, EDITOR))
                .extracting(ConflictView::collision)
                .containsExactly(Collision.BOTH_CHANGED);
        assertThat(said(DIRESA, "que")).isEqualTo("Uno.\n\nDos.\n\nTres.");
    }

    @Test
    void undone_after_a_conflict_was_settled_the_dependency_may_say_again_what_it_said() {
        edit(DRE, "que", "Uno.\n\nDos, de la DRE.\n\nTres.");
        var before = all(DRE);
        var id = upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley."), DRE);
        var asked = conflicts.open(DRE, EDITOR).get(0);
        conflicts.say(
                DRE, asked.id(), asked.version(), Map.of(BlockField.TEXT, "Uno.\n\nDos, de las dos.\n\nTres."), EDITOR);
        publishDraft(DRE);

        carryOut(desk.undo(id, WEBMASTER));

        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, de las dos.\n\nTres.");
        var again = conflicts.open(DRE, EDITOR).get(0);
        assertThat(again.collision()).isEqualTo(Collision.UNDONE);
        conflicts.say(DRE, again.id(), again.version(), again.theirs().fields(), EDITOR);
        publishDraft(DRE);
        assertThat(all(DRE)).isEqualTo(before);
        assertThat(conflicts.open(DRE, EDITOR)).isEmpty();
        assertThat(desk.tryOver(2, WEBMASTER).get(0).conflicts()).isOne();
    }

    @Test
    void only_the_last_version_a_portal_took_is_taken_back() {
        var first = upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley."), DRE);
        var second = upgrade(publish("que", "Uno.\n\nDos, mejor aún.\n\nTres.", "ley", "Lo dice la ley."), DRE);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> desk.undo(first, WEBMASTER));
        carryOut(desk.undo(second, WEBMASTER));
        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos, mejor.\n\nTres.");
        carryOut(desk.undo(first, WEBMASTER));
        assertThat(said(DRE, "que")).isEqualTo("Uno.\n\nDos.\n\nTres.");
    }

    @Test
    void a_page_the_template_brings_is_read_at_once_unless_the_dependency_uses_its_address() {
        contents.desk.start(
                new NewContent(DRE, ContentKind.PAGE, "horario", "f", ContentText.of("Mi horario", "", "De 8 a 4.")),
                EDITOR);
        template.keepPage(page("horario", "Horario", "De 9 a 5."), seen(), WEBMASTER);
        var id = upgrade(template.publish(seen(), WEBMASTER), DRE, DIRESA);

        assertThat(title(DIRESA, "horario")).contains("Horario");
        assertThat(conflicts.open(DRE, EDITOR))
                .extracting(ConflictView::collision)
                .containsExactly(Collision.ADDRESS_TAKEN);

        carryOut(desk.undo(id, WEBMASTER));
        assertThat(title(DIRESA, "horario")).isEmpty();
    }

    @Test
    void a_page_the_template_loses_goes_only_where_nobody_wrote_in_it_and_comes_back_when_undone() {
        edit(DRE, "que", "Lo nuestro.");
        template.removePage("nosotros", seen(), WEBMASTER);
        var id = upgrade(template.publish(seen(), WEBMASTER), DRE, DIRESA);

        assertThat(said(DRE, "que")).isEqualTo("Lo nuestro.");
        assertThat(conflicts.open(DRE, EDITOR))
                .extracting(ConflictView::collision)
                .containsExactly(Collision.PAGE_GONE);
        assertThat(title(DIRESA, "nosotros")).isEmpty();

        carryOut(desk.undo(id, WEBMASTER));
        assertThat(said(DIRESA, "que")).isEqualTo("Uno.\n\nDos.\n\nTres.");
        assertThat(said(DRE, "que")).isEqualTo("Lo nuestro.");
    }

    @Test
    void a_page_that_moves_in_the_template_moves_with_its_readers_and_back() {
        var moved = template.view(WEBMASTER).pages().get(2);
        template.keepPage(
                new TemplatePage(moved.key(), moved.kind(), "quienes-somos", moved.blocks()), seen(), WEBMASTER);
        var id = upgrade(template.publish(seen(), WEBMASTER), DIRESA);

        assertThat(title(DIRESA, "quienes-somos")).contains("Quiénes somos");
        assertThat(contents.reading.movedTo(Optional.of(DIRESA), ContentKind.PAGE, "nosotros"))
                .contains("/diresa/quienes-somos");

        carryOut(desk.undo(id, WEBMASTER));
        assertThat(title(DIRESA, "nosotros")).contains("Quiénes somos");
        assertThat(contents.reading.movedTo(Optional.of(DIRESA), ContentKind.PAGE, "quienes-somos"))
                .contains("/diresa/nosotros");
    }

    @Test
    void a_fixed_block_is_nobodys_but_the_regions() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> write(DRE, "ley", "Lo digo yo."));
    }

    @Test
    void of_two_editors_who_settle_one_conflict_the_second_is_told() {
        edit(DRE, "que", "Uno.\n\nDos, de la DRE.\n\nTres.");
        upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley."), DRE);
        var conflict = conflicts.open(DRE, EDITOR).get(0);
        conflicts.keepOurs(DRE, conflict.id(), conflict.version(), EDITOR);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> conflicts.keepOurs(DRE, conflict.id(), conflict.version(), EDITOR));
    }

    @Test
    void nobody_else_tries_begins_or_undoes_and_no_editor_settles_what_is_anothers() {
        edit(DRE, "que", "Uno.\n\nDos, de la DRE.\n\nTres.");
        var id = upgrade(publish("que", "Uno.\n\nDos, mejor.\n\nTres.", "ley", "Lo dice la ley."), DRE);
        var conflict = conflicts.open(DRE, EDITOR).get(0);
        var stranger = AccountFixtures.actor("otra", new Grant(Role.EDITOR, DIRESA, null));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.tryOver(1, EDITOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.start(1, Set.of(DRE), EDITOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.undo(id, EDITOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.drift(EDITOR));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> conflicts.open(DRE, stranger));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> conflicts.keepOurs(DRE, conflict.id(), conflict.version(), stranger));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> conflicts.keepOurs(DIRESA, conflict.id(), conflict.version(), stranger));
    }

    private int publish(String key, String text, String other, String otherText) {
        var page = template.view(WEBMASTER).pages().get(2);
        var blocks = page.blocks().stream()
                .map(block -> block.key().equals(key)
                        ? block.with(BlockField.TEXT, text)
                        : block.key().equals(other) ? block.with(BlockField.TEXT, otherText) : block)
                .toList();
        template.keepPage(new TemplatePage(page.key(), page.kind(), page.slug(), blocks), seen(), WEBMASTER);
        return template.publish(seen(), WEBMASTER);
    }

    private static TemplatePage page(String key, String title, String text) {
        return new TemplatePage(
                key,
                ContentKind.PAGE,
                key,
                List.of(
                        Block.head(BlockLock.SUGGESTED, title, ""),
                        new Block("t", BlockKind.TEXT, BlockLock.SUGGESTED, Map.of(BlockField.TEXT, text))));
    }

    private long upgrade(int version, AgencyCode... some) {
        return carryOut(desk.start(version, Set.of(some), WEBMASTER));
    }

    private long carryOut(long id) {
        runs.waiting(Actor.SYSTEM).forEach(run -> runs.carryOut(run, Actor.SYSTEM));
        return id;
    }

    private long seen() {
        return template.view(WEBMASTER).version();
    }

    private void edit(AgencyCode agency, String key, String text) {
        write(agency, key, text);
        publishDraft(agency);
    }

    private void write(AgencyCode agency, String key, String text) {
        var item = item(agency);
        var now = item.newest().text();
        var blocks = now.blocks().stream()
                .map(block -> block.key().equals(key) ? block.with(BlockField.TEXT, text) : block)
                .toList();
        contents.desk.write(ref(item), "", now.with(now.title(), now.summary(), blocks), EDITOR);
    }

    private void publishDraft(AgencyCode agency) {
        contents.desk.send(ref(item(agency)), EDITOR);
        contents.desk.publish(ref(item(agency)), PUBLISHER);
    }

    private static ContentRef ref(ContentView item) {
        return new ContentRef(item.agency(), item.id(), item.version());
    }

    private ContentView item(AgencyCode agency) {
        var id = portals.planted(agency).stream()
                .filter(page -> page.key().equals("nosotros"))
                .findFirst()
                .orElseThrow()
                .item();
        return contents.desk.open(agency, id, EDITOR).orElseThrow();
    }

    private String written(AgencyCode agency, String key) {
        return block(item(agency).newest().text(), key);
    }

    private String said(AgencyCode agency, String key) {
        return block(standing(agency, "nosotros").orElseThrow(), key);
    }

    private List<Block> all(AgencyCode agency) {
        return standing(agency, "nosotros").orElseThrow().blocks();
    }

    private Optional<String> title(AgencyCode agency, String slug) {
        return standing(agency, slug).map(ContentText::title);
    }

    private Optional<ContentText> standing(AgencyCode agency, String slug) {
        return contents.reading
                .at(Optional.of(agency), ContentKind.PAGE, slug)
                .map(PublishedDesk.Standing::item)
                .map(item -> item.text());
    }

    private static String block(ContentText text, String key) {
        return text.blocks().stream()
                .filter(block -> block.key().equals(key))
                .map(block -> block.get(BlockField.TEXT))
                .findFirst()
                .orElseThrow();
    }
}
