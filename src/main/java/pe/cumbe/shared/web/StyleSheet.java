package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The one style sheet of public pages, as the build wrote it, and its address with a word of its own fingerprint. */
@ApplicationScoped
public class StyleSheet {

    private static final String PATH = "/resources/region.css";

    @Inject
    private ServletContext application;

    private volatile @Nullable String address;

    public String address() {
        var known = address;
        if (known == null) {
            known = PATH + "?v=" + fingerprint();
            address = known;
        }
        return known;
    }

    private String fingerprint() {
        try (var css = application.getResourceAsStream(PATH)) {
            if (css == null) {
                return "0";
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(css.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
