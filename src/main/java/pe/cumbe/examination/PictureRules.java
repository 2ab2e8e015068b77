package pe.cumbe.examination;

import java.util.regex.Pattern;

/** What a picture shows is said in words, for whoever cannot see it. */
final class PictureRules {

    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S+\\.(?:jpe?g|png|gif|webp|heic|bmp|svg|tiff?)"
                    + "|(?:img|dsc|dscn|pxl|dji|whatsapp|screenshot|captura|scan|foto|imagen|image|photo|banner|portada)"
                    + "[ _\\-]*(?:image)?[ _\\-]*(?:de pantalla)?[ _\\-]*(?:\\d[\\d_\\-: .]*(?:at [\\d. ]+)?)?"
                    + "|\\p{L}*[_\\-]?\\d[\\p{L}\\d_\\-]*|[\\p{L}\\d]+(?:_[\\p{L}\\d]+)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SAYS_IT_IS_ONE = Pattern.compile(
            "(?:(?:una|la|en la)\\s+)?(?:imagen|foto|fotografía|fotografia|gráfico|grafico|icono|ícono)\\s+(?:de|del|que|donde|en)\\b.*"
                    + "|en (?:la|esta) (?:imagen|foto|fotografía)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern OF_TEXT = Pattern.compile(
            ".*\\b(?:afiche|comunicado|flyer|volante|banner|infografía|infografia|captura|pantallazo|cartel|tríptico|díptico"
                    + "|texto|cuadro|tabla)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private final ExaminationLimits limits;

    PictureRules(ExaminationLimits limits) {
        this.limits = limits;
    }

    void examine(Passage where, String name, String alternative, Findings findings) {
        var words = alternative.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            findings.add(FindingKind.PICTURE_WITHOUT_WORDS, where, name);
            return;
        }
        if (FILE_NAME.matcher(words).matches() || words.equalsIgnoreCase(stem(name))) {
            findings.add(FindingKind.PICTURE_NAMED_AS_FILE, where, words);
        } else if (SAYS_IT_IS_ONE.matcher(words).matches()) {
            findings.add(FindingKind.PICTURE_SAYS_IT_IS_ONE, where, words);
        }
        findings.addIf(OF_TEXT.matcher(words).matches(), FindingKind.PICTURE_OF_TEXT, where, words);
        findings.addIf(
                words.length() > limits.longestAlternative(),
                FindingKind.PICTURE_WORDS_TOO_LONG,
                where,
                words,
                words.length(),
                limits.longestAlternative());
    }

    private static String stem(String name) {
        return name.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
    }
}
