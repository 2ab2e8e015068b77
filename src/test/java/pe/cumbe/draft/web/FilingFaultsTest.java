package pe.cumbe.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "DNI, 45127788",
        "DNI, 4512 7788",
        "DNI, 45.127.788",
        "CE, 000123456",
        "CE, ab1234567",
        "RUC, 20453744168",
        "RUC, 10101174102",
        "PASSPORT, PE-12345",
        "PTP, 123456789",
        "OTHER, A-123"
    })
    void a_document_that_can_be_one_is_taken_as_people_write_it(String type, String number) {
        assertThat(person(type, number, "Rosa Elvira Huamán Terán")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DNI, 4512778",
        "DNI, 45127788-2",
        "CE, 123",
        "RUC, 20512333798",
        "RUC, 30512333797",
        "PASSPORT, 1234",
        "PTP, 1234567890123456",
        "OTHER, 1"
    })
    void one_that_cannot_be_is_told_in_the_words_of_its_kind(String type, String number) {
        assertThat(person(type, number, "Rosa")).containsExactly("docNumber=field.docNumber.error." + type);
    }

    @Test
    void who_asks_has_a_name_and_a_document() {
        assertThat(person("", "", ""))
                .containsExactlyInAnyOrder(
                        "docType=field.docType.error",
                        "docNumber=field.docNumber.error",
                        "fullName=field.fullName.error");
    }

    @Test
    void a_kind_of_document_nobody_offered_counts_as_none() {
        assertThat(
                        FilingFaults.in(
                                        FilingStep.PERSON,
                                        answers("docType", "NADA", "docNumber", "1", "fullName", "R"))
                                .stream()
                                .map(FilingFaults.Fault::field))
                .isEmpty();
        assertThat(answers("docType", "NADA").documentType()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa@example.org", "r.h+t@mail.gob.pe", "ñandú@example.org"})
    void an_address_by_mail_is_enough(String email) {
        assertThat(faults(FilingStep.NOTICES, "noticeBy", "EMAIL", "email", email))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa", "rosa@", "@example.org", "rosa@example", "ro sa@example.org", "a@b.pe,c@d.pe"})
    void a_mail_that_cannot_arrive_is_told(String email) {
        assertThat(faults(FilingStep.NOTICES, "noticeBy", "EMAIL", "email", email))
                .containsExactly("email=field.email.error");
    }

    @Test
    void an_address_on_paper_needs_its_district_and_no_mail() {
        assertThat(faults(FilingStep.NOTICES, "noticeBy", "HOME", "street", "Jr. Lima 1", "district", "060101"))
                .isEmpty();
        assertThat(faults(FilingStep.NOTICES, "noticeBy", "HOME"))
                .containsExactly("street=field.street.error", "district=field.district.error");
    }

    @Test
    void letters_that_arrived_broken_are_told_and_not_kept_silently() {
        assertThat(faults(FilingStep.REQUEST, "request", "Pe\uFFFDa"))
                .containsExactly("request=tramites.solicitar.error.letters");
    }

    @Test
    void a_text_without_end_is_told_its_measure() {
        var answers = answers("request", "a".repeat(20_001));

        assertThat(FilingFaults.in(FilingStep.REQUEST, answers))
                .extracting(FilingFaults.Fault::key)
                .containsExactly("tramites.solicitar.error.long");
        assertThat(FilingFaults.fits(FilingStep.REQUEST, answers)).isFalse();
    }

    @Test
    void documents_are_never_an_obstacle() {
        assertThat(faults(FilingStep.DOCUMENTS)).isEmpty();
    }

    @Test
    void what_is_kept_has_no_invisible_signs_and_whole_letters() {
        assertThat(answers("request", "  Pen\u0303a\u0000\r\nlínea  ").text("request"))
                .isEqualTo("Peña\nlínea");
    }

    private static java.util.List<String> person(String type, String number, String name) {
        return faults(FilingStep.PERSON, "docType", type, "docNumber", number, "fullName", name);
    }

    private static java.util.List<String> faults(FilingStep step, String... answers) {
        return FilingFaults.in(step, answers(answers)).stream()
                .map(fault -> fault.field() + "=" + fault.key())
                .toList();
    }

    private static FilingAnswers answers(String... pairs) {
        Map<String, String> answers = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return new FilingAnswers(answers);
    }
}
