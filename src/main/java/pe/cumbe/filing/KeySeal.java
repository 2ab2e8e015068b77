package pe.cumbe.filing;

import java.util.regex.Pattern;

/** What is stored of a key: an HMAC with the secret of the server, over number and key. Nobody gets the key out of it. */
public record KeySeal(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public KeySeal {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the seal of a key");
        }
    }
}
