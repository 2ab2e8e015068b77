package pe.cumbe.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms are posted to the address the person sees, not to the page file behind it. */
public class RoutedViewHandler extends ViewHandlerWrapper {

    public RoutedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var here = CDI.current().select(CurrentRoute.class).get();
        return here.getPattern().isEmpty() ? super.getActionURL(context, viewId) : Addresses.encode(here.formAction());
    }
}
