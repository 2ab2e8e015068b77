package pe.cumbe.media.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import pe.cumbe.media.DrawnPicture;

/** Answers the current request with a picture. It asks nobody: the action that calls it has let the person in. */
@ApplicationScoped
public class PictureAnswer {

    /** A picture never changes; what shows it may be withdrawn. */
    private static final String A_DAY = "public, max-age=86400";

    /** A picture of something public. */
    public void send(DrawnPicture picture) {
        send(picture, A_DAY);
    }

    /** A picture that only whoever asks may see. */
    public void sendPrivately(DrawnPicture picture) {
        send(picture, "no-store");
    }

    /** A picture that may be replaced at its address, with the mark by which a browser knows it again. */
    void send(DrawnPicture picture, String kept, String tag) {
        FacesContext.getCurrentInstance().getExternalContext().responseReset();
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("ETag", tag);
        write(picture, kept);
    }

    private static void send(DrawnPicture picture, String kept) {
        FacesContext.getCurrentInstance().getExternalContext().responseReset();
        write(picture, kept);
    }

    private static void write(DrawnPicture picture, String kept) {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        var bytes = picture.jpeg();
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
