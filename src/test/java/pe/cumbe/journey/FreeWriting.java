package pe.cumbe.journey;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import pe.cumbe.journey.PlainBrowser.Page;

/** Rosa Huamán files a free writing with one file, step by step, in {@link PlainBrowser}. Fails where a step does. */
public final class FreeWriting {

    private final PlainBrowser browser;
    private final String document;

    /** @param document her document's number; each filing of a test has its own */
    public FreeWriting(PlainBrowser browser, String document) {
        this.browser = browser;
        this.document = document;
    }

    /** A file of about 180 KB that is nobody else's. */
    public static byte[] pdf(String document) {
        return ("%PDF-1.4\n%" + (document + " ").repeat(20_000) + "\n1 0 obj<<>>endobj\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** As far as the step of the documents. */
    public Page toDocuments() {
        var page = browser.get("/tramites/escrito-libre/solicitar/inicio");
        page = browser.press(page, "empezar", Map.of("f:agency", "DRE"));
        page = browser.press(
                page, "seguir", Map.of("f:docType", "DNI", "f:docNumber", document, "f:fullName", "Rosa Huamán"));
        page = browser.press(page, "seguir", Map.of("f:noticeBy-o", "EMAIL", "f:email", "rosa@example.org"));
        return browser.press(page, "seguir", Map.of("f:request", "Pido una copia de mi resolución."));
    }

    /** As far as the answers to be checked, with this file handed in. */
    public Page toCheck(byte[] pdf) {
        return check(browser.upload(toDocuments(), "seguir-d", "f:archivo0", "pedido.pdf", pdf));
    }

    /** The answers to be checked, or a failure that says what is there instead. */
    public static Page check(Page page) {
        return expect("Revisa tus respuestas antes de enviar", page);
    }

    /** The constancia; asked again with the same page it is the same. */
    public Page send(Page check) {
        return expect("Recibimos tu solicitud", browser.press(check, "enviar", Map.of("f:declared", "on")));
    }

    private static Page expect(String heading, Page page) {
        if (page.status() != 200 || !page.heading().equals(heading)) {
            throw new IllegalStateException(page.status() + " " + page.words());
        }
        return page;
    }
}
