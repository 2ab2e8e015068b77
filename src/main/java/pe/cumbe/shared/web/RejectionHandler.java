package pe.cumbe.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import pe.cumbe.shared.Rejected;

/**
 * What a desk refuses comes back on the same page, in Spanish, with all that was typed; what does not exist is page 404,
 * and a form that lost its files on the way is page 400. Anything else goes on to the error pages.
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
            var rejected = ErrorPage.causeOf(thrown, Rejected.class);
            if (rejected != null && context.getViewRoot() != null) {
                var texts = CDI.current().select(Texts.class).get();
                for (var reason : rejected.reasons()) {
                    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(reason), null));
                }
                events.remove();
                context.renderResponse();
            } else if (ErrorPage.causeOf(thrown, NotFound.class) != null) {
                events.remove();
                ErrorPage.show(context, HttpServletResponse.SC_NOT_FOUND);
            } else if (isFormWithoutItsFiles(context, thrown)) {
                events.remove();
                ErrorPage.show(context, HttpServletResponse.SC_BAD_REQUEST);
            }
        }
        getWrapped().handle();
    }

    /** A form with files that came as one without: what it carried of them is lost, and the person has to know. */
    private static boolean isFormWithoutItsFiles(FacesContext context, Throwable thrown) {
        var type = ((HttpServletRequest) context.getExternalContext().getRequest()).getContentType();
        return ErrorPage.causeOf(thrown, ServletException.class) != null
                && PhaseId.APPLY_REQUEST_VALUES.equals(context.getCurrentPhaseId())
                && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
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
