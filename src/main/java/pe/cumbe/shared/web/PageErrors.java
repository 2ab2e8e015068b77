package pe.cumbe.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

/**
 * The errors of a public form: one summary at the top and one message at each field. A page reports with {@link #field}
 * or {@link #general}; what Faces or a desk objects to is shown in the same summary.
 */
@Named("errors")
@RequestScoped
public class PageErrors {

    private static final String FORM = "f:";

    private final Texts texts;
    private final Map<String, String> byField = new LinkedHashMap<>();

    @Inject
    public PageErrors(Texts texts) {
        this.texts = texts;
    }

    /**
     * One line of the summary.
     *
     * @param field the id of the element it links to, or null
     */
    public record Line(String text, @Nullable String field) {
        public boolean isLinked() {
            return field != null;
        }
    }

    /** The field with that id has to be mended; the key names the text. The form's id may be left out when it is f. */
    public void field(String id, String key, Object... values) {
        byField.putIfAbsent(withoutForm(id), texts.of(key, values));
    }

    /**
     * What a desk refused: each reason at the field it is about, or about the whole form.
     *
     * @param fields ids of fields, by reason
     */
    public void refused(Rejected refused, Map<? extends Reason, String> fields) {
        for (var reason : refused.reasons()) {
            var field = fields.get(reason);
            if (field == null) {
                general(reason.textKey());
            } else {
                field(field, reason.textKey());
            }
        }
    }

    /** Something about the whole form. */
    public void general(String key, Object... values) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, values), null));
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    public String getHeading() {
        var count = getAll().size();
        return count == 1 ? texts.get("shared.errors.one") : texts.of("shared.errors.many", count);
    }

    public List<Line> getAll() {
        var lines = new ArrayList<Line>();
        var context = FacesContext.getCurrentInstance();
        for (var message : context.getMessageList(null)) {
            lines.add(new Line(message.getSummary(), null));
        }
        byField.forEach((id, text) -> lines.add(new Line(text, client(id))));
        var clients = context.getClientIdsWithMessages();
        while (clients.hasNext()) {
            var client = clients.next();
            if (client != null && !byField.containsKey(withoutForm(client))) {
                for (var message : context.getMessageList(client)) {
                    lines.add(new Line(message.getSummary(), client));
                }
            }
        }
        return lines;
    }

    /** Whether the field has a message. */
    public boolean at(String id) {
        return byField.containsKey(withoutForm(id))
                || !FacesContext.getCurrentInstance().getMessageList(client(id)).isEmpty();
    }

    /** The message of a field that has one. */
    public String text(String id) {
        var own = byField.get(withoutForm(id));
        if (own != null) {
            return own;
        }
        var messages = FacesContext.getCurrentInstance().getMessageList(client(id));
        return messages.isEmpty() ? "" : messages.get(0).getSummary();
    }

    /** What a field says to the browser and to screen readers beside its value. */
    public Map<String, Object> attributes(String id, boolean hint, @Nullable String inputmode, @Nullable String fill) {
        var attributes = new LinkedHashMap<String, Object>();
        var described = new ArrayList<String>();
        if (hint) {
            described.add(client(id) + "-p");
        }
        if (at(id)) {
            described.add(client(id) + "-e");
            attributes.put("aria-invalid", "true");
        }
        if (!described.isEmpty()) {
            attributes.put("aria-describedby", String.join(" ", described));
        }
        if (inputmode != null && !inputmode.isEmpty()) {
            attributes.put("inputmode", inputmode);
        }
        if (fill != null && !fill.isEmpty()) {
            attributes.put("autocomplete", fill);
        }
        return attributes;
    }

    private static String client(String id) {
        return id.contains(":") ? id : FORM + id;
    }

    private static String withoutForm(String client) {
        var id = client.startsWith(FORM) ? client.substring(FORM.length()) : client;
        // an input of a list has a name with more colons: it is known by the whole of it
        return id.contains(":") ? client : id;
    }
}
