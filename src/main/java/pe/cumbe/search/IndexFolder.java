package pe.cumbe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the index lies: {@code index/v<format>/<generation>}. A generation is whole or it is thrown away: {@code whole} is
 * written in it when its building has ended. {@code dirty} stands beside the generations while something waits to be
 * written, so that a fall in between is noticed and the next start builds anew. Nothing here is worth a backup.
 */
final class IndexFolder {

    /** Goes up with every change of the fields or of how words are read; older indexes are then built anew. */
    static final int FORMAT = 1;

    private static final String WHOLE = "whole";
    private static final String DIRTY = "dirty";

    private final Path all;
    private final Path folder;

    IndexFolder(Path all) {
        this.all = all;
        this.folder = all.resolve("v" + FORMAT);
    }

    /** The newest whole generation; empty when there is none that can be trusted. */
    Optional<Path> current() throws IOException {
        if (!Files.isDirectory(folder) || isDirty()) {
            return Optional.empty();
        }
        return generations().stream()
                .filter(generation -> Files.exists(generation.resolve(WHOLE)))
                .max(Comparator.comparing(IndexFolder::number));
    }

    /** A folder for a new generation, later than all others. */
    Path next() throws IOException {
        Files.createDirectories(folder);
        var last = generations().stream().mapToLong(IndexFolder::number).max().orElse(0);
        return Files.createDirectory(folder.resolve(Long.toString(last + 1)));
    }

    static void whole(Path generation) throws IOException {
        Files.createFile(generation.resolve(WHOLE));
    }

    /** Removes other generations and formats. */
    void keepOnly(Path generation) throws IOException {
        for (var format : children(all)) {
            if (!format.equals(folder) && format.getFileName().toString().matches("v\\d+")) {
                remove(format);
            }
        }
        for (var other : generations()) {
            if (!other.equals(generation)) {
                remove(other);
            }
        }
    }

    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (var child : children(path)) {
                remove(child);
            }
        }
        Files.deleteIfExists(path);
    }

    boolean isDirty() {
        return Files.exists(folder.resolve(DIRTY));
    }

    void dirty() throws IOException {
        Files.createDirectories(folder);
        if (!isDirty()) {
            Files.createFile(folder.resolve(DIRTY));
        }
    }

    void clean() throws IOException {
        Files.deleteIfExists(folder.resolve(DIRTY));
    }

    private List<Path> generations() throws IOException {
        return children(folder).stream()
                .filter(child -> child.getFileName().toString().matches("\\d{1,9}"))
                .toList();
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString());
    }

    private static List<Path> children(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var children = Files.list(path)) {
            return children.toList();
        }
    }
}
