package pe.cumbe.journey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this program: its schemas are read once. */
final class ValidHtml {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final Errors ERRORS = new Errors();
    private static final SimpleDocumentValidator CHECKER = checker();

    private ValidHtml() {}

    /** Each error of the document, with its line; warnings are left out. */
    static synchronized List<String> errors(String html) {
        ERRORS.found.clear();
        try {
            var source = new InputSource(new StringReader(html));
            source.setSystemId("http://127.0.0.1/page");
            source.setEncoding("UTF-8");
            CHECKER.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            ERRORS.found.add("html: " + e.getMessage());
        }
        return List.copyOf(ERRORS.found);
    }

    private static SimpleDocumentValidator checker() {
        try {
            System.setProperty("nu.validator.datatype.warn", "false");
            var checker = new SimpleDocumentValidator(false);
            checker.setUpMainSchema(SCHEMA, ERRORS);
            checker.setUpValidatorAndParsers(ERRORS, false, false);
            return checker;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // advice, not a fault
        }

        @Override
        public void error(SAXParseException e) {
            found.add("html, line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
