package pe.cumbe.opendata;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Looks whether a document is a feed as RFC 4287 wants it. */
public final class AtomSchema {

    private AtomSchema() {}

    /** What is wrong with it; nothing when it is valid. */
    public static List<String> faults(String document) throws IOException, SAXException {
        var faults = new ArrayList<String>();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Listening(faults));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try (var schema = Objects.requireNonNull(AtomSchema.class.getResourceAsStream("/opendata/atom.rnc"))) {
            if (!driver.loadSchema(new InputSource(schema))) {
                throw new IllegalStateException("the schema is broken: " + faults);
            }
            driver.validate(new InputSource(new StringReader(document)));
        }
        return faults;
    }

    private record Listening(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            faults.add(fault.getMessage());
        }
    }
}
