package pe.cumbe.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.cumbe.block.BlockField;
import pe.cumbe.block.BlockLock;

/** What a text in another language has to be, beside what any has to be. */
final class TranslationRules {

    /** Names and numbers may be the same in both languages; a paragraph this long is not. */
    private static final int NO_NAME = 40;

    private TranslationRules() {}

    /** The Spanish words to be written over. What the region fixed is fixed in Spanish alone. */
    static ContentText toBegin(ContentText spanish) {
        var blocks = spanish.blocks().stream()
                .map(block -> block.lockedAs(BlockLock.OPEN))
                .toList();
        return spanish.with(spanish.title(), spanish.summary(), blocks);
    }

    /** Why it cannot be sent. */
    static List<ContentReason> objectionsToSending(ContentText text, ContentText spanish) {
        var known = paragraphs(spanish).collect(Collectors.toSet());
        return paragraphs(text).anyMatch(known::contains) ? List.of(ContentReason.STILL_IN_SPANISH) : List.of();
    }

    private static Stream<String> paragraphs(ContentText text) {
        var prose = text.blocks().stream().flatMap(block -> block.kind().fields().stream()
                .filter(BlockField::isProse)
                .map(block::get));
        return Stream.concat(Stream.of(text.summary()), prose)
                .flatMap(words -> Stream.of(words.split("\\R\\s*\\R", -1)))
                .map(String::strip)
                .filter(words -> words.length() > NO_NAME);
    }
}
