package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses of our own style sheets and scripts, each with a word of its own fingerprint, so that it may be kept. */
@ApplicationScoped
public class StyleSheet {

    private static final String PATH = "/resources/region.css";

    @Inject
    private ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The style sheet of public pages, as the build wrote it. */
    public String address() {
        return address(PATH);
    }

    /** The address of any of our files, as in {@code /resources/gestion.css}. */
    public String address(String path) {
        return addresses.computeIfAbsent(path, file -> file + "?v=" + fingerprint(file));
    }

    private String fingerprint(String path) {
        try (var css = application.getResourceAsStream(path)) {
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
