package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AttachmentDesk;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.attachment.TextLayer;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockKind;
import pe.cumbe.block.BlockLock;
import pe.cumbe.content.ContentDesk;
import pe.cumbe.content.ContentDetails;
import pe.cumbe.content.ContentFile;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentRef;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.NewContent;
import pe.cumbe.content.PictureDesk;
import pe.cumbe.content.TranslationDesk;
import pe.cumbe.media.MediaDesk;
import pe.cumbe.media.MediaIntake;
import pe.cumbe.shared.Language;

/** Made-up news, pages, people and documents, each written by one officer and published by another; each says it. */
@ApplicationScoped
public class DemoPages {

    private final ContentFiles files;
    private final DemoActors actors;
    private final DemoPaper papers;
    private final FileIntake intake;
    private final AttachmentDesk attachments;
    private final ContentDesk desk;
    private final PictureDesk pictures;
    private final MediaIntake library;
    private final MediaDesk shelf;
    private final TranslationDesk translations;
    private final Clock clock;

    @Inject
    public DemoPages(
            ContentFiles files,
            DemoActors actors,
            DemoPaper papers,
            FileIntake intake,
            AttachmentDesk attachments,
            ContentDesk desk,
            PictureDesk pictures,
            MediaIntake library,
            MediaDesk shelf,
            TranslationDesk translations,
            Clock clock) {
        this.files = files;
        this.actors = actors;
        this.papers = papers;
        this.intake = intake;
        this.attachments = attachments;
        this.desk = desk;
        this.pictures = pictures;
        this.library = library;
        this.shelf = shelf;
        this.translations = translations;
        this.clock = clock;
    }

    void load() {
        var ids = new HashMap<String, Long>();
        for (var json : files.rows("demo/contents.json")) {
            var row = new Row(json);
            var agency = new AgencyCode(row.text("agency"));
            var suffix = agency.value().toLowerCase(Locale.ROOT);
            var editor = actors.named("editor." + suffix);
            var publisher = actors.named("publicador." + suffix);
            var kind = ContentKind.valueOf(row.text("kind"));
            var begun = new NewContent(agency, kind, row.text("slug"), row.text("key"), text(row, agency, editor));
            var id = desk.start(begun, editor).id();
            ids.put(row.text("key"), id);
            desk.markAsDemo(agency, id, Actor.SYSTEM);
            for (var act : json.getJsonArray("acts").getValuesAs(JsonString::getString)) {
                var version = desk.open(agency, id, editor).orElseThrow().version();
                var ref = new ContentRef(agency, id, version);
                switch (act) {
                    case "SEND" -> desk.send(ref, editor);
                    case "PUBLISH" -> desk.publish(ref, publisher);
                    case "WITHDRAW" -> desk.withdraw(ref, row.text("withdrawnBecause"), publisher);
                    default -> throw new IllegalStateException("no act " + act);
                }
            }
        }
        for (var json : files.rows("demo/translations.json")) {
            var row = new Row(json);
            translate(row, Objects.requireNonNull(ids.get(row.text("original"))));
        }
    }

    private void translate(Row row, long original) {
        var agency = new AgencyCode(row.text("agency"));
        var suffix = agency.value().toLowerCase(Locale.ROOT);
        var editor = actors.named("editor." + suffix);
        var language = Language.of(row.text("language")).orElseThrow();
        var begun = translations.begin(agency, original, language, editor);
        desk.markAsDemo(agency, begun.id(), Actor.SYSTEM);
        var text = begun.newest()
                .text()
                .with(row.text("title"), row.text("summary"), ContentText.blocks(row.text("body")));
        desk.write(now(agency, begun.id(), editor), "", text, editor);
        desk.send(now(agency, begun.id(), editor), editor);
        desk.publish(now(agency, begun.id(), editor), actors.named("publicador." + suffix));
    }

    private ContentRef now(AgencyCode agency, long id, Actor actor) {
        return new ContentRef(
                agency, id, desk.open(agency, id, actor).orElseThrow().version());
    }

    private ContentText text(Row row, AgencyCode agency, Actor editor) {
        var at = row.optional("startsAt");
        var text = new ContentText(
                row.text("title"),
                row.text("summary"),
                blocks(row, agency, editor),
                day(row, "startsInDays"),
                at == null ? null : LocalTime.parse(at),
                day(row, "endsInDays"),
                row.text("place"),
                row.text("post"),
                row.text("phone"),
                row.text("email"),
                null,
                null,
                "",
                details(row));
        var picture = row.optional("picture");
        if (picture != null) {
            var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(picture));
            var stored = intake.take("demo.png", bytes).id();
            return text.with(pictures.keep(agency, stored, editor), row.text("pictureAlt"));
        }
        if (!row.isNull("file")) {
            var stored = papers.handIn(row.json().getJsonObject("file"));
            return text.with(ContentFile.of(attachments.find(stored).orElseThrow(), TextLayer.PRESENT));
        }
        return text;
    }

    private List<Block> blocks(Row row, AgencyCode agency, Actor editor) {
        var blocks = new ArrayList<>(ContentText.blocks(row.text("body")));
        if (!row.isNull("figure")) {
            var figure = row.json().getJsonObject("figure");
            var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(figure.getString("png")));
            var file = library.take(agency, figure.getString("name"), bytes, editor)
                    .file();
            shelf.describe(file.ref(), file.title(), figure.getString("alt"), false, editor);
            blocks.add(new Block(
                    "figura",
                    BlockKind.FIGURE,
                    BlockLock.OPEN,
                    Map.of(BlockField.PICTURE, file.word(), BlockField.CAPTION, figure.getString("caption"))));
        }
        if (!row.isNull("audio")) {
            var audio = row.json().getJsonObject("audio");
            var bytes = new ByteArrayInputStream(Base64.getUrlDecoder().decode(audio.getString("mp3")));
            var file =
                    library.take(agency, audio.getString("name"), bytes, editor).file();
            blocks.add(new Block(
                    "audio",
                    BlockKind.AUDIO,
                    BlockLock.OPEN,
                    Map.of(
                            BlockField.TITLE,
                            audio.getString("title"),
                            BlockField.LINK,
                            audio.getString("folder") + file.word(),
                            BlockField.TEXT,
                            audio.getString("text"))));
        }
        return blocks;
    }

    private static ContentDetails details(Row row) {
        return ContentDetails.read(
                row.number("ordinal"), row.optional("notice"), row.optional("hours"), row.optional("coordinates"));
    }

    private @Nullable LocalDate day(Row row, String key) {
        var days = row.number(key);
        return days == null ? null : LocalDate.now(clock).plusDays(days);
    }
}
