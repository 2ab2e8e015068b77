package pe.cumbe.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** What was sent belongs to a page that is gone, or never was: no fault of the server, whose status it would carry. */
@Named
@ApplicationScoped
public class ExpiredPage {

    public void open() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
}
