package pe.cumbe.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a machine can check of {@code content/}: it is data, and nobody compiles it. */
class ContentFilesTest {

    private static final Path CONTENT = Path.of("content");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> CONFIDENCES = Set.of("confirmed", "to_confirm");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MONEY = Pattern.compile("S/\\.?\\s*\\d|\\d\\s*(nuevos )?soles\\b");

    /** First words of the public addresses: a slug equal to one of them would hide a page. */
    private static final Set<String> RESERVED = Set.of(
            "dependencias",
            "tramites",
            "t",
            "seguimiento",
            "verificar",
            "reclamos",
            "acceso-informacion",
            "transparencia",
            "normas",
            "plan",
            "pege",
            "cabinas",
            "plazos",
            "datos",
            "noticias",
            "agenda",
            "participacion",
            "buscar",
            "ayuda",
            "mapa-del-sitio",
            "accesibilidad",
            "datos-personales",
            "contacto",
            "qvc",
            "agr",
            "en",
            "tema",
            "gestion",
            "cabina",
            "api",
            "health",
            "resources",
            "metrics");

    @Test
    void every_table_has_all_its_rows() {
        assertThat(rows("agencies/agencies.json")).hasSize(68);
        assertThat(rows("agencies/agencies.json"))
                .filteredOn(row -> row.get("hasPortal").asBoolean())
                .hasSize(45);
        assertThat(rows("ubigeo/provinces.json")).hasSize(13);
        assertThat(rows("ubigeo/districts.json")).hasSize(127);
        assertThat(rows("calendar/holidays.json")).hasSize(124);
        assertThat(rows("calendar/terms.json")).hasSize(69);
        assertThat(rows("calendar/legal-references.json")).hasSize(265);
        assertThat(rows("norms/types.json")).hasSize(82);
        assertThat(rows("norms/plan-norms.json")).hasSize(26);
        assertThat(rows("procedures/procedures.json")).hasSize(194);
        assertThat(rows("transparency/headings.json")).hasSize(44);
        assertThat(rows("accounts/domains.json")).hasSize(5);
        assertThat(rows("complaints/kinds.json")).hasSize(5);
        assertThat(rows("complaints/regimes.json")).hasSize(12);
        assertThat(rows("complaints/reply-templates.json")).hasSize(8);
        assertThat(list("plan/plan.json", "objectives")).hasSize(5);
        assertThat(list("plan/plan.json", "strategies")).hasSize(15);
        assertThat(list("plan/plan.json", "actions")).hasSize(38);
        assertThat(list("plan/plan.json", "indicators")).hasSize(56);
        assertThat(list("plan/plan.json", "derived")).hasSize(56);
    }

    @Test
    void every_row_says_where_it_comes_from_and_whether_it_is_confirmed() {
        for (var file : files()) {
            var tree = read(file);
            assertThat(tree.path("source").asText()).as("source of %s", file).isNotBlank();
            for (var row : rowsOf(tree, file)) {
                assertThat(row.path("source").asText()).as("%s %s", file, row).isNotBlank();
                assertThat(row.path("confidence").asText())
                        .as("%s %s", file, row)
                        .isIn(CONFIDENCES);
            }
        }
    }

    /** Three years hold 1096 days at most: nothing is erased a day too soon. */
    @Test
    void complaints_are_kept_as_long_as_their_term_says_and_are_as_sure_as_it() {
        var term = rows("calendar/terms.json").stream()
                .filter(row -> row.path("code").asText().equals("REC-ARCH"))
                .findFirst()
                .orElseThrow();
        var rule = rows("privacy/retention.json").stream()
                .filter(row -> row.path("kind").asText().equals("complaints"))
                .findFirst()
                .orElseThrow();

        assertThat(term.path("unit").asText()).isEqualTo("YEARS");
        assertThat(rule.path("days").asInt()).isEqualTo(term.path("amount").asInt() * 365 + 1);
        assertThat(rule.path("confidence").asText())
                .isEqualTo(term.path("confidence").asText());
        assertThat(rule.path("source").asText()).startsWith("REC-ARCH");
    }

    @Test
    void codes_and_slugs_are_unique() {
        unique("agencies/agencies.json", "code");
        unique("agencies/agencies.json", "slug");
        unique("ubigeo/provinces.json", "code");
        unique("ubigeo/provinces.json", "reniecCode");
        unique("ubigeo/districts.json", "code");
        unique("ubigeo/districts.json", "reniecCode");
        unique("calendar/holidays.json", "date");
        unique("calendar/terms.json", "code");
        unique("norms/types.json", "code");
        unique("norms/types.json", "slug");
        unique("procedures/procedures.json", "code");
        unique("procedures/procedures.json", "slug");
        unique("transparency/headings.json", "code");
        unique("complaints/kinds.json", "kind");
        unique("complaints/regimes.json", "agency");
        unique("complaints/reply-templates.json", "code");
        unique("demo/people.json", "key");
        unique("demo/people.json", "documentNumber");
        unique("demo/accounts.json", "username");
        unique("demo/kiosks.json", "code");
        unique("demo/cases.json", "key");
        unique("demo/complaints.json", "key");
        unique("demo/national-complaints.json", "code");
        unique("demo/norms.json", "externalId");
        assertThat(values(list("plan/plan.json", "indicators"), "id")).doesNotHaveDuplicates();
    }

    @Test
    void slugs_are_words_of_an_address_and_none_is_reserved() {
        for (var file : List.of("agencies/agencies.json", "procedures/procedures.json", "norms/types.json")) {
            for (var slug : values(rows(file), "slug")) {
                assertThat(slug).as(file).matches(SLUG).hasSizeLessThanOrEqualTo(60);
                assertThat(RESERVED).as(file).doesNotContain(slug);
            }
        }
    }

    @Test
    void agencies_hang_from_agencies_that_exist_and_number_their_cases_in_a_series() {
        var agencies = rows("agencies/agencies.json");
        var codes = Set.copyOf(values(agencies, "code"));
        var provinces = Set.copyOf(values(rows("ubigeo/provinces.json"), "code"));
        var districts = Set.copyOf(values(rows("ubigeo/districts.json"), "code"));
        for (var agency : agencies) {
            var code = agency.get("code").asText();
            if (code.equals("GRC")) {
                assertThat(agency.get("parent").isNull()).isTrue();
            } else {
                assertThat(codes).as(code).contains(agency.get("parent").asText());
            }
            if (!agency.get("redirectsTo").isNull()) {
                assertThat(codes).as(code).contains(agency.get("redirectsTo").asText());
            }
            assertThat(agency.get("kind").asText()).as(code).isIn("entity", "agency", "office");
            assertThat(agency.get("hasPortal").asBoolean())
                    .as(code)
                    .isEqualTo(!agency.get("kind").asText().equals("office"));
            assertThat(agency.get("numberingSeries").asText()).as(code).matches("\\d{6}");
            assertThat(provinces).as(code).contains(agency.get("province").asText());
            assertThat(districts).as(code).contains(agency.get("ubigeo").asText());
        }
    }

    @Test
    void districts_belong_to_the_province_their_code_says() {
        for (var district : rows("ubigeo/districts.json")) {
            assertThat(district.get("code").asText())
                    .startsWith(district.get("province").asText());
        }
    }

    @Test
    void the_colours_of_every_portal_can_be_read() {
        for (var agency : rows("agencies/agencies.json")) {
            var code = agency.get("code").asText();
            var colour = agency.get("color");
            if (!agency.get("hasPortal").asBoolean()) {
                assertThat(colour.isNull()).as(code).isTrue();
                continue;
            }
            assertThat(contrast(colour.get("brand").asText(), "#ffffff"))
                    .as("brand of %s on white", code)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast("#ffffff", colour.get("brandStrong").asText()))
                    .as("white on brandStrong of %s", code)
                    .isGreaterThanOrEqualTo(7);
            assertThat(contrast(colour.get("brandDark").asText(), "#14171a"))
                    .as("brandDark of %s on the dark ground", code)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void holidays_have_a_date_a_norm_and_a_known_kind() {
        for (var day : rows("calendar/holidays.json")) {
            assertThat(LocalDate.parse(day.get("date").asText()).getYear()).isBetween(2024, 2030);
            assertThat(day.get("norm").asText()).isNotBlank();
            assertThat(day.get("kind").asText()).isIn("NATIONAL_HOLIDAY", "PUBLIC_SECTOR_DAY");
        }
    }

    @Test
    void patterns_of_norm_types_compile_and_read_their_own_regional_examples() {
        for (var type : rows("norms/types.json")) {
            if (type.get("pattern").isNull()) {
                continue;
            }
            var pattern = Pattern.compile(type.get("pattern").asText());
            if (type.get("level").asText().equals("regional")) {
                assertThat(values((ArrayNode) type.get("examples")))
                        .as(type.get("code").asText())
                        .anyMatch(example -> pattern.matcher(example).find());
            }
        }
    }

    @Test
    void norms_of_the_plan_are_of_a_known_type_and_claim_no_state() {
        var types = Set.copyOf(values(rows("norms/types.json"), "code"));
        for (var norm : rows("norms/plan-norms.json")) {
            assertThat(types).contains(norm.get("type").asText());
            assertThat(norm.get("status").asText()).isEqualTo("unverified");
        }
    }

    @Test
    void procedures_name_an_agency_that_exists_and_promise_only_what_is_confirmed() {
        Set<String> agencies = new HashSet<>(values(rows("agencies/agencies.json"), "code"));
        agencies.addAll(List.of("todas", "DRE/UGEL"));
        for (var procedure : rows("procedures/procedures.json")) {
            var code = procedure.get("code").asText();
            assertThat(agencies)
                    .as(code)
                    .contains(procedure.get("suggestedAgency").asText());
            assertThat(procedure.get("qualification").asText())
                    .as(code)
                    .isIn("AUTOMATIC", "POSITIVE_SILENCE", "NEGATIVE_SILENCE", "UNCONFIRMED");
            assertThat(procedure.get("requirements")).as(code).isNotEmpty();
            for (var position : procedure.get("paymentRequirements")) {
                assertThat(procedure.get("requirements").has(position.asInt()))
                        .as(code)
                        .isTrue();
            }
            assertThat(procedure.get("termDays").isNull())
                    .as(code)
                    .isEqualTo(procedure.get("termUnit").isNull());
            assertThat(procedure.get("fileableHere").asBoolean()).as(code).isEqualTo(!code.equals("PE123299E43"));
            if (procedure.get("confidence").asText().equals("confirmed")) {
                assertThat(procedure.get("qualification").asText()).as(code).isNotEqualTo("UNCONFIRMED");
                assertThat(procedure.get("termConfidence").asText()).as(code).isNotEqualTo("to_confirm");
                assertThat(procedure.get("agencyConfidence").asText()).as(code).isNotEqualTo("to_confirm");
            }
        }
    }

    @Test
    void no_fee_of_any_region_is_stored() throws IOException {
        for (var procedure : rows("procedures/procedures.json")) {
            assertThat(procedure.get("feeStatus").asText()).isEqualTo("UNKNOWN");
            assertThat(procedure.has("fee")).isFalse();
            assertThat(procedure.has("fees")).isFalse();
        }
        for (var file : files()) {
            assertThat(MONEY.matcher(Files.readString(file)).find())
                    .as("an amount of money in %s", file)
                    .isFalse();
        }
    }

    @Test
    void the_plan_hangs_together_and_keeps_apart_what_is_ours() {
        var strategies = Set.copyOf(values(list("plan/plan.json", "strategies"), "code"));
        var actions = Set.copyOf(values(list("plan/plan.json", "actions"), "code"));
        for (var action : list("plan/plan.json", "actions")) {
            assertThat(strategies).contains(action.get("strategy").asText());
        }
        for (var indicator : list("plan/plan.json", "indicators")) {
            assertThat(actions).contains(indicator.get("action").asText());
        }
        assertThat(list("plan/plan.json", "indicators"))
                .filteredOn(row -> row.get("noPrintedDeadline").asBoolean())
                .hasSize(4);
        assertThat(values(list("plan/plan.json", "derived"), "id"))
                .isEqualTo(values(list("plan/plan.json", "indicators"), "id"));
        assertThat(values(list("plan/plan.json", "derived"), "confidence")).containsOnly("to_confirm");
    }

    @Test
    void the_demo_says_it_is_made_up_and_names_only_what_exists() {
        var agencies = Set.copyOf(values(rows("agencies/agencies.json"), "code"));
        var people = Set.copyOf(values(rows("demo/people.json"), "key"));
        var accounts = Set.copyOf(values(rows("demo/accounts.json"), "username"));
        var kiosks = Set.copyOf(values(rows("demo/kiosks.json"), "code"));
        var procedures = Set.copyOf(values(rows("procedures/procedures.json"), "code"));
        for (var file : List.of("people", "accounts", "kiosks", "cases", "norms", "publications", "contents")) {
            assertThat(rows("demo/" + file + ".json"))
                    .allMatch(row -> row.get("demo").asBoolean());
        }
        assertThat(values(rows("demo/norms.json"), "title"))
                .allMatch(title -> title.startsWith("Datos de demostración"));
        assertThat(values(rows("demo/people.json"), "documentNumber")).allMatch(number -> number.matches("99\\d{6}"));
        for (var account : rows("demo/accounts.json")) {
            assertThat(account.has("password")).isFalse();
            if (!account.get("agency").isNull()) {
                assertThat(agencies).contains(account.get("agency").asText());
            }
            if (!account.get("kiosk").isNull()) {
                assertThat(kiosks).contains(account.get("kiosk").asText());
            }
        }
        for (var demo : rows("demo/cases.json")) {
            assertThat(agencies).contains(demo.get("agency").asText());
            assertThat(procedures).contains(demo.get("procedure").asText());
            assertThat(people).contains(demo.get("applicant").asText());
            var before = demo.get("filedWorkingDaysAgo").asInt();
            for (var event : demo.get("events")) {
                var actor = event.get("actor").asText();
                assertThat(accounts.contains(actor) || people.contains(actor))
                        .as(actor)
                        .isTrue();
                var ago = event.get("workingDaysAgo").asInt();
                assertThat(ago)
                        .as("%s tells its story in order", demo.get("key").asText())
                        .isBetween(0, before);
                before = ago;
            }
        }
    }

    private static List<Path> files() {
        try (Stream<Path> found = Files.walk(CONTENT)) {
            return found.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException cannotList) {
            throw new IllegalStateException(cannotList);
        }
    }

    private static List<JsonNode> rows(String file) {
        return list(file, "rows");
    }

    private static List<JsonNode> list(String file, String name) {
        List<JsonNode> rows = new ArrayList<>();
        read(CONTENT.resolve(file)).get(name).forEach(rows::add);
        return rows;
    }

    /** The rows of a file; for the plan, those of its five lists. */
    private static List<JsonNode> rowsOf(JsonNode tree, Path file) {
        List<JsonNode> rows = new ArrayList<>();
        if (tree.has("rows")) {
            tree.get("rows").forEach(rows::add);
        } else {
            for (var lists : tree) {
                if (lists.isArray()) {
                    lists.forEach(rows::add);
                }
            }
        }
        assertThat(rows).as("rows of %s", file).isNotEmpty();
        return rows;
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static List<String> values(Iterable<JsonNode> rows, String key) {
        List<String> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.get(key).asText()));
        return values;
    }

    private static List<String> values(ArrayNode texts) {
        List<String> values = new ArrayList<>();
        texts.forEach(text -> values.add(text.asText()));
        return values;
    }

    private static void unique(String file, String key) {
        assertThat(values(rows(file), key)).as("%s of %s", key, file).doesNotHaveDuplicates();
    }

    /** WCAG 2 contrast ratio of two colours written {@code #rrggbb}. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        assertThat(colour).matches("#[0-9a-f]{6}");
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        var value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
