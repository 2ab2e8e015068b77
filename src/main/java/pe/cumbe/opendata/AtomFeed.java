package pe.cumbe.opendata;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pe.cumbe.shared.web.Addresses;
import pe.cumbe.shared.web.FeedSource;

/**
 * A feed in Atom (RFC 4287), written by the platform's own writer, which escapes what has to be.
 *
 * @param base the address of the portal, without a stroke at its end
 * @param self path of the feed itself
 * @param page path of the page that shows the same
 * @param author whoever publishes the feed
 */
public record AtomFeed(
        String base, String self, String page, String title, String author, List<FeedSource.Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** A feed without entries has not changed since the epoch, and says so. */
    public Instant updated() {
        return entries.stream()
                .map(FeedSource.Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    public void write(OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "es-PE");
        element(xml, "id", base + self);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        person(xml, author);
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page);
        for (var entry : entries) {
            xml.writeStartElement("entry");
            element(xml, "id", base + Addresses.encode(entry.path()));
            element(xml, "title", entry.title());
            element(xml, "updated", entry.updated().toString());
            person(xml, entry.author());
            link(xml, "alternate", "text/html", entry.path());
            if (!entry.summary().isEmpty()) {
                element(xml, "summary", entry.summary());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", base + Addresses.encode(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** XML has no place at all for some signs, not even escaped. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign == '\r'
                        || (sign >= 0x20 && sign <= 0xD7FF)
                        || (sign >= 0xE000 && sign <= 0xFFFD)
                        || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
