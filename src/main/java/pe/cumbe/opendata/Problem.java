package pe.cumbe.opendata;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** An answer that is an error, in the form of RFC 9457, in Spanish, saying what to do. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String title, String detail) {
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
        return Response.status(status).type(MEDIA_TYPE).entity(body).build();
    }

    /** A parameter that cannot be understood. */
    static WebApplicationException badParameter(String title, String detail) {
        return new WebApplicationException(of(400, title, detail));
    }
}
