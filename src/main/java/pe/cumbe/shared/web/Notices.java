package pe.cumbe.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What was just done, said at the top of an officer's page. Refusals are no notices: {@link PageErrors} shows them. */
@Named("notices")
@RequestScoped
public class Notices {

    private final Texts texts;
    private final List<String> all = new ArrayList<>();

    @Inject
    public Notices(Texts texts) {
        this.texts = texts;
    }

    /** Says the text of the key, with its numbered places filled. */
    public void say(String key, Object... values) {
        all.add(values.length == 0 ? texts.get(key) : texts.of(key, values));
    }

    public List<String> getAll() {
        return List.copyOf(all);
    }
}
