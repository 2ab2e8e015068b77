package pe.cumbe.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pe.cumbe.shared.PageOf;

/** The record of a test; each line gets the next number. */
class InMemoryActs implements Acts {

    private final List<ActEntry> lines = new ArrayList<>();

    @Override
    public void add(ActEntry entry) {
        try {
            var id = ActEntry.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entry, (long) lines.size() + 1);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        lines.add(entry);
    }

    @Override
    public PageOf<ActEntry> search(ActsQuery query, int page, int size) {
        var found = matching(query);
        return new PageOf<>(found.stream().skip((page - 1L) * size).limit(size).toList(), page, size, found.size());
    }

    @Override
    public List<ActEntry> before(long id, ActsQuery query, int size) {
        return matching(query).stream()
                .filter(line -> line.asRow().id() < id)
                .limit(size)
                .toList();
    }

    @Override
    public boolean isEntered(String username, Act act, Instant after) {
        return lines.stream()
                .map(ActEntry::asRow)
                .anyMatch(row -> row.username().equals(username)
                        && row.instant().isAfter(after)
                        && row.kind().equals(act.kind())
                        && row.subject().equals(act.subject()));
    }

    @Override
    public List<ActEntry> viewings(String subject, int most) {
        return before(Long.MAX_VALUE, ActsQuery.ALL, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.asRow().subject().equals(subject)
                        && entry.asRow().kind().endsWith("_VIEWED"))
                .limit(most)
                .toList();
    }

    @Override
    public List<String> kinds() {
        return lines.stream()
                .map(line -> line.asRow().kind())
                .distinct()
                .sorted()
                .toList();
    }

    private List<ActEntry> matching(ActsQuery query) {
        var newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        return newestFirst.stream().filter(line -> matches(line.asRow(), query)).toList();
    }

    private static boolean matches(ActRow row, ActsQuery query) {
        return (query.agency() == null || query.agency().equals(row.agency()))
                && (query.username() == null || query.username().equals(row.username()))
                && (query.kind() == null || query.kind().equals(row.kind()))
                && (query.from() == null || !row.instant().isBefore(query.from()))
                && (query.until() == null || row.instant().isBefore(query.until()));
    }
}
