package pe.cumbe.opendata;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import pe.cumbe.shared.web.Texts;

/** Whatever goes wrong in the interface becomes a problem document; what is our fault goes to the log and nowhere else. */
@Provider
public class ProblemOfApi implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(ProblemOfApi.class.getName());

    private final Texts texts;

    @Inject
    public ProblemOfApi(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof WebApplicationException known) {
            var response = known.getResponse();
            return response.hasEntity() ? response : told(response.getStatus());
        }
        LOG.log(Level.SEVERE, "the interface failed", thrown);
        return told(500);
    }

    private Response told(int status) {
        var key =
                switch (status) {
                    case 404 -> "absent";
                    case 405 -> "method";
                    case 406 -> "form";
                    default -> status < 500 ? "request" : "fault";
                };
        return Problem.of(status, texts.get("opendata.api.title." + key), texts.get("opendata.api.text." + key));
    }
}
