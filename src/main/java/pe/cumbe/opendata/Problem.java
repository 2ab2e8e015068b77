package pe.cumbe.opendata;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** An answer that is an error, in the form of RFC 9457, in Spanish, saying what to do. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String title, String detail) {
        return answer(document(status, title, detail), status);
    }

    /** A parameter that cannot be understood. */
    static WebApplicationException badParameter(String name, String title, String detail) {
        return new WebApplicationException(answer(document(400, title, detail).add("field", name), 400));
    }

    private static JsonObjectBuilder document(int status, String title, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
    }

    private static Response answer(JsonObjectBuilder document, int status) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(document.build().toString())
                .build();
    }
}
