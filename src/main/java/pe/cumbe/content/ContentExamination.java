package pe.cumbe.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockTable;
import pe.cumbe.block.Blocks;
import pe.cumbe.examination.Examination;
import pe.cumbe.examination.ExaminationLimits;
import pe.cumbe.examination.Examined;
import pe.cumbe.examination.Finding;
import pe.cumbe.examination.InternalAddresses;
import pe.cumbe.examination.LinkedAddress;
import pe.cumbe.shared.Language;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.Settings;

/** Hands what a version says to be examined, field by field, with its pictures and its file. */
@ApplicationScoped
public class ContentExamination {

    public static final String PICTURE = "picture";
    public static final String FILE = "file";
    public static final String PLACE = "place";
    public static final String POST = "post";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final ContentItems items;
    private final KeptFindings kept;
    private final InternalAddresses addresses;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public ContentExamination(
            ContentItems items, KeptFindings kept, InternalAddresses addresses, Settings settings, Clock clock) {
        this.items = items;
        this.kept = kept;
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    /** How easily it reads is only asked of Spanish. */
    ExaminedText examine(AgencyCode agency, ContentText text, Language language) {
        var examination = new Examination(ExaminationLimits.standard(settings.uploadLimit()));
        var examined = new Examined(
                text.title(),
                text.summary(),
                parts(text),
                pictures(agency, text),
                files(text),
                addresses,
                language.code());
        return new ExaminedText(examination.findings(examined), examination.reading(examined));
    }

    /** Where a text leads, but for what the region fixed in it. */
    public List<LinkedAddress> links(ContentText text) {
        return LinkedAddress.in(parts(text));
    }

    /**
     * Lets what an item says be sent, and keeps the reasons for what stays in it; refuses with {@link FindingsToMend}.
     *
     * @param reasons why a finding stays, by its key
     */
    void pass(ContentItem item, ContentText text, Map<String, String> reasons, Actor actor) {
        if (reasons.values().stream().anyMatch(reason -> reason.length() > ContentRules.LONGEST_REASON)) {
            throw new Rejected(ContentReason.REASON_TOO_LONG);
        }
        var found = examine(item.agency(), text, item.language());
        var blocking = found.blocking(reasons);
        if (!blocking.isEmpty()) {
            throw new FindingsToMend(blocking);
        }
        found.findings().stream()
                .filter(Finding::needsReason)
                .map(Finding::key)
                .distinct()
                .forEach(key -> {
                    // nothing is left to block: each has its reason
                    var reason = reasons.getOrDefault(key, "").strip();
                    kept.add(new KeptFinding(item, key, reason, actor.username(), clock.instant()));
                });
    }

    /** A block has its own key as its name. What the region fixed is not for whoever writes here to mend. */
    private static List<Examined.Part> parts(ContentText text) {
        var parts = text.blocks().stream()
                .filter(block -> !block.isLocked())
                .map(block -> new Examined.Part(block.key(), words(block)))
                .collect(Collectors.toCollection(ArrayList::new));
        add(parts, POST, text.post());
        add(parts, PLACE, text.place());
        add(parts, PHONE, text.phone());
        add(parts, EMAIL, text.email());
        return parts;
    }

    private static void add(List<Examined.Part> parts, String name, String line) {
        if (!line.isBlank()) {
            parts.add(new Examined.Part(name, line));
        }
    }

    private static String words(Block block) {
        return Stream.of(Blocks.inWords(List.of(block)), link(block), files(block), table(block))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String link(Block block) {
        var address = block.get(BlockField.LINK);
        return address.isEmpty() ? "" : link(block.get(BlockField.TITLE), address);
    }

    private static String files(Block block) {
        return block.get(BlockField.FILES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> SPACE.split(line, 2))
                .map(line -> "- " + link(line.length > 1 ? line[1] : "", line[0]))
                .collect(Collectors.joining("\n"));
    }

    private static String link(String words, String address) {
        return "[" + words.replaceAll("[\\[\\]]", "") + "](<" + address + ">)";
    }

    private static String table(Block block) {
        return BlockTable.of(block.get(BlockField.CSV))
                .map(table -> Stream.concat(
                                Stream.of(
                                        row(table.head()),
                                        "|" + "---|".repeat(table.head().size())),
                                table.rows().stream().map(ContentExamination::row))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> SPACE.matcher(cell).replaceAll(" ").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private List<Examined.Picture> pictures(AgencyCode agency, ContentText text) {
        var number = text.picture();
        return number == null
                ? List.of()
                : items
                        .picture(agency, number)
                        .map(picture -> new Examined.Picture(
                                PICTURE, "", text.pictureAlt(), picture.small().jpeg().length))
                        .stream()
                        .toList();
    }

    private static List<Examined.ShownFile> files(ContentText text) {
        var file = text.file();
        return file == null ? List.of() : List.of(new Examined.ShownFile(FILE, file.name(), file.size(), file.text()));
    }
}
