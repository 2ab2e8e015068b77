package pe.cumbe.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormAddressTest {

    private static final Map<String, Norm> LOADED = new LinkedHashMap<>();

    @BeforeAll
    static void load_the_sample() {
        var norms = new InMemoryNorms();
        new NormImport(NormFixtures.desk(norms), NormFixtures.TYPES, NormFixtures.CLOCK)
                .load(NormFixtures.sample(), new ArrayList<>()::add);
        norms.after(0, 1000).forEach(norm -> LOADED.put(norm.externalId(), norm));
    }

    @ParameterizedTest(name = "{0} lives at /normas/{1}")
    @CsvSource({
        "pe/LEY-99806-2002, ley-congreso/2002/99806",
        "pe/LEY-1861, ley-congreso/1861/1861",
        "pe/LEY-ORGANICA-99867-2002, lo-congreso/2002/99867",
        "pe/RL-99466-1995, rl-congreso/1995/99466",
        "pe/DLEG-9648-2025, dleg-ejecutivo/2025/9648",
        "pe/DLEG-9569-1825, dleg-ejecutivo/2023/9569",
        "pe/DL-91952-1977, dl-ejecutivo/1977/91952",
        "pe/DU-922-97-1997, du-ejecutivo/1997/922",
        "pe/DU-006-2023, du-ejecutivo/2023/6",
        "pe/DS-021-2019-JUS, ds-jus/2019/21",
        "pe/DS-001-DE-SG-2002, ds-de-sg/2002/1",
        "pe/DS-014-2018-JUS-2019, ds-jus/2018/14",
        "pe/DECRETO-SUPREMO-EXTRAORDINARIO-933-PCM-93-1993, dse-pcm/1993/933",
        "pe/RM-200-2000-SA-DM, rm-sa-dm/2000/200",
        "pe/RM-0482-98-IN-1509-1998, rm-in-1509/1998/482",
        "pe/RM-0536-RE-2019, rm-re/2019/536",
        "pe/RESOLUCION-SUNAT-143-2000-SUNAT, r-sunat/2000/143",
        "pe/RESOLUCION-SUNAT-000-ADT-2000-000750, r-sunat-adt/2000/750",
        "pe/RESOLUCION-CONASEV-057-2002-EF-94-10, r-conasev-ef-94-10/2002/57",
        "pe/RESOLUCION-VARIAS-D000154-2024-CONADIS-PRE, resolucion-varias-conadis-pre/2024/d154",
        "pe/RESOLUCION-ESSALUD-1311-GG-ESSALUD-2014-2015, r-gg-essalud/2014/1311",
        "pe/CIRCULAR-B-9963-94-1994, circular-sin-emisor/1994/b-9963",
        "pe/CIRCULAR-46-49-96-ADUANAS-INTA-1996, circular-aduanas-inta/1996/46-49",
        "pe/ACUERDO-58-14-ESSALUD-2011, acuerdo-essalud/2011/58-14",
        "pe-lor/008-2021-SE-GRL-CR, or-se-grl-cr/2021/8",
        "pe-ama/183-2025-GR-AMAZONAS-CR-SO, ar-gr-amazonas-cr-so/2025/183",
        "pe-cus/A-R-0321-2025, ar-sin-emisor/2025/321",
        "pe-huv/311-GR-HVCA-CR, or-gr-hvca-cr/2015/311",
        "pe-uca/ORDENANZA-REGIONAL-NRO-0019-2016-GRU-CR, or-gru-cr/2016/19",
        "pe-mdd/122-2021-RMDD-CR, ar-rmdd-cr/2021/122",
        "pe-lim-met/446-07-12-22, ac-sin-emisor/2022/446",
        "pe-caj/D1-2025-GR-CAJ-CR, or/2025/d1",
        "pe-caj/D000004-2020-GRC-GR, dr/2020/d4"
    })
    void the_address_says_type_issuer_year_and_number(String externalId, String address) {
        assertThat(LOADED.get(externalId).address()).isEqualTo(address);
    }

    @Test
    void a_norm_without_a_number_lives_at_a_fingerprint() {
        assertThat(LOADED.get("pe/-H9146325-2016").address()).matches("sin-tipo-sin-emisor/2016/sn-[0-9a-f]{8}");
        assertThat(LOADED.get("pe/CODIGO-DE-COMERCIO-H982686-1993").address())
                .matches("codigo-sin-emisor/1993/sn-[0-9a-f]{8}");
    }

    @Test
    void homonyms_keep_an_address_each() {
        var first = LOADED.get("pe-cal/993-2025");
        var second = LOADED.get("pe-tum/993-2025");

        assertThat(first.address()).isEqualTo("ar-sin-emisor/2025/993");
        assertThat(second.address()).matches("ar-sin-emisor/2025/993-h[0-9a-f]{8}");
        assertThat(second.identity()).isEqualTo(first.identity()).isEqualTo("ar-sin-emisor/2025/993");
    }

    @Test
    void the_number_keeps_its_zeros_and_its_letter_where_it_is_read() {
        assertThat(LOADED.get("pe-caj/D000004-2020-GRC-GR").number().text()).isEqualTo("D000004");
        assertThat(LOADED.get("pe/DS-021-2019-JUS").denomination()).isEqualTo("Decreto supremo N.° 021-2019-JUS");
        assertThat(LOADED.get("pe/LEY-99806-2002").denomination()).isEqualTo("Ley N.° 99806");
        assertThat(LOADED.get("pe-ama/183-2025-GR-AMAZONAS-CR-SO").denomination())
                .isEqualTo("Acuerdo de Consejo Regional N.° 183-2025-GR.AMAZONAS/CR-SO");
    }

    @Test
    void nobody_confirmed_that_any_of_them_is_in_force() {
        assertThat(LOADED.values()).extracting(Norm::status).containsOnly(NormStatus.UNVERIFIED);
    }

    @Test
    void a_notice_of_the_source_is_not_taken_for_the_text() {
        assertThat(LOADED.get("pe/RESOLUCION-ADMINISTRATIVA-000239-2024-CE-PJ").parts())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"045, 45", "D01, d1", "D000053, d53", "0, 0", "B-0014, b-14", "00, 0"})
    void numbers_are_compared_without_zeros_before_them(String written, String plain) {
        assertThat(NormNumber.normalised(written)).isEqualTo(plain);
    }
}
