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
import pe.cumbe.account.NotAllowed;
import pe.cumbe.account.Refused;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.ErrorPage;

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
            var notAllowed = ErrorPage.causeOf(thrown, NotAllowed.class);
            var partial = context.getPartialViewContext().isPartialRequest();
            if (notAllowed != null) {
                events.remove();
                var path = here().getPath();
                notAllowed.toTell().ifPresent(NotAllowedHandler::tell);
                LOG.log(Level.INFO, "refused at {0}: {1}", new Object[] {path, notAllowed.getMessage()});
                if (partial) {
                    redirect(context, path);
                } else {
                    ErrorPage.show(context, 403);
                }
            } else if (partial && ErrorPage.causeOf(thrown, ViewExpiredException.class) != null) {
                events.remove();
                redirect(context, here().getPath());
            }
        }
        getWrapped().handle();
    }

    /** What a desk refused was told by the desk; this is for what a screen refuses before it comes to one. */
    private static void tell(Refused refused) {
        CDI.current().getBeanManager().getEvent().fire(refused);
    }

    private static CurrentRoute here() {
        return CDI.current().select(CurrentRoute.class).get();
    }

    private static void redirect(FacesContext context, String path) {
        try {
            context.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new FacesException(e);
        }
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
