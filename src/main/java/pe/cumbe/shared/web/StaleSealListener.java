package pe.cumbe.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** A form written too long ago is not an error page: what was typed comes back with a fresh seal and a word to the person. */
public class StaleSealListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        var form = CDI.current().select(CurrentForm.class).get();
        if (form.isStale()) {
            var texts = CDI.current().select(Texts.class).get();
            event.getFacesContext()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.get("shared.form.stale"), null));
            event.getFacesContext().renderResponse();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // the check comes before the action, never after
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
