package pe.cumbe.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.audit.ActRow;
import pe.cumbe.shared.OfficialClock;
import pe.cumbe.shared.web.CsvSheet;
import pe.cumbe.shared.web.Texts;

class ActsCsvTest {

    @Test
    void a_line_says_in_words_what_was_done_with_the_hour_of_lima() throws IOException {
        var out = new StringWriter();
        var sheet = new CsvSheet(out);
        var csv = new ActsCsv(sheet, new Texts(), OfficialClock.ZONE);

        csv.row(new ActRow(
                7,
                Instant.parse("2026-03-09T14:00:00Z"),
                "recepcion.dre",
                "RECEPTION",
                new AgencyCode("DRE"),
                "CASE_ADMITTED",
                "000775-2026-000001",
                "FILED",
                "REFERRED"));
        csv.row(new ActRow(
                8,
                Instant.parse("2026-03-09T14:00:01Z"),
                "portales",
                "WEBMASTER",
                new AgencyCode("DRE"),
                "ROLE_GRANTED",
                "recepcion.dre",
                null,
                "RECEPTION DRE 2026-03-09..2026-12-31"));

        sheet.close();
        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "\"7\",\"2026-03-09 09:00:00\",\"recepcion.dre\",\"Mesa de partes\",\"DRE\","
                                + "\"Dio el cargo de recepción\",\"000775-2026-000001\",\"Presentado\",\"Enviado al área\"",
                        "\"8\",\"2026-03-09 09:00:01\",\"portales\",\"Administrador de portales\",\"DRE\","
                                + "\"Dio una función\",\"recepcion.dre\",\"\",\"Mesa de partes DRE 2026-03-09 – 2026-12-31\"");
        assertThat(out.toString()).startsWith("\uFEFF\"N.°\"");
    }
}
