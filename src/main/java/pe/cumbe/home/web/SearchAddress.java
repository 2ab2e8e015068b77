package pe.cumbe.home.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the answers to the same words are.
 *
 * @param agency the word of the dependency that was chosen; empty for all
 */
record SearchAddress(String words, String agency) {

    /**
     * @param kind one kind by itself; empty for some of each
     * @param page counted from 1
     */
    String of(String kind, int page) {
        return "/buscar?q=" + encoded()
                + (agency.isEmpty() ? "" : "&dependencia=" + agency)
                + (kind.isEmpty() ? "" : "&en=" + kind)
                + (page > 1 ? "&pagina=" + page : "");
    }

    /** The search of norms, which shows them all and goes straight to none. */
    String norms() {
        return "/normas?q=" + encoded() + "&directo=no";
    }

    /** A norm, which says how it was looked for. */
    String norm(String url) {
        return url + "?buscado=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
