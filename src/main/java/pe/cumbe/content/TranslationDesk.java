package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;
import pe.cumbe.account.TellsRefusals;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/**
 * What portals say in other languages than Spanish, and what is missing. A person writes each: it begins with the Spanish
 * words to be written over, and is not sent while it keeps a paragraph of them ({@link TranslationRules}).
 */
@ApplicationScoped
@Transactional
@TellsRefusals
public class TranslationDesk {

    public static final int PAGE_SIZE = 30;

    private final Translations translations;
    private final ContentItems items;
    private final ContentTelling telling;
    private final Organisation organisation;
    private final Clock clock;

    @Inject
    public TranslationDesk(
            Translations translations,
            ContentItems items,
            ContentTelling telling,
            Organisation organisation,
            Clock clock) {
        this.translations = translations;
        this.items = items;
        this.telling = telling;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** How what a portal says stands in each language. */
    public PageOf<TranslationRow> of(AgencyCode agency, int page, Actor actor) {
        if (!actor.may(Permission.PUBLISH_PAGES, agency)) {
            actor.require(Permission.EDIT_PAGES, agency);
        }
        return rows(List.of(agency), page);
    }

    /** The same of all portals. */
    public PageOf<TranslationRow> ofAll(int page, Actor actor) {
        actor.require(Permission.MANAGE_PORTALS);
        return rows(organisation.withPortal().stream().map(AgencyView::code).toList(), page);
    }

    private PageOf<TranslationRow> rows(List<AgencyCode> agencies, int page) {
        var found = translations.originals(agencies, Math.max(1, page), PAGE_SIZE);
        var ids = found.items().stream().map(held -> held.item().id()).toList();
        var written = translations.of(agencies, ids);
        return new PageOf<>(
                found.items().stream().map(held -> row(held, written)).toList(),
                found.page(),
                found.size(),
                found.total());
    }

    private static TranslationRow row(ContentItems.Held original, List<ContentItems.Held> written) {
        var item = original.item();
        var cells = Language.others().stream()
                .map(language -> written.stream()
                        .filter(held -> Objects.equals(held.item().translationOf(), item.id())
                                && held.item().language() == language)
                        .findFirst()
                        .map(held -> new TranslationRow.Cell(
                                language, standing(item, held), held.item().id()))
                        .orElseGet(() -> new TranslationRow.Cell(language, TranslationStanding.MISSING, null)))
                .toList();
        var title = Objects.requireNonNull(original.version()).text().title();
        return new TranslationRow(item.agency(), item.id(), item.kind(), title, cells);
    }

    private static TranslationStanding standing(ContentItem original, ContentItems.Held held) {
        if (held.item().published() == null) {
            return held.item().state() == ContentState.WITHDRAWN
                    ? TranslationStanding.WITHDRAWN
                    : TranslationStanding.DRAFT;
        }
        var read = original.publishedAt();
        return read != null
                        && read.isAfter(Objects.requireNonNull(held.version()).writtenAt())
                ? TranslationStanding.OUTDATED
                : TranslationStanding.PUBLISHED;
    }

    /** Begins something that is public in another language; gives what is there when somebody began already. */
    public ContentView begin(AgencyCode agency, long original, Language language, Actor actor) {
        actor.require(Permission.EDIT_PAGES, agency);
        var spanish = items.hold(agency, original).orElseThrow(() -> new Rejected(ContentReason.NO_SUCH_VERSION));
        var there = items.translations(agency, original).stream()
                .filter(item -> item.language() == language)
                .findFirst();
        if (there.isPresent()) {
            return view(there.get());
        }
        var read = spanish.published();
        if (read == null
                || language.isSpanish()
                || !spanish.language().isSpanish()
                || !spanish.kind().hasPage()) {
            throw new Rejected(ContentReason.NOT_NOW);
        }
        var item = ContentItem.inLanguage(spanish, language, UUID.randomUUID().toString(), clock.instant());
        items.add(item);
        items.add(new ContentVersion(
                item,
                item.newest(),
                TranslationRules.toBegin(version(spanish, read).text()),
                null,
                actor.username(),
                clock.instant()));
        telling.enter(item, ContentVerb.WRITE, "", null, actor);
        return view(item);
    }

    private ContentView view(ContentItem item) {
        return ContentView.of(item, version(item, item.newest()));
    }

    private ContentVersion version(ContentItem item, int number) {
        return items.version(item.agency(), item.id(), number)
                .orElseThrow(() -> new IllegalStateException("an item without its version"));
    }
}
