package pe.cumbe.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import pe.cumbe.content.SmallPicture;

/** Answers the current request with a picture. It asks nobody: the action that calls it has let the person in. */
@ApplicationScoped
public class PictureAnswer {

    /** A picture never changes; what shows it may be withdrawn. */
    private static final String A_DAY = "public, max-age=86400";

    /** A picture of something public. */
    void send(SmallPicture picture) {
        send(picture, A_DAY);
    }

    /** A picture that only whoever asks may see. */
    void sendPrivately(SmallPicture picture) {
        send(picture, "no-store");
    }

    private static void send(SmallPicture picture, String kept) {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        var bytes = picture.jpeg();
        answer.responseReset();
        answer.setResponseContentType("image/jpeg");
        answer.setResponseHeader("Content-Length", Integer.toString(bytes.length));
        answer.setResponseHeader("Cache-Control", kept);
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try {
            answer.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
