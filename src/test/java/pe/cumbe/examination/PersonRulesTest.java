package pe.cumbe.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.cumbe.examination.ExaminedTexts.findings;
import static pe.cumbe.examination.ExaminedTexts.kinds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of a person are shown to whoever writes, masked, and nothing else is taken for them. */
class PersonRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Quispe, con DNI 40123456, pidió | PERSON_DNI | •••56",
                "identificada con D.N.I. N.º 40123456 | PERSON_DNI | •••56",
                "identificado con 40.123.456 | PERSON_DNI | •••56",
                "documento nacional de identidad número 40123456. | PERSON_DNI | •••56",
                "El RUC 10401234565 es de una persona | PERSON_RUC | •••65",
                "Llama al 976543210 | PERSON_PHONE | •••10",
                "WhatsApp: +51 976 543 210. | PERSON_PHONE | •••10",
                "celular 976-543-210 | PERSON_PHONE | •••10",
                "Escribe a rosa.quispe80@gmail.com | PERSON_MAIL | r•••@gmail.com",
                "ROSA@Hotmail.es | PERSON_MAIL | R•••@Hotmail.es",
                "domiciliada en Las Dalias 123 | PERSON_HOME | domiciliada •••",
                "con domicilio en la calle Los Sauces s/n | PERSON_HOME | con •••",
                "don Luis Chávez vive en Amalia Puga, cuadra 4 | PERSON_HOME | vive •••",
                "La señora Rosa Quispe, del Jr. Amalia Puga 452 | PERSON_HOME | Jr. •••",
                "con DNI y casa en la avenida Hoyos Rubio 1205 | PERSON_HOME | avenida •••",
                "CCI 00276100123456789012 | PERSON_ACCOUNT | •••12",
                "002-761-001234567890-12 | PERSON_ACCOUNT | •••12",
                "cuenta de ahorros N.º 570-12345678-0-12 | PERSON_ACCOUNT | •••12",
                "tarjeta 4111 1111 1111 1111 | PERSON_CARD | •••11",
                "5500000000000004 | PERSON_CARD | •••04"
            })
    void a_datum_is_found_and_masked(String text, FindingKind kind, String excerpt) {
        var findings = findings(text);

        assertThat(findings).extracting(Finding::kind).containsExactly(kind);
        assertThat(findings.get(0).excerpt()).isEqualTo(excerpt);
        assertThat(findings.get(0).needsReason()).isTrue();
        assertThat(findings.get(0).weight()).isEqualTo(Weight.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tu expediente es 000781-2026-004512 y tu clave es K7M-49P",
                "Trae tu DNI. El expediente 000781-2026-004512 sigue igual",
                "Trae tu DNI y la Ley 27806 impresa",
                "La Ley N.º 29733 y el DS 016-2024-JUS",
                "Ordenanza Regional N.º 012-2024-GR.CAJ-CR, del 12/03/2024",
                "Resolución 000912-2026-GR.CAJ y Resolución N.º 912345678",
                "Del 01.01.2026 al 31.12.2026, de 08:00 a 16:30",
                "El 2026-03-09 y el 20260309",
                "Cuesta S/ 945123678 en total y S/ 12,500.00 por año",
                "S/ 945 123 678",
                "El código único 2345678 y el CUI 23456789",
                "Llama al (076) 36-1234 anexo 12 o al 076 361234",
                "Llama al 076-361234, de 8 a 12",
                "El RUC 20453744168 es del gobierno regional",
                "El número 10401234560 no tiene su cifra de control",
                "Escribe a mesa@example.gob.pe o a ventas@empresa.com.pe",
                "Estamos en el Jr. Santa Teresa de Journet 351, Cajamarca",
                "El domicilio fiscal de la señora empresa está en el Jr. Lima 100",
                "Para personas domiciliadas en la región Cajamarca",
                "La población vive en la sierra y vive en zonas altas",
                "Di tu domicilio y tu DNI en la solicitud",
                "La cuenta general de 2025 se publica en marzo",
                "El proyecto 4111 1111 1111 1112 no pasa la prueba",
                "Código 0041-1111-1111-1111-1111",
                "Hospital Regional Docente de Cajamarca: tratamiento de la diabetes",
                "Si tienes una discapacidad, pide ayuda al señor de la puerta",
                "La Municipalidad de San Ignacio mejora la atención del cáncer",
                "Coordenadas 9234567.12, 776543.21",
                "ISBN 978-612-345-678-9"
            })
    void numbers_of_the_office_and_of_the_law_are_left_alone(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @Test
    void each_number_of_a_row_is_found() {
        assertThat(findings("DNI 40123456 y 40123457"))
                .extracting(Finding::excerpt)
                .containsExactly("•••56", "•••57");
    }

    @Test
    void in_a_table_the_head_of_the_column_is_the_context() {
        var findings = findings("| Nombre | DNI |\n|---|---|\n| Rosa | 40123456 |\n| Luz | 40123457 |");

        assertThat(findings)
                .extracting(Finding::kind, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.PERSON_DNI, 3),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.PERSON_DNI, 4));
    }

    @Test
    void whom_a_link_writes_to_or_calls_is_read_once() {
        assertThat(kinds("[Escribe a Rosa](mailto:rosa@gmail.com?subject=Hola)"))
                .containsExactly(FindingKind.PERSON_MAIL);
        assertThat(kinds("[rosa@gmail.com](mailto:rosa@gmail.com)")).containsExactly(FindingKind.PERSON_MAIL);
        assertThat(kinds("[Llama a Rosa](tel:+51976543210)")).containsExactly(FindingKind.PERSON_PHONE);
    }

    @Test
    void it_is_found_at_its_own_line() {
        assertThat(findings("Primera línea\nsegunda línea\nel celular 976543210")
                        .get(0)
                        .line())
                .isEqualTo(3);
    }

    @Test
    void health_with_a_name_gets_advice() {
        var findings = findings("La señora Rosa Quispe tiene diagnóstico de cáncer.");

        assertThat(findings).extracting(Finding::kind).containsExactly(FindingKind.PERSON_HEALTH);
        assertThat(findings.get(0).weight()).isEqualTo(Weight.ADVICE);
        assertThat(findings.get(0).excerpt()).doesNotContain("Rosa");
    }

    @Test
    void titles_summaries_descriptions_and_names_of_files_are_read_too() {
        var examined = ExaminedTexts.of(
                "Llama al 976543210",
                "DNI 40123456",
                List.of(),
                List.of(new Examined.Picture("imagen", "a.jpg", "Puerta con el celular 976543210", 10)),
                List.of(new Examined.ShownFile(
                        "archivo", "DNI 40123456.pdf", 10, pe.cumbe.attachment.TextLayer.PRESENT)));

        assertThat(findings(examined))
                .extracting(Finding::part)
                .containsExactly(Examined.TITLE, Examined.SUMMARY, "imagen", "archivo");
    }

    @Test
    void no_excerpt_of_any_kind_holds_a_whole_datum() {
        var findings = findings("**DNI 40123456 y rosa@gmail.com**");

        assertThat(findings).extracting(Finding::kind).contains(FindingKind.HEADING_IN_BOLD);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.excerpt() + finding.values() + finding.key())
                .doesNotContain("40123456")
                .doesNotContain("rosa@"));
    }
}
