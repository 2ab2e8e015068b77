package pe.cumbe;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pe.cumbe.account.Actor;
import pe.cumbe.norm.NormDesk;

/**
 * Only in the server of the tests: makes what no click can make happen. {@code /prueba/falla} breaks, {@code
 * /prueba/caducada} has lost its view, {@code /prueba/estado/503} ends with that status, {@code /prueba/retirar?norma=…}
 * withdraws a norm.
 */
@WebServlet("/prueba/*")
public class Trouble extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String STATUS = "/estado/";

    @Inject
    private transient NormDesk norms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var what = request.getPathInfo();
        if (what.startsWith(STATUS)) {
            response.sendError(Integer.parseInt(what.substring(STATUS.length())));
        } else if (what.equals("/retirar")) {
            norms.withdraw(Actor.SYSTEM, request.getParameter("norma"), "Se publicó por error.");
        } else if (what.equals("/caducada")) {
            throw new ViewExpiredException("/gestion/index.xhtml");
        } else {
            throw new IllegalStateException("broken on purpose: secreto de la base de datos");
        }
    }
}
