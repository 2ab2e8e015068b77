package pe.cumbe.draft.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pe.cumbe.filing.NoticeChannel;

/**
 * What has to be mended in a step. Only who asks, what, and where to answer can stop a filing; the rest of the form is
 * never an obstacle (R-MP-4).
 */
final class FilingFaults {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}");
    private static final Pattern MOBILE = Pattern.compile("(\\+?51)?9\\d{8}");

    private final FilingAnswers answers;
    private final List<Fault> faults = new ArrayList<>();

    private FilingFaults(FilingAnswers answers) {
        this.answers = answers;
    }

    /** A field and the key of the text that says what to do. */
    record Fault(String field, String key, List<Object> values) {}

    static List<Fault> in(FilingStep step, FilingAnswers answers) {
        return new FilingFaults(answers).look(step);
    }

    /** Whether the texts of the step are short enough to be kept. */
    static boolean fits(FilingStep step, FilingAnswers answers) {
        return step.fields().stream().allMatch(field -> answers.text(field).length() <= LONGEST_TEXT);
    }

    private List<Fault> look(FilingStep step) {
        switch (step) {
            case PERSON -> person();
            case NOTICES -> notices();
            case REQUEST -> need("request");
            default -> {}
        }
        for (var field : step.fields()) {
            var text = answers.text(field);
            if (text.indexOf('\uFFFD') >= 0) {
                put(field, "tramites.solicitar.error.letters");
            }
            int longest = field.equals("request") || field.equals("facts") ? LONGEST_TEXT : LONGEST_LINE;
            if (text.length() > longest) {
                put(field, "tramites.solicitar.error.long", longest == LONGEST_TEXT ? "20 000" : longest);
            }
        }
        return faults;
    }

    private void person() {
        need("docType");
        need("docNumber");
        var type = answers.documentType();
        if (type.isPresent() && !type.get().accepts(answers.documentNumber())) {
            put("docNumber", "field.docNumber.error." + type.get().name());
        }
        need("fullName");
        if (!answers.text("quality").isEmpty()) {
            need("representative");
        }
    }

    private void notices() {
        need("noticeBy");
        var channel = answers.noticeBy();
        if (channel.isPresent() && channel.get() == NoticeChannel.EMAIL) {
            need("email");
            if (!EMAIL.matcher(answers.text("email")).matches()) {
                put("email", "field.email.error");
            }
        }
        if (channel.isPresent() && channel.get() == NoticeChannel.HOME) {
            need("street");
            need("district");
        }
        var mobile = answers.text("mobile").replaceAll("[\\s()-]", "");
        if (!mobile.isEmpty() && !MOBILE.matcher(mobile).matches()) {
            put("mobile", "field.mobile.error");
        }
    }

    private void need(String field) {
        if (answers.text(field).isEmpty()) {
            put(field, "field." + field + ".error");
        }
    }

    private void put(String field, String key, Object... values) {
        if (faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(new Fault(field, key, List.of(values)));
        }
    }
}
