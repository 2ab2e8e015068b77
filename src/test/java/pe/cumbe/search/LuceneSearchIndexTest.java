package pe.cumbe.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSearchIndexTest {

    @TempDir
    Path folder;

    private final Norms norms = new Norms();
    private LuceneSearchIndex index;

    @BeforeEach
    void a_database_with_norms() {
        NormFixtures.all().forEach(norms::add);
        index = new LuceneSearchIndex(norms, folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void the_first_start_builds_it_and_the_next_one_opens_it() throws IOException {
        index.open(count -> {});
        assertThat(found("transparencia")).isEqualTo(2);

        restart();

        assertThat(found("transparencia")).isEqualTo(2);
        assertThat(norms.readings).isEqualTo(1);
    }

    @Test
    void it_answers_nothing_before_it_is_open() {
        assertThat(index.isOpen()).isFalse();
        assertThatThrownBy(() -> found("ley")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_change_is_found_at_once_and_after_a_restart() throws IOException {
        index.open(count -> {});
        norms.add(NormFixtures.norm("new", "ley", "1", 2020, "X", false, "IN_FORCE", "Ley del queso", "", "queso"));

        index.announce();
        index.update(List.of("new"), true);

        assertThat(found("queso")).isEqualTo(1);
        restart();
        assertThat(found("queso")).isEqualTo(1);
        assertThat(norms.readings).isEqualTo(1);
    }

    @Test
    void what_is_withdrawn_is_found_no_more() throws IOException {
        index.open(count -> {});
        norms.all.remove("ds-45");

        index.update(List.of("ds-45"), true);

        assertThat(found("feriado")).isZero();
    }

    @Test
    void a_fall_before_a_change_was_taken_in_builds_it_anew() throws IOException {
        index.open(count -> {});
        norms.add(NormFixtures.norm(
                "ds-45", "ds", "045-2011-PCM", 2011, "PCM", false, "IN_FORCE", "Del queso", "", "queso"));
        index.announce();

        restart();

        assertThat(found("queso")).isEqualTo(1);
        assertThat(norms.readings).isEqualTo(2);
    }

    @Test
    void an_index_that_lacks_norms_is_built_anew() throws IOException {
        index.open(count -> {});
        norms.add(NormFixtures.norm("new", "ley", "1", 2020, "X", false, "IN_FORCE", "Ley del queso", "", "queso"));

        restart();

        assertThat(found("queso")).isEqualTo(1);
    }

    @Test
    void a_broken_index_is_built_anew() throws IOException {
        index.open(count -> {});
        index.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "rubbish");
            }
        }

        restart();

        assertThat(found("transparencia")).isEqualTo(2);
    }

    @Test
    void an_index_of_another_format_is_thrown_away() throws IOException {
        var old = Files.createDirectories(folder.resolve("v0/1"));
        Files.createFile(old.resolve("whole"));

        index.open(count -> {});

        assertThat(folder.resolve("v0")).doesNotExist();
        assertThat(found("transparencia")).isEqualTo(2);
    }

    @Test
    void a_building_that_fails_leaves_the_index_that_serves() throws IOException {
        index.open(count -> {});
        norms.broken = true;

        assertThatThrownBy(() -> index.rebuild(count -> {})).isInstanceOf(IllegalStateException.class);

        assertThat(found("transparencia")).isEqualTo(2);
        norms.broken = false;
        assertThat(index.rebuild(count -> {})).isEqualTo(5);
        assertThat(found("transparencia")).isEqualTo(2);
    }

    private void restart() throws IOException {
        index.close();
        index = new LuceneSearchIndex(norms, folder);
        index.open(count -> {});
    }

    private long found(String words) {
        return index.search(SearchQuery.of(words), Optional.empty()).total();
    }

    private static final class Norms implements IndexSource {

        private final Map<String, IndexedNorm> all = new LinkedHashMap<>();
        private int readings;
        private boolean broken;

        void add(IndexedNorm norm) {
            all.put(norm.externalId(), norm);
        }

        @Override
        public long count() {
            return all.size();
        }

        @Override
        public void each(Consumer<IndexedNorm> reader) {
            readings++;
            all.values().forEach(norm -> {
                reader.accept(norm);
                if (broken) {
                    throw new IllegalStateException("the database went away");
                }
            });
        }

        @Override
        public List<IndexedNorm> of(Collection<String> externalIds) {
            var some = new ArrayList<IndexedNorm>();
            externalIds.stream().filter(all::containsKey).map(all::get).forEach(some::add);
            return some;
        }

        @Override
        public TypeAliases aliases() {
            return NormFixtures.aliases();
        }
    }
}
