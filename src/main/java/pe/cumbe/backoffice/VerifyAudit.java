package pe.cumbe.backoffice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import pe.cumbe.account.Actor;
import pe.cumbe.audit.ActsChecks;
import pe.cumbe.audit.CheckWords;
import pe.cumbe.operations.MaintenanceJob;

/** {@code ./portal verify-audit}: fails when the record of acts is not whole. */
@ApplicationScoped
public class VerifyAudit implements MaintenanceJob {

    private final ActsChecks checks;
    private final CheckWords words;

    @Inject
    public VerifyAudit(ActsChecks checks, CheckWords words) {
        this.checks = checks;
        this.words = words;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public void run(List<String> arguments, Consumer<String> progress) {
        var found = checks.check(Actor.SYSTEM);
        progress.accept(words.figures(found));
        progress.accept(words.seal(found));
        if (!found.isWhole()) {
            throw new IllegalStateException(words.verdict(found));
        }
        progress.accept(words.verdict(found));
    }
}
