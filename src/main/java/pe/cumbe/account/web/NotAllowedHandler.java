package pe.cumbe.account.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.shared.web.CurrentRoute;

/**
 * What a desk does not allow is page 403, and a line in the log that names no person. A partial request cannot show a
 * page, so it is sent to the page's own address: there the person reads why. The same for a view that has expired.
 */
public class NotAllowedHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(NotAllowedHandler.class.getName());

    public NotAllowedHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var thrown = events.next().getContext().getException();
            var context = FacesContext.getCurrentInstance();
            var notAllowed = causeOf(thrown, NotAllowed.class);
            var partial = context.getPartialViewContext().isPartialRequest();
            if (notAllowed != null) {
                events.remove();
                var path = here().getPath();
                LOG.log(Level.INFO, "refused at {0}: {1}", new Object[] {path, notAllowed.getMessage()});
                if (partial) {
                    redirect(context, path);
                } else {
                    forbidden(context);
                }
            } else if (partial && causeOf(thrown, ViewExpiredException.class) != null) {
                events.remove();
                redirect(context, here().getPath());
            }
        }
        getWrapped().handle();
    }

    private static CurrentRoute here() {
        return CDI.current().select(CurrentRoute.class).get();
    }

    private static void forbidden(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(403, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void redirect(FacesContext context, String path) {
        try {
            context.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static <T extends Throwable> @Nullable T causeOf(@Nullable Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new NotAllowedHandler(getWrapped().getExceptionHandler());
        }
    }
}
