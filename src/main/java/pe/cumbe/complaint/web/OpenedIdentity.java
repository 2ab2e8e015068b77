package pe.cumbe.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pe.cumbe.complaint.Complainant;

/** Who told of a wrongdoing, for the one answer to whoever opened it: nothing of it stays in a session. */
@Named("openedIdentity")
@RequestScoped
public class OpenedIdentity {

    private @Nullable Complainant person;

    void show(Complainant opened) {
        person = opened;
    }

    public @Nullable Complainant getPerson() {
        return person;
    }
}
