package pe.cumbe.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.agency.AgencyCode;

/** How many uploads may lie unfinished, for how long, and what is said of a file before it comes. */
final class UploadRules {

    /** A weekend without power; each piece that comes begins it anew. */
    static final Duration KEPT = Duration.ofDays(2);

    /** How long an upload takes, at the very most, from its folder to the notes in it. */
    static final Duration BEGINNING = Duration.ofHours(1);

    /** Of one account, in all its dependencies. One more, and the one that waits longest gives way. */
    static final int MOST_OF_ONE = 10;

    /** How many files of the largest size all unfinished ones together may promise to be. */
    static final int MOST_FILES = 60;

    /** How many files of the largest size have to find room on the disk besides. */
    static final int FILES_LEFT_FREE = 5;

    private static final int LONGEST_NAME = 400;

    private UploadRules() {}

    /** Who may go on with it: the account that began it, in the dependency where it did. */
    static String owner(Actor actor, AgencyCode agency) {
        return actor.username() + "@" + agency.value();
    }

    static boolean isOf(Actor actor, String owner) {
        return owner.startsWith(actor.username() + "@");
    }

    /** Whether one more of that size has its place. */
    static boolean hasRoom(List<Long> promised, long more, long limit, long usable) {
        var all = promised.stream().mapToLong(Long::longValue).sum();
        return all + more <= MOST_FILES * limit && usable - all - more >= FILES_LEFT_FREE * limit;
    }

    /** Those of an account that give way to one more of its own: who waits longest first. */
    static List<UploadFolder.Lying> givingWay(List<UploadFolder.Lying> its) {
        return its.stream()
                .sorted(Comparator.comparingLong(UploadFolder.Lying::touched))
                .limit(Math.max(0, its.size() - MOST_OF_ONE + 1))
                .toList();
    }

    /**
     * The name that the metadata of the protocol gives the file ({@code filename} and its value in Base64).
     *
     * @return empty where there is none, or it is not text
     */
    static Optional<String> name(@Nullable String metadata) {
        if (metadata == null) {
            return Optional.empty();
        }
        for (var pair : metadata.split(",", -1)) {
            var parts = pair.strip().split(" ", -1);
            if (parts.length == 2 && parts[0].equals("filename")) {
                return decoded(parts[1]).map(String::strip).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        if (value.length() > LONGEST_NAME * 4) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(value));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            // the last part, as some machines send where it lay
            var bare = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
            return Optional.of(bare).filter(name -> name.length() <= LONGEST_NAME);
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
