package pe.cumbe.examination;

import java.util.List;
import java.util.Set;
import pe.cumbe.examination.Examined.Part;
import pe.cumbe.examination.Examined.Picture;
import pe.cumbe.examination.Examined.ShownFile;

/** Texts to examine, and what is found in them. */
final class ExaminedTexts {

    static final String BODY = "texto";
    static final ExaminationLimits LIMITS = ExaminationLimits.standard(20_000_000);
    private static final Set<String> ADDRESSES = Set.of("/tramites", "/dre/contacto", "/");

    private ExaminedTexts() {}

    static Examined body(String body) {
        return of("Título", "", List.of(new Part(BODY, body)), List.of(), List.of());
    }

    static Examined of(String title, String summary, List<Part> parts, List<Picture> pictures, List<ShownFile> files) {
        return new Examined(title, summary, parts, pictures, files, ADDRESSES::contains, "es-PE");
    }

    static List<Finding> findings(Examined examined) {
        return new Examination(LIMITS).findings(examined);
    }

    static List<Finding> findings(String body) {
        return findings(body(body));
    }

    static List<FindingKind> kinds(String body) {
        return findings(body).stream().map(Finding::kind).toList();
    }
}
