package pe.cumbe.filing;

import java.util.Locale;
import java.util.Optional;
import pe.cumbe.shared.LegalTerm;

/**
 * What opens a case together with its number: {@code K7M49-PXW2D}, ten signs of an alphabet of 32 without I, L, O and U
 * (50 bits). Typed and posted, never in an address; stored only as a seal.
 */
@LegalTerm("clave de seguimiento")
public record TrackingCode(String value) {

    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 10;

    public TrackingCode {
        if (value.length() != SIGNS + 1
                || value.charAt(5) != '-'
                || value.replace("-", "").chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            throw new IllegalArgumentException("not a tracking code");
        }
    }

    /** The code that these bytes spell, five bits a sign; at least ten bytes. */
    public static TrackingCode spell(byte[] bytes) {
        var signs = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            signs.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return new TrackingCode(signs.insert(5, '-').toString());
    }

    /** The code somebody typed: case, spaces and hyphens do not matter; O is read as zero, I and L as one. */
    public static Optional<TrackingCode> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s–-]+", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (plain.length() != SIGNS || plain.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        return Optional.of(new TrackingCode(plain.substring(0, 5) + "-" + plain.substring(5)));
    }

    /** Never the code itself, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "TrackingCode";
    }
}
