package pe.cumbe.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.audit.ActsCheck;
import pe.cumbe.audit.ActsChecks;
import pe.cumbe.audit.CheckWords;
import pe.cumbe.shared.web.Texts;

/** Whether the record is whole, as the last look found it; the auditor can look now. */
@Named("actsCheck")
@RequestScoped
public class ActsCheckScreen {

    private final ActsChecks checks;
    private final CheckWords words;
    private final CurrentActor me;
    private final Texts texts;
    private @Nullable List<String> lines;
    private boolean well;

    @Inject
    public ActsCheckScreen(ActsChecks checks, CheckWords words, CurrentActor me, Texts texts) {
        this.checks = checks;
        this.words = words;
        this.me = me;
        this.texts = texts;
    }

    public void check() {
        tell(checks.check(me.actor()));
    }

    /** What was found, a sentence each. */
    public List<String> getLines() {
        if (lines == null) {
            lines = List.of(texts.get("audit.check.never"));
            checks.last(me.actor()).ifPresent(this::tell);
        }
        return lines;
    }

    /** The look of what is said: calm only when the record was found whole. */
    public String getTone() {
        getLines();
        return well ? "aviso hecho" : "aviso";
    }

    private void tell(ActsCheck found) {
        well = found.isWhole();
        lines = List.of(words.verdict(found), words.when(found), words.figures(found), words.seal(found));
    }
}
