package pe.cumbe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pe.cumbe.journey.GrowingPages;
import pe.cumbe.journey.OfficersAddresses;
import pe.cumbe.journey.SampleAddresses;
import pe.cumbe.shared.web.Route;
import pe.cumbe.shared.web.Routes;

class RoutesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void no_address_stands_twice() {
        assertThat(Routes.TABLE).extracting(Route::pattern).doesNotHaveDuplicates();
    }

    @Test
    void addresses_are_lower_case_without_accents_and_end_in_no_slash() {
        assertThat(Routes.TABLE).extracting(Route::pattern).allSatisfy(pattern -> assertThat(pattern)
                .matches("/|(/([a-z0-9-]+|\\{[a-z]+}))+"));
    }

    @Test
    void no_dependency_takes_a_word_of_the_table() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("content/agencies/agencies.json")))) {
            var slugs = reader.readObject().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                    .map(row -> row.getString("slug"))
                    .toList();

            assertThat(slugs).doesNotHaveDuplicates().doesNotContainAnyElementsOf(Routes.reservedWords());
        }
    }

    @Test
    void every_row_has_its_page() {
        assertThat(Routes.TABLE)
                .allSatisfy(route ->
                        assertThat(PAGES.resolve(route.view().substring(1))).exists());
    }

    @Test
    void every_page_file_has_a_row() throws IOException {
        var views = Routes.TABLE.stream().map(Route::view).toList();

        try (var files = Files.walk(PAGES)) {
            assertThat(files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".xhtml"))
                            .filter(file -> !file.startsWith("/WEB-INF/") && !file.startsWith("/errores/")))
                    .allSatisfy(file -> assertThat(views).contains(file));
        }
    }

    @Test
    void every_public_row_has_an_address_the_page_checks_visit() {
        assertThat(Routes.TABLE)
                .filteredOn(route -> route.audience() == Route.Audience.PUBLIC)
                .allSatisfy(route -> assertThat(SampleAddresses.of(route))
                        .as(route.pattern())
                        .isNotEmpty());
    }

    @Test
    void every_public_row_says_which_rows_make_its_page_longer_or_why_none_do() {
        assertThat(Routes.TABLE)
                .filteredOn(route -> route.audience() == Route.Audience.PUBLIC)
                .allSatisfy(route -> assertThat(GrowingPages.knows(route))
                        .as(route.pattern())
                        .isTrue());
    }

    @Test
    void every_row_of_the_officers_has_an_address_and_an_account_the_page_checks_visit_it_with() {
        assertThat(Routes.TABLE)
                .filteredOn(route -> route.audience() != Route.Audience.PUBLIC)
                .allSatisfy(route -> assertThat(OfficersAddresses.knows(route))
                        .as(route.pattern())
                        .isTrue());
    }
}
