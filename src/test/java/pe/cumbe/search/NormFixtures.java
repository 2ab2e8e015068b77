package pe.cumbe.search;

import java.time.LocalDate;
import java.util.List;

/** Made-up norms with the shapes of real ones. */
final class NormFixtures {

    private NormFixtures() {}

    static TypeAliases aliases() {
        return new TypeAliases(List.of(
                new TypeAliases.Type("rer", "RER", "Resolución Ejecutiva Regional"),
                new TypeAliases.Type("or", "OR", "Ordenanza Regional"),
                new TypeAliases.Type("ley", "LEY", "Ley"),
                new TypeAliases.Type("lo", "LO", "Ley orgánica"),
                new TypeAliases.Type("ds", "DS", "Decreto supremo"),
                new TypeAliases.Type("du", "DU", "Decreto de urgencia"),
                new TypeAliases.Type("dleg", "DLEG", "Decreto legislativo"),
                new TypeAliases.Type("rm", "RM", "Resolución ministerial")));
    }

    static IndexedNorm anExecutiveResolution() {
        return norm(
                "rer-45",
                "rer",
                "45-2011-GR.CAJ/P",
                2011,
                "Gobierno Regional",
                true,
                "IN_FORCE",
                "Resolución Ejecutiva Regional N.° 45-2011-GR.CAJ/P",
                "Aprueba el Plan de Gobierno Electrónico",
                "Artículo 1. APROBAR el Plan Estratégico de Gobierno Electrónico & sus <anexos>.");
    }

    static IndexedNorm aTransparencyLaw() {
        return norm(
                "ley-27806",
                "ley",
                "27806",
                2002,
                "Congreso",
                false,
                "UNVERIFIED",
                "Ley de Transparencia y Acceso a la Información Pública",
                "",
                "LEY N° 27806\n\nLa presente Ley promueve la transparencia de los actos del Estado.");
    }

    static IndexedNorm itsRegulation() {
        return norm(
                "ds-72",
                "ds",
                "072-2003-PCM",
                2003,
                "PCM",
                false,
                "UNVERIFIED",
                "Aprueban el Reglamento de la Ley N° 27806, Ley de Transparencia y Acceso a la Información Pública",
                "",
                "DECRETO SUPREMO Nº 072-2003-PCM. Reglamento de la Ley 27806. La ley 27806 se reglamenta.");
    }

    static IndexedNorm aDecreeOfAnother() {
        return norm(
                "ds-45",
                "ds",
                "045-2011-PCM",
                2011,
                "PCM",
                false,
                "REPEALED",
                "Decreto Supremo que declara feriado",
                "",
                "Se declara día no laborable en la sesión del año.");
    }

    static IndexedNorm anOrdinance() {
        return norm(
                "or-d1",
                "or",
                "D1-2025-GR.CAJ/CR",
                2025,
                "Consejo Regional",
                true,
                "IN_FORCE",
                "Ordenanza Regional N.° D1-2025-GR.CAJ/CR",
                "Declara de interés la vigilancia del agua",
                "ORDENANZA. Se declara de interés regional la vigilancia comunal del agua y la energía eléctrica.");
    }

    static List<IndexedNorm> all() {
        return List.of(anExecutiveResolution(), aTransparencyLaw(), itsRegulation(), aDecreeOfAnother(), anOrdinance());
    }

    static IndexedNorm norm(
            String id,
            String type,
            String number,
            int year,
            String issuer,
            boolean own,
            String status,
            String title,
            String summary,
            String body) {
        return new IndexedNorm(
                id,
                "/normas/" + id,
                type,
                type,
                number,
                year,
                issuer,
                null,
                own,
                status,
                LocalDate.of(year, 3, 1),
                type + " " + number,
                title,
                summary,
                body);
    }
}
