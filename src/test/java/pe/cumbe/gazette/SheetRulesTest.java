package pe.cumbe.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.norm.NormTypes;
import pe.cumbe.norm.RelationKind;

/** What a sheet lacks is said all at once, each at its own field. */
class SheetRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final NormTypes TYPES = new NormTypes();

    @Test
    void a_sheet_without_anything_is_kept_and_not_sent() {
        var blank = NormSheet.blank("RDRS");

        assertThat(SheetRules.objectionsToKeeping(blank)).isEmpty();
        assertThat(objections(blank, false))
                .containsExactlyInAnyOrder(
                        EditionReason.NUMBER_MISSING,
                        EditionReason.YEAR_WRONG,
                        EditionReason.SIGLAS_MISSING,
                        EditionReason.SUMILLA_MISSING,
                        EditionReason.SIGNED_MISSING,
                        EditionReason.SIGNER_MISSING,
                        EditionReason.FILE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "005", "D1", "D000004", "12-A", "118", "00452"})
    void numbers_as_they_are_printed(String number) {
        assertThat(objections(GazetteOffice.ordinance(number), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "número",
                "?",
                "5; drop table norm",
                "<b>5</b>",
                "../../etc/passwd",
                "123456789012345678901234567890",
                "5\n6",
                "=1+1",
                "٤٥",
                "5 6 7 8"
            })
    void what_is_no_number(String number) {
        assertThat(SheetRules.objectionsToKeeping(GazetteOffice.ordinance(number)))
                .containsExactly(EditionReason.NUMBER_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "../..", "GR.CAJ\u0000", "\u202Egr", "=cmd()"})
    void what_are_no_letters_of_an_issuer(String siglas) {
        assertThat(SheetRules.objectionsToKeeping(GazetteOffice.sheet("OR", "5", siglas)))
                .containsExactly(EditionReason.SIGLAS_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "1800, 2026-11-02, 2026-11-05, YEAR_WRONG SIGNED_OTHER_YEAR",
        "2027, 2026-11-02, 2026-11-05, YEAR_WRONG",
        "2020, 2026-11-02, 2026-11-05, SIGNED_OTHER_YEAR",
        "2025, 2026-01-05, 2026-01-06, ''",
        "2026, 2026-11-24, , SIGNED_TO_COME",
        "2026, 2026-11-23, 2026-11-23, ''",
        "2026, 2026-11-02, 2026-11-01, PUBLISHED_BEFORE_SIGNED",
        "2026, 2026-11-02, 2027-01-01, ''",
        "2026, , , SIGNED_MISSING"
    })
    void days_that_cannot_be(int year, @Nullable LocalDate signed, @Nullable LocalDate published, String expected) {
        var sheet =
                new NormSheet("OR", "5", year, "GR", "Algo", signed, published, null, "Rosa", "", false, "", List.of());

        assertThat(objections(sheet, true).stream().map(EditionReason::name))
                .containsExactlyElementsOf(Stream.of(expected.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 300, 600000, ''",
        "2001, 300, 600000, SUMILLA_TOO_LONG",
        "2000, 301, 600000, SIGNER_TOO_LONG",
        "2000, 300, 600001, TEXT_TOO_LONG"
    })
    void what_is_too_long(int sumilla, int signer, int text, String expected) {
        var sheet = new NormSheet(
                "OR",
                "5",
                2026,
                "GR",
                "a".repeat(sumilla),
                null,
                null,
                null,
                "a".repeat(signer),
                "a".repeat(text),
                false,
                "",
                List.of());

        assertThat(SheetRules.objectionsToKeeping(sheet).stream().map(EditionReason::name))
                .containsExactlyElementsOf(
                        Stream.of(expected).filter(one -> !one.isEmpty()).toList());
    }

    @Test
    void relations_that_cannot_be() {
        assertThat(keeping(relation("x", ""), relation("y", "Otra"))).containsExactly(EditionReason.RELATION_UNNAMED);
        assertThat(keeping(relation("x", "a".repeat(501)))).containsExactly(EditionReason.RELATION_TOO_LONG);
        assertThat(keeping(relation("x", "Otra"), relation("x", "Otra"))).containsExactly(EditionReason.RELATION_TWICE);
        assertThat(keeping(IntStream.range(0, 61)
                        .mapToObj(number -> relation("x" + number, "Otra"))
                        .toArray(SheetRelation[]::new)))
                .containsExactly(EditionReason.TOO_MANY_RELATIONS);
    }

    @Test
    void a_correction_says_why() {
        var sheet = GazetteOffice.ordinance("5");
        var type = TYPES.byCode("OR").orElseThrow();

        assertThat(SheetRules.objectionsToSending(sheet, type, true, true, TODAY))
                .containsExactly(EditionReason.WHY_MISSING);
    }

    private static SheetRelation relation(String to, String name) {
        return new SheetRelation(RelationKind.AMENDS, to, name, null, null);
    }

    private static List<EditionReason> keeping(SheetRelation... relations) {
        return SheetRules.objectionsToKeeping(GazetteOffice.sheet("OR", "5", "GR", relations));
    }

    private static List<EditionReason> objections(NormSheet sheet, boolean withFile) {
        return SheetRules.objectionsToSending(sheet, TYPES.byCode(sheet.type()).orElseThrow(), withFile, false, TODAY);
    }
}
