package pe.cumbe.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks each script that a component writes into an officer's page with the page's {@link ScriptNonce}. A partial answer
 * lands in a page that is already there, so it carries the nonce which that page kept in its view. Named in
 * faces-config.xml.
 */
public class NonceRenderKits extends RenderKitFactory {

    private static final String KEPT = "pe.cumbe.scriptNonce";

    public NonceRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public @Nullable RenderKit getRenderKit(FacesContext context, String id) {
        var kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new Marking(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Marking extends RenderKitWrapper {

        private Marking(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer out, String types, String encoding) {
            var writer = getWrapped().createResponseWriter(out, types, encoding);
            var nonce = nonce(FacesContext.getCurrentInstance());
            return nonce.isEmpty() ? writer : new MarkingWriter(writer, nonce.get());
        }

        private static Optional<String> nonce(FacesContext context) {
            var fresh =
                    ScriptNonce.of((ServletRequest) context.getExternalContext().getRequest());
            if (fresh.isEmpty()
                    || context.getViewRoot() == null
                    || context.getViewRoot().isTransient()) {
                return fresh;
            }
            var kept = context.getViewRoot().getViewMap();
            if (context.getPartialViewContext().isPartialRequest()) {
                return Optional.ofNullable((String) kept.get(KEPT));
            }
            kept.put(KEPT, fresh.get());
            return fresh;
        }
    }

    private static final class MarkingWriter extends ResponseWriterWrapper {

        private final String nonce;

        private MarkingWriter(ResponseWriter wrapped, String nonce) {
            super(wrapped);
            this.nonce = nonce;
        }

        @Override
        public void startElement(String name, @Nullable UIComponent component) throws IOException {
            getWrapped().startElement(name, component);
            if (name.equals("script")) {
                getWrapped().writeAttribute("nonce", nonce, null);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer out) {
            return new MarkingWriter(getWrapped().cloneWithWriter(out), nonce);
        }
    }
}
