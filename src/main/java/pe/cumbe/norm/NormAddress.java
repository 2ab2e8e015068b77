package pe.cumbe.norm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a norm lives for ever: {@code rer/2011/45} for the region's own issuers, {@code ley-congreso/2002/27806} for
 * others. The first address a norm is given never changes, whatever its source says later.
 *
 * @param type the type, with the issuer after a hyphen unless it is the region's own
 * @param year of four digits
 * @param number without zeros before it; {@code sn-} and a fingerprint for a norm without one
 */
public record NormAddress(String type, int year, String number) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final String NO_ISSUER = "sin-emisor";

    public NormAddress {
        if (!WORD.matcher(type).matches() || !WORD.matcher(number).matches() || year < 1000 || year > 9999) {
            throw new IllegalArgumentException("not the address of a norm: " + type + "/" + year + "/" + number);
        }
    }

    /** The address that the norm's identity gives; two norms of one identity get the same. */
    static NormAddress of(NormType type, NormNumber number, String issuer, boolean own, String externalId) {
        var plain = number.isMissing() ? "sn-" + fingerprint(externalId) : number.plain();
        var alone = own && type.hasOneSeriesInTheRegion();
        return new NormAddress(alone ? type.slug() : join(type, issuer), number.year(), plain);
    }

    /** The issuer in an address: by type where the type decides it, else the siglas of the number. */
    static String issuer(NormType type, NormNumber number) {
        if (type.issuedByType() && type.issuerSlug() != null) {
            return type.issuerSlug();
        }
        var siglas = number.siglasSlug();
        if (!siglas.isEmpty()) {
            return siglas;
        }
        return type.issuerSlug() == null ? NO_ISSUER : type.issuerSlug();
    }

    /** An address of its own for a norm whose identity is taken. */
    NormAddress apart(String externalId) {
        return new NormAddress(type, year, number + "-h" + fingerprint(externalId));
    }

    public String path() {
        return type + "/" + year + "/" + number;
    }

    /** «r-sunat» is already a type with its issuer: it is not said twice. */
    private static String join(NormType type, String issuer) {
        var ofType = type.issuerSlug();
        if (type.code().startsWith("R-") && ofType != null) {
            return ("-" + issuer + "-").contains("-" + ofType + "-") ? "r-" + issuer : type.slug() + "-" + issuer;
        }
        return type.slug() + "-" + issuer;
    }

    private static String fingerprint(String externalId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(externalId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
