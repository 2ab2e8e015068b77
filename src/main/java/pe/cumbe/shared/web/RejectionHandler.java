package pe.cumbe.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Rejected;

/**
 * What a desk refuses comes back on the same page, in Spanish, with all that was typed; what does not exist is page 404.
 * Anything else goes on to the error pages.
 */
public class RejectionHandler extends ExceptionHandlerWrapper {

    public RejectionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var event = events.next();
            var context = FacesContext.getCurrentInstance();
            var thrown = event.getContext().getException();
            var rejected = causeOf(thrown, Rejected.class);
            if (rejected != null && context.getViewRoot() != null) {
                var texts = CDI.current().select(Texts.class).get();
                for (var reason : rejected.reasons()) {
                    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(reason), null));
                }
                events.remove();
                context.renderResponse();
            } else if (causeOf(thrown, NotFound.class) != null) {
                events.remove();
                notFound(context);
            }
        }
        getWrapped().handle();
    }

    private static void notFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
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
            return new RejectionHandler(getWrapped().getExceptionHandler());
        }
    }
}
