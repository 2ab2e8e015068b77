package pe.cumbe.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import pe.cumbe.shared.LegalTerm;

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal figures: what the receipt promises was handed in. */
@LegalTerm("huella digital del archivo")
public record Fingerprint(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
    }

    static MessageDigest measure() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    static Fingerprint of(MessageDigest measured) {
        return new Fingerprint(HexFormat.of().formatHex(measured.digest()));
    }

    @Override
    public String toString() {
        return value;
    }
}
