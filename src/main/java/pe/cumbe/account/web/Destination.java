package pe.cumbe.account.web;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Permission;

/** Where somebody wanted to go before signing in. Only a path of the officers' or operators' pages; never another site. */
final class Destination {

    static final String PARAMETER = "ir";

    private static final Pattern INSIDE = Pattern.compile("/(gestion|cabina)(/[a-z0-9-]{1,80}){0,5}");

    private Destination() {}

    /** The path if it is one of ours and not the sign-in itself; else empty. */
    static String safe(@Nullable String wanted) {
        return wanted != null && INSIDE.matcher(wanted).matches() && !isOpen(wanted) ? wanted : "";
    }

    static boolean isSignIn(String path) {
        return path.equals("/gestion/ingreso") || path.equals("/cabina/ingreso");
    }

    /** Pages for somebody without a session, or without a password. */
    static boolean isOpen(String path) {
        return isSignIn(path) || path.equals("/gestion/clave/olvide") || path.equals("/gestion/clave/nueva");
    }

    /** The address of the sign-in page for somebody who wanted that path. */
    static String signIn(String wanted) {
        var page = wanted.equals("/cabina") || wanted.startsWith("/cabina/") ? "/cabina/ingreso" : "/gestion/ingreso";
        var safe = safe(wanted);
        return safe.isEmpty() || safe.equals("/gestion") || safe.equals("/cabina")
                ? page
                : page + "?" + PARAMETER + "=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }

    /** The first page of somebody who did not want any in particular. */
    static String home(Actor actor) {
        var officer = java.util.Arrays.stream(Permission.values())
                .anyMatch(permission -> permission != Permission.FILE_AT_KIOSK && actor.mayAnywhere(permission));
        return !officer && actor.mayAnywhere(Permission.FILE_AT_KIOSK) ? "/cabina" : "/gestion";
    }

    /** Ends this answer with a GET of that path. The address stays relative: behind a proxy only the browser knows the rest. */
    static void go(String path) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(303);
        context.getExternalContext().setResponseHeader("Location", path);
        context.responseComplete();
    }
}
