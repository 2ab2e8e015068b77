package pe.cumbe.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import pe.cumbe.access.AccessContact;
import pe.cumbe.access.DeliveryForm;

/** What has to be mended in the form that asks for information: field by field, with the key of what to say. */
final class AskFaults {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final AskAnswers answers;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private AskFaults(AskAnswers answers) {
        this.answers = answers;
    }

    static Map<String, String> in(AskAnswers answers) {
        return new AskFaults(answers).look();
    }

    private Map<String, String> look() {
        need("asked");
        need("docType");
        need("docNumber");
        var type = answers.documentType();
        if (type.isPresent() && !type.get().accepts(answers.applicant().documentNumber())) {
            put("docNumber", "field.docNumber.error." + type.get().name());
        }
        need("fullName");
        need("street");
        need("district");
        email();
        mobile();
        answers.each((field, text) -> {
            if (text.indexOf('\uFFFD') >= 0) {
                put(field, "tramites.solicitar.error.letters");
            }
            var isText = field.equals("asked") || field.equals("askHints");
            if (text.length() > (isText ? LONGEST_TEXT : LONGEST_LINE)) {
                put(field, isText ? "acceso.error.long" : "acceso.error.longLine");
            }
        });
        return faults;
    }

    private void email() {
        var email = answers.text("askEmail");
        var needed = answers.wants(DeliveryForm.EMAIL) || answers.authorised();
        if (email.isEmpty() ? needed : !AccessContact.isEmail(email)) {
            put("askEmail", "field.email.error");
        } else if (!email.isEmpty() && !answers.authorised()) {
            put("askAuthorised", "field.askAuthorised.error");
        }
    }

    private void mobile() {
        var mobile = answers.text("mobile");
        if (mobile.isEmpty() ? answers.wants(DeliveryForm.MESSAGE) : !AccessContact.isMobile(mobile)) {
            put("mobile", "field.mobile.error");
        }
    }

    private void need(String field) {
        if (answers.text(field).isEmpty()) {
            put(field, "field." + field + ".error");
        }
    }

    private void put(String field, String key) {
        faults.putIfAbsent(field, key);
    }
}
