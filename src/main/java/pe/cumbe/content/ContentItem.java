package pe.cumbe.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.LegalTerm;
import pe.cumbe.shared.Rejected;

/**
 * Something a portal says: a page, news, an entry of the diary, a person, a document. Somebody writes it and sends it;
 * another person returns it with a reason or publishes it. Whatever is written later is another version with the same
 * walk before it, and until it is published everybody goes on reading the one before. What is withdrawn stays, with its
 * reason, and its address says so.
 */
@Entity
@Table(name = "content_item")
@LegalTerm("contenido")
public class ContentItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    @Enumerated(EnumType.STRING)
    private ContentKind kind;

    @Column(name = "slug_space")
    @SuppressWarnings("UnusedVariable") // the database keeps slugs apart by it
    private String slugSpace;

    private String slug;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** The item in Spanish that this one says in another language; null for what is in Spanish. */
    @Column(name = "translation_of")
    private @Nullable Long translationOf;

    @Column(name = "form_key")
    private String formKey;

    @Enumerated(EnumType.STRING)
    private ContentState state;

    @Embedded
    private Versions versions;

    @Column(name = "sent_by")
    private @Nullable String sentBy;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Column(name = "changed_at")
    private Instant changedAt;

    private boolean demo;

    @Embedded
    private @Nullable Planned planned;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ContentItem() {} // for JPA

    ContentItem(AgencyCode agency, ContentKind kind, String slug, String formKey, Instant now) {
        this.agency = agency;
        this.kind = kind;
        this.slugSpace = kind.space(agency);
        this.slug = slug;
        this.language = Language.SPANISH;
        this.formKey = formKey;
        this.state = ContentState.DRAFT;
        this.versions = Versions.first();
        this.changedAt = now;
    }

    /** The same in another language: it shares the address word, and has a life of its own. */
    static ContentItem inLanguage(ContentItem original, Language language, String formKey, Instant now) {
        var item = new ContentItem(original.agency, original.kind, original.slug, formKey, now);
        item.slugSpace = original.slugSpace + "/" + language.code();
        item.language = language;
        item.translationOf = original.id();
        return item;
    }

    /** As a copy of the portal tells it: what everybody read, or that it was withdrawn. */
    static ContentItem carried(AgencyCode agency, ContentKind kind, String slug, String formKey, CopiedRow row) {
        return new ContentItem(agency, kind, slug, formKey, row.instant("cambio")).standingAs(row);
    }

    /** The same of what says another item in that language. */
    static ContentItem carried(ContentItem original, Language language, String formKey, CopiedRow row) {
        return inLanguage(original, language, formKey, row.instant("cambio")).standingAs(row);
    }

    private ContentItem standingAs(CopiedRow row) {
        versions = Versions.carried(row);
        state = row.flag("publico") ? ContentState.PUBLISHED : ContentState.WITHDRAWN;
        withdrawal = row.flag("publico") ? null : new Withdrawal(row.instant("retiro"), row.text("retiroMotivo"));
        demo = row.flag("demo");
        return this;
    }

    /** Another version takes the place of the newest one. */
    void write(Instant now) {
        become(ContentVerb.WRITE, now);
        versions.add();
    }

    void send(String username, Instant now) {
        become(ContentVerb.SEND, now);
        sentBy = username;
    }

    void recall(Instant now) {
        become(ContentVerb.RECALL, now);
    }

    void giveBack(Instant now) {
        become(ContentVerb.RETURN, now);
    }

    /** It is read by itself from then on. */
    void approve(Instant at, Instant now) {
        become(ContentVerb.APPROVE, now);
        planned = new Planned(plan().publishing(at));
    }

    void unschedule(Instant now) {
        become(ContentVerb.UNSCHEDULE, now);
        planned = new Planned(plan().publishing(null));
    }

    /** It is taken off the web by itself from then on; null for never. */
    void withdrawLater(@Nullable Instant at, String reason) {
        planned = new Planned(plan().withdrawing(at, reason));
    }

    ContentPlan plan() {
        return planned == null ? ContentPlan.NONE : planned.view();
    }

    void publish(Instant now) {
        become(ContentVerb.PUBLISH, now);
        planned = new Planned(plan().publishing(null));
        versions.publishNewest(now);
        withdrawal = null;
    }

    void withdraw(String reason, Instant now) {
        if (published() == null && state.after(ContentVerb.WITHDRAW).isPresent()) {
            throw new Rejected(ContentReason.NOTHING_PUBLIC);
        }
        become(ContentVerb.WITHDRAW, now);
        withdrawLater(null, "");
        versions.hide();
        withdrawal = new Withdrawal(now, reason);
    }

    /**
     * A better template gives what everybody reads other words at once. What somebody is writing stays in front of it, as
     * another draft; what was waiting to be published has to be sent again.
     */
    void upgrade(boolean read, boolean drafted, Instant now) {
        become(ContentVerb.UPGRADE, now);
        planned = new Planned(plan().publishing(null));
        if (read) {
            versions.add();
            versions.publishNewest(now);
            withdrawal = null;
        }
        if (drafted) {
            versions.add();
        }
    }

    private void become(ContentVerb verb, Instant now) {
        state = state.after(verb).orElseThrow(() -> new Rejected(ContentReason.NOT_NOW));
        changedAt = now;
    }

    /** Another address word; people have the old one from the first publication on. */
    void moveTo(String word) {
        if ((firstPublishedAt() != null || translationOf != null) && !word.equals(slug)) {
            throw new Rejected(ContentReason.SLUG_FIXED);
        }
        slug = word;
    }

    /** The template gave its page another address word; whoever knows the old one is sent on. */
    void upgradeTo(String word) {
        slug = word;
    }

    void markAsDemo() {
        demo = true;
    }

    long id() {
        return Objects.requireNonNull(id, "not kept yet");
    }

    AgencyCode agency() {
        return agency;
    }

    ContentKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    Language language() {
        return language;
    }

    @Nullable Long translationOf() {
        return translationOf;
    }

    String formKey() {
        return formKey;
    }

    ContentState state() {
        return state;
    }

    int newest() {
        return versions.newest();
    }

    @Nullable Integer published() {
        return versions.published();
    }

    @Nullable String sentBy() {
        return sentBy;
    }

    long version() {
        return version;
    }

    @Nullable Instant firstPublishedAt() {
        return versions.firstPublishedAt();
    }

    @Nullable Instant publishedAt() {
        return versions.publishedAt();
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isDemo() {
        return demo;
    }

    /** Where it stands, for the record of acts: the state, the newest version and the one everybody reads. */
    String standing() {
        return state + ", " + versions;
    }

    /** What is said at its address once it is withdrawn; empty while it is public or never was. */
    Optional<WithdrawnView> withdrawn() {
        return Optional.ofNullable(withdrawal).map(gone -> gone.of(this));
    }
}
