package pe.cumbe.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A region may run MySQL 8.4 where we run MariaDB: migrations and native queries keep to what both know. MySQL itself is
 * not run by the tests, so what only one of them has is forbidden here by name.
 */
class SqlDialectTest {

    /** Why → what. Read as case-insensitive patterns over SQL without its comments. */
    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("MySQL returns no rows from a change", "\\bRETURNING\\b"),
            Map.entry(
                    "MySQL has no sequences",
                    "\\b(CREATE|DROP|ALTER)\\s+SEQUENCE\\b|\\bNEXT\\s+VALUE\\s+FOR\\b|\\bNEXTVAL\\b"),
            Map.entry(
                    "MySQL has no such statement",
                    "\\bCREATE\\s+OR\\s+REPLACE\\s+(TABLE|INDEX|USER|FUNCTION|TRIGGER|PROCEDURE)\\b"),
            Map.entry(
                    "MySQL knows it of tables only",
                    "\\b(ADD|CREATE|MODIFY|CHANGE|DROP)\\s+(UNIQUE\\s+)?(COLUMN|INDEX|KEY|CONSTRAINT|FOREIGN\\s+KEY)\\s+IF\\s+(NOT\\s+)?EXISTS\\b"),
            Map.entry("types of MariaDB alone", "(?m)^\\s*`?\\w+`?\\s+(UUID|INET4|INET6|VECTOR)\\b"),
            Map.entry("engines of MariaDB alone", "\\bENGINE\\s*=?\\s*(ARIA|COLUMNSTORE|ROCKSDB|S3|SPIDER)\\b"),
            Map.entry("collations of MariaDB alone", "\\butf8mb4_uca1400\\w*|\\butf8mb4_\\w+_nopad_\\w+"),
            Map.entry("collations of MySQL alone", "\\butf8mb4_(\\w+_)?0900_\\w+"),
            Map.entry(
                    "MySQL keeps no history of rows by itself", "\\bSYSTEM\\s+VERSIONING\\b|\\bFOR\\s+SYSTEM_TIME\\b"),
            Map.entry("MySQL has no anonymous blocks", "\\bBEGIN\\s+NOT\\s+ATOMIC\\b|\\bEXECUTE\\s+IMMEDIATE\\b"),
            Map.entry(
                    "MySQL takes no literal default there",
                    "\\b(TINY|MEDIUM|LONG)?(TEXT|BLOB)\\b[^,\\n]*\\bDEFAULT\\s+'"),
            Map.entry(
                    "MySQL wants the same fraction on both sides",
                    "\\bDATETIME\\(6\\)[^,\\n]*\\b(CURRENT_TIMESTAMP|NOW\\(\\))(?!\\(6\\))"),
            Map.entry(
                    "functions of MariaDB alone",
                    "\\b(LASTVAL|SETVAL|MEDIAN|JSON_DETAILED|JSON_COMPACT|JSON_EXISTS|JSON_QUERY|NATURAL_SORT_KEY|TO_CHAR|ADD_MONTHS|CHR|DECODE_ORACLE)\\s*\\("),
            Map.entry(
                    "row aliases are MySQL's, limits on what is read MariaDB's",
                    "\\bAS\\s+new\\b[^;]*ON\\s+DUPLICATE|\\bROWS\\s+EXAMINED\\b"));

    /** Words that MySQL 8.4 keeps for itself and MariaDB gives away. */
    private static final Set<String> RESERVED_IN_MYSQL = Set.of(
            "cume_dist",
            "dense_rank",
            "empty",
            "except",
            "first_value",
            "function",
            "grouping",
            "groups",
            "intersect",
            "json_table",
            "lag",
            "last_value",
            "lateral",
            "lead",
            "manual",
            "nth_value",
            "ntile",
            "of",
            "over",
            "parallel",
            "percent_rank",
            "qualify",
            "rank",
            "recursive",
            "row",
            "row_number",
            "rows",
            "system",
            "tablesample",
            "window");

    private static final Pattern COMMENT =
            Pattern.compile("(?m)--[^\\n]*$|/\\*.*?\\*/", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NATIVE =
            Pattern.compile("createNativeQuery|NamedNativeQuery|prepareStatement|createStatement");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile(
            "(?m)^\\s+(\\w+)\\s+(?:BIGINT|INT|SMALLINT|TINYINT|VARCHAR|CHAR|"
                    + "TEXT|MEDIUMTEXT|LONGTEXT|DATE|DATETIME|DECIMAL|BOOLEAN|BIT|BLOB|MEDIUMBLOB|LONGBLOB|BINARY|VARBINARY|JSON)\\b");

    @Test
    void migrations_and_native_queries_speak_what_mariadb_and_mysql_both_know() throws IOException {
        var faults = new TreeMap<String, String>();
        everySql()
                .forEach((file, sql) -> FORBIDDEN.forEach((why, what) -> Pattern.compile(what, Pattern.CASE_INSENSITIVE)
                        .matcher(sql)
                        .results()
                        .forEach(found ->
                                faults.put(file, why + ": " + found.group().strip()))));

        assertThat(faults).isEmpty();
    }

    @Test
    void no_column_has_a_name_that_mysql_keeps_for_itself() throws IOException {
        var faults = new TreeSet<String>();
        for (var file : files("src/main/resources/db/migration", ".sql")) {
            COLUMN.matcher(sql(file))
                    .results()
                    .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                    .filter(RESERVED_IN_MYSQL::contains)
                    .forEach(name -> faults.add(file.getFileName() + ": " + name));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void the_list_finds_what_it_is_for() {
        for (var fault : List.of(
                "INSERT INTO t VALUES (1) RETURNING id",
                "ALTER TABLE t ADD COLUMN IF NOT EXISTS x INT",
                "CREATE OR REPLACE TABLE t (x INT)",
                "  body MEDIUMTEXT NOT NULL DEFAULT ''",
                "  at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,",
                "SELECT NEXT VALUE FOR s")) {
            assertThat(FORBIDDEN.values()).as(fault).anyMatch(what -> Pattern.compile(what, Pattern.CASE_INSENSITIVE)
                    .matcher(fault)
                    .find());
        }
    }

    private static Map<String, String> everySql() throws IOException {
        var all = new TreeMap<String, String>();
        for (var file : files("src/main/resources/db/migration", ".sql")) {
            all.put(file.getFileName().toString(), sql(file));
        }
        for (var file : files("src/main/java/pe/cumbe", ".java")) {
            var source = Files.readString(file);
            if (NATIVE.matcher(source).find()) {
                var literals = new StringBuilder();
                LITERAL.matcher(source).results().forEach(found -> literals.append(
                                found.group(1) == null ? found.group(2) : found.group(1))
                        .append('\n'));
                all.put(file.getFileName().toString(), literals.toString());
            }
        }
        return all;
    }

    private static String sql(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file)).replaceAll("");
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
