package pe.cumbe.examination;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.cumbe.filing.IdentityDocument;

/**
 * Data of a person that a public page seldom needs. A pattern asks for its context or its check figure, so that numbers of
 * norms, cases and laws, amounts, dates and telephones of an office are left alone.
 */
final class PersonRules {

    /** Where a number begins and ends: not inside a longer one, nor a part of a code. */
    private static final String BEGIN = "(?<![\\p{L}\\d])(?<!\\d[.,/\\-])";

    private static final String END = "(?![\\p{L}\\d])(?![./\\-]\\d)";

    private static final Pattern DNI =
            pattern("\\b(?:DNI|D\\.\\s?N\\.\\s?I\\.?|documentos? nacional(?:es)? de identidad|documentos? de identidad"
                    + "|identificad[oa]s? con|L\\.?E\\.?\\s+N)\\b[^\\d\\n]{0,40}?" + BEGIN
                    + "(\\d{8}|\\d{2}[. ]\\d{3}[. ]\\d{3})" + END);

    /** The next ones of a row of numbers that began with the word. */
    private static final Pattern DNI_MORE =
            pattern("\\G[^\\d\\n]{1,60}?" + BEGIN + "(\\d{8}|\\d{2}[. ]\\d{3}[. ]\\d{3})" + END);

    private static final Pattern RUC = pattern(BEGIN + "(10\\d{9})" + END);
    private static final Pattern PHONE =
            pattern("(?<![\\p{L}\\d+])(?<!\\d[.,/\\- ])((?:\\(?\\+?51\\)?[ \\-]?)?9\\d{2}[ \\-]?\\d{3}[ \\-]?\\d{3})"
                    + END + "(?! ?\\d)");
    private static final Pattern NOT_A_PHONE = pattern(
            "(?:S/\\.?|US\\$|\\$|soles|N[.º°]{1,2}|nro\\.?|número|expediente|código|snip|cui|siaf|partida|lote|serie|resolución)[^\\d\\n]{0,12}$");
    private static final Pattern MAIL = pattern(
            "(?<![\\p{L}\\d._%+\\-])([\\p{L}\\d][\\p{L}\\d._%+\\-]{0,63})@([a-z0-9\\-]{1,40})\\.[a-z.]{2,12}\\b");
    private static final Pattern HOME =
            pattern("\\b((?:domiciliad[oa]s?|con domicilio(?: real)?|su domicilio(?: real)?(?: es| queda| está)?)\\s+en"
                    + "\\s+(?!(?:el|la|las|los)\\s+(?:región|provincia|distrito|departamento|zona|ámbito|jurisdicción|país|ciudad))"
                    + "[^.;\\n]{4,60}"
                    + "|(?:residentes?|vive)\\s+en\\s+(?=(?-i:\\p{Lu}))(?!(?:Cajamarca|Perú)\\b)[^.;\\n]{0,60}\\d)");
    private static final Pattern STREET = pattern(
            "\\b((?:jr|av|psje|pje|ca|urb|mz)\\.\\s*|(?:jirón|avenida|pasaje|calle|manzana)\\s+)([\\p{L}\\d .'°º]{2,40}?\\s(?:N[.º°]{1,2}\\s*)?\\d{1,4})\\b");
    private static final Pattern OF_A_PERSON = pattern(
            "\\b(?:domiciliad[oa]|domicilio|vive|reside|DNI|identificad[oa] con|señor(?:a|ita)?|sra?\\.|srta\\.|don|doña|administrad[oa]"
                    + "|solicitante|denunciante|paciente|menor)(?![\\p{L}])");

    /** «Domicilio fiscal», «domicilio legal»: that of a company or an office. */
    private static final Pattern OF_AN_OFFICE = pattern("\\bdomicilio\\s+(?:fiscal|legal|institucional|procesal)\\b");

    private static final Pattern CCI = pattern(BEGIN + "(\\d{3}[ \\-]\\d{3}[ \\-]\\d{12}[ \\-]\\d{2})" + END
            + "|\\b(?:CCI|interbancari[oa])\\b[^\\d\\n]{0,30}?(\\d{20}|\\d(?:[ \\-]?\\d){19})" + END);
    private static final Pattern ACCOUNT = pattern(
            "\\b(?:cuentas?|cta\\.?|ahorros)(?=[^\\p{L}])[^\\d\\n]{0,40}?" + BEGIN + "(\\d(?:-?\\d){9,17})(?![\\d])");
    private static final Pattern CARD = pattern(
            "(?<![\\p{L}\\d])(?<!\\d[ .,/\\-])([3-6]\\d{3}([ \\-]?)\\d{4}\\2\\d{4}\\2\\d{1,4}|3[47]\\d{2}[ \\-]?\\d{6}[ \\-]?\\d{5})(?![\\p{L}\\d])(?![ ./\\-]\\d)");

    private static final Pattern HEALTH = pattern(
            "\\b(?:VIH|sida|cáncer|tumor|diabetes|diabétic[oa]|tuberculosis|TBC|epilepsia|esquizofrenia|depresión|autismo|covid(?:-19)?"
                    + "|embarazad[oa]|gestante|aborto|discapacidad|invalidez|diagnóstico|diagnosticad[oa]|enfermedad|padece|sufre de"
                    + "|historia clínica|hospitalizad[oa]|intervenid[oa] quirúrgicamente|tratamiento (?:médico|psicológico|psiquiátrico))(?![\\p{L}])");
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:\\b(?i:señor|señora|señorita|sr\\.|sra\\.|srta\\.|don|doña|paciente|menor|niña|niño|ciudadan[oa]|servidor|servidora"
                    + "|trabajador|trabajadora|alumn[oa]))\\s+(?:de iniciales\\s+)?(\\p{Lu}[\\p{L}.]+(?:\\s+(?:de(?:l| la| los)?\\s+)?\\p{Lu}[\\p{L}.]+)+)",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final ExaminationLimits limits;

    PersonRules(ExaminationLimits limits) {
        this.limits = limits;
    }

    void examine(Passage passage, Findings findings) {
        var text = passage.text();
        examineDni(passage, findings);
        each(RUC, passage, FindingKind.PERSON_RUC, found -> IdentityDocument.RUC.accepts(found.group(1)), findings);
        each(PHONE, passage, FindingKind.PERSON_PHONE, found -> !isCode(text, found.start()), findings);
        each(CCI, passage, FindingKind.PERSON_ACCOUNT, found -> true, findings);
        each(ACCOUNT, passage, FindingKind.PERSON_ACCOUNT, found -> figures(found.group(1)) < 20, findings);
        each(CARD, passage, FindingKind.PERSON_CARD, found -> passesLuhn(found.group(1)), findings);
        examineMail(passage, findings);
        examineHome(passage, findings);
        Sentence.in(passage).forEach(sentence -> examineHealth(sentence, findings));
    }

    private static void examineDni(Passage passage, Findings findings) {
        var word = DNI.matcher(passage.text());
        while (word.find()) {
            addNumber(FindingKind.PERSON_DNI, passage, word.start(1), word.group(1), findings);
            var more = DNI_MORE.matcher(passage.text())
                    .region(word.end(), passage.text().length());
            more.useTransparentBounds(true);
            int last = word.end();
            while (more.find()
                    && !DNI.matcher(passage.text()).region(last, more.end()).find()) {
                addNumber(FindingKind.PERSON_DNI, passage, more.start(1), more.group(1), findings);
                last = more.end();
            }
        }
    }

    private static void each(
            Pattern pattern, Passage passage, FindingKind kind, Predicate<Matcher> isOne, Findings findings) {
        var found = pattern.matcher(passage.text());
        while (found.find()) {
            if (isOne.test(found)) {
                addNumber(kind, passage, found.start(), found.group(), findings);
            }
        }
    }

    private static void addNumber(FindingKind kind, Passage passage, int start, String number, Findings findings) {
        findings.add(kind, passage.at(start), Excerpt.figures(number.strip()));
    }

    private static boolean isCode(String text, int start) {
        return NOT_A_PHONE
                .matcher(text.substring(Math.max(0, start - 30), start))
                .find();
    }

    private void examineMail(Passage passage, Findings findings) {
        var mail = MAIL.matcher(passage.text());
        while (mail.find()) {
            findings.addIf(
                    limits.personalMail().contains(mail.group(2).toLowerCase(Locale.ROOT)),
                    FindingKind.PERSON_MAIL,
                    passage.at(mail.start()),
                    mail.group());
        }
    }

    private static void examineHome(Passage passage, Findings findings) {
        var text = passage.text();
        var home = HOME.matcher(text);
        if (home.find()) {
            findings.add(FindingKind.PERSON_HOME, passage.at(home.start()), Excerpt.firstWord(home.group(1)));
            return;
        }
        var street = STREET.matcher(text);
        if (OF_A_PERSON.matcher(text).find() && !OF_AN_OFFICE.matcher(text).find() && street.find()) {
            findings.add(FindingKind.PERSON_HOME, passage.at(street.start()), Excerpt.firstWord(street.group()));
        }
    }

    private static void examineHealth(Sentence sentence, Findings findings) {
        var illness = HEALTH.matcher(sentence.text());
        var somebody = SOMEBODY.matcher(sentence.text());
        if (illness.find() && somebody.find()) {
            findings.add(
                    FindingKind.PERSON_HEALTH,
                    sentence.where(),
                    illness.group() + ", " + somebody.group(1).charAt(0) + "•••");
        }
    }

    private static long figures(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static boolean passesLuhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            if (Character.isDigit(number.charAt(i))) {
                int figure = (number.charAt(i) - '0') * (twice ? 2 : 1);
                sum += figure > 9 ? figure - 9 : figure;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
