package pe.cumbe.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tukaani.xz.XZInputStream;

/**
 * Measures the one ranking against sets of judged queries, by hand:
 *
 * <pre>SearchQuality WORK_FOLDER CORPUS.jsonl[.xz] SET_FOLDER…</pre>
 *
 * A set folder holds {@code queries.jsonl} and {@code qrels.tsv}; one that has its own {@code docs.jsonl} is searched
 * apart. Prints MRR@10, nDCG@10 and Recall@10 of each set. The index is kept in the work folder and used again.
 */
public final class SearchQuality {

    private static final int DEPTH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchQuality() {}

    public static void main(String[] args) throws IOException {
        var work = Path.of(args[0]);
        var types = types();
        var aliases = new TypeAliases(types.values().stream().distinct().toList());
        System.out.println("| set | queries | MRR@10 | nDCG@10 | Recall@10 | ms/query |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (var i = 2; i < args.length; i++) {
            var set = Path.of(args[i]);
            var name = set.getFileName().toString();
            var own = set.resolve("docs.jsonl");
            var corpus = Files.exists(own) ? own : Path.of(args[1]);
            var folder = work.resolve(Files.exists(own) ? name : "corpus");
            var fresh = !Files.exists(folder);
            try (var index = new NormIndex(folder, aliases)) {
                if (fresh) {
                    load(index, corpus, types);
                }
                measure(name, set, new NormSearcher(index, ranking()));
            }
        }
    }

    /** Other weights to try, in the order of the record: {@code -Dranking=1,0.3,…}. */
    private static Ranking ranking() {
        var text = System.getProperty("ranking");
        if (text == null) {
            return Ranking.STANDARD;
        }
        var w = new float[11];
        var cells = text.split(",", -1);
        for (var i = 0; i < w.length; i++) {
            w[i] = Float.parseFloat(cells[i]);
        }
        return new Ranking(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10]);
    }

    private static void load(NormIndex index, Path corpus, Map<String, TypeAliases.Type> types) throws IOException {
        var start = System.nanoTime();
        var count = 0;
        for (var row : (Iterable<JsonNode>) lines(corpus)::iterator) {
            index.put(norm(row, types));
            count++;
        }
        index.commit();
        index.refresh();
        System.err.printf("%d documents in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
    }

    private static void measure(String name, Path set, NormSearcher searcher) throws IOException {
        var judged = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(set.resolve("qrels.tsv"))) {
            var cells = line.split("\t", -1);
            judged.computeIfAbsent(cells[0], key -> new HashMap<>()).put(cells[2], Integer.parseInt(cells[3].strip()));
        }
        var kinds = new HashMap<String, double[]>();
        var verbose = System.getProperty("misses") != null;
        double mrr = 0;
        double ndcg = 0;
        double recall = 0;
        var queries = lines(set.resolve("queries.jsonl")).toList();
        var start = System.nanoTime();
        for (var query : queries) {
            var relevant = judged.getOrDefault(query.get("id").asText(), Map.of());
            var found = searcher.search(SearchQuery.of(query.get("text").asText()), Optional.empty())
                    .hits();
            var reciprocal = 0.0;
            var gain = 0.0;
            var hits = 0;
            for (var rank = 0; rank < Math.min(DEPTH, found.size()); rank++) {
                var grade = relevant.getOrDefault(found.get(rank).externalId(), 0);
                if (grade > 0) {
                    hits++;
                    reciprocal = Math.max(reciprocal, 1.0 / (rank + 1));
                    gain += (Math.pow(2, grade) - 1) / log2(rank + 2);
                }
            }
            var ideal = ideal(relevant);
            mrr += reciprocal;
            ndcg += ideal == 0 ? 0 : gain / ideal;
            recall += relevant.isEmpty() ? 0 : (double) hits / relevant.size();
            var kind = kinds.computeIfAbsent(query.path("kind").asText(""), key -> new double[2]);
            kind[0] += reciprocal;
            kind[1]++;
            if (verbose && reciprocal < 1) {
                System.out.printf(
                        "  %.2f %s -> %s%n", reciprocal, query.get("text").asText(), relevant.keySet());
                found.stream()
                        .limit(3)
                        .forEach(hit -> System.out.println("       " + hit.externalId() + " " + hit.title()));
            }
        }
        var millis = (System.nanoTime() - start) / 1e6 / queries.size();
        var all = (double) queries.size();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.1f |%n",
                name,
                queries.size(),
                mrr / all,
                ndcg / all,
                recall / all,
                millis);
        if (kinds.size() > 1) {
            kinds.forEach((kind, sums) -> System.out.printf(Locale.ROOT, "  %s MRR %.3f%n", kind, sums[0] / sums[1]));
        }
    }

    private static double ideal(Map<String, Integer> relevant) {
        var grades = relevant.values().stream()
                .filter(grade -> grade > 0)
                .sorted((a, b) -> b - a)
                .toList();
        var ideal = 0.0;
        for (var rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
            ideal += (Math.pow(2, grades.get(rank)) - 1) / log2(rank + 2);
        }
        return ideal;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static IndexedNorm norm(JsonNode row, Map<String, TypeAliases.Type> types) {
        var id = row.get("id").asText();
        var title = row.path("title").asText("").replace('_', ' ');
        var body = row.has("body") ? row.get("body").asText() : row.path("text").asText();
        var rank = row.path("rank").asText("");
        var type = types.getOrDefault(rank, new TypeAliases.Type("sin-tipo", "ST", "Sin tipo"));
        var date = row.path("publication_date").asText("");
        var identifier = row.path("identifier").asText("");
        var number = identifier.replaceFirst("^[A-Z-]*?(?=-?\\d)", "");
        return new IndexedNorm(
                id,
                "/normas/" + id,
                type.slug(),
                type.name(),
                number,
                date.isEmpty() ? 0 : LocalDate.parse(date).getYear(),
                row.path("entity").asText(""),
                null,
                false,
                "UNVERIFIED",
                date.isEmpty() ? null : LocalDate.parse(date),
                title,
                title,
                "",
                plain(body));
    }

    /** Roughly as the room of norms reads it: without marks and addresses of links. */
    private static String plain(String markdown) {
        return markdown.replaceAll("!?\\[([^\\]\\n]{0,400})\\]\\([^)\\n]{0,400}\\)", "$1")
                .replaceAll("(?m)^[#>\\s]+|[*_`|\\\\]+", " ")
                .replaceAll("[\\t\\u00a0 ]+", " ");
    }

    private static Map<String, TypeAliases.Type> types() throws IOException {
        var types = new HashMap<String, TypeAliases.Type>();
        for (var row :
                JSON.readTree(Path.of("content/norms/types.json").toFile()).get("rows")) {
            var type = new TypeAliases.Type(
                    row.get("slug").asText(),
                    row.get("code").asText(),
                    row.get("name").asText());
            types.put("slug:" + type.slug(), type);
            row.get("ranks").forEach(rank -> types.put(rank.asText(), type));
        }
        return types;
    }

    private static java.util.stream.Stream<JsonNode> lines(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var stream = file.toString().endsWith(".xz") ? new XZInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException broken) {
                        throw new java.io.UncheckedIOException(broken);
                    }
                });
    }
}
