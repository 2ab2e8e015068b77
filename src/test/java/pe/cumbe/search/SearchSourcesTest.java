package pe.cumbe.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.SearchSource;

/** Who hands things to the search. A room with anything private in it is not among them. */
class SearchSourcesTest {

    private static final List<String> PUBLIC_ROOMS = List.of(
            "pe.cumbe.procedure", "pe.cumbe.portal", "pe.cumbe.transparency", "pe.cumbe.content", "pe.cumbe.home");

    @Test
    void only_rooms_of_public_things_are_searched() {
        var sources = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("pe.cumbe").stream()
                        .filter(type -> type.isAssignableTo(SearchSource.class) && !type.isInterface())
                        .toList();

        assertThat(sources).isNotEmpty().allSatisfy(type -> assertThat(PUBLIC_ROOMS)
                .as(type.getName())
                .anyMatch(room -> type.getPackageName().startsWith(room)));
    }
}
