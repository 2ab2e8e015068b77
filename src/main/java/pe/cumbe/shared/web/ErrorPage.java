package pe.cumbe.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** From what was thrown while a page was made to the error page that tells the person. */
public final class ErrorPage {

    private ErrorPage() {}

    /** The page of that status instead of the one that was asked for. */
    public static void show(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** What of that type lies at the bottom of it: Faces and the container wrap what a desk throws. Null if nothing. */
    public static <T extends Throwable> @Nullable T causeOf(@Nullable Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
