package pe.cumbe.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The anonymous form of this request: what its seal said, and the seal the answer will carry. */
@Named("form")
@RequestScoped
public class CurrentForm {

    private final FormSeal seals;
    private final CurrentRoute here;
    private String submission = "";
    private boolean stale;
    private boolean tooLarge;

    @Inject
    public CurrentForm(FormSeal seals, CurrentRoute here) {
        this.seals = seals;
        this.here = here;
    }

    void accept(FormSeal.Read read) {
        submission = read.submission();
        stale = read.stale();
    }

    void tooLarge() {
        tooLarge = true;
    }

    /** The id of this submission: 32 hex digits, the same when a form comes back with errors or is posted twice. */
    public String submission() {
        if (submission.isEmpty()) {
            submission = FormSeal.newSubmission();
        }
        return submission;
    }

    /** The hidden field of every anonymous form. */
    public String getSeal() {
        return seals.issue(here.getPattern(), submission());
    }

    /** The hidden field of a form that is posted to another page, with an id of its own. */
    public String sealFor(String pattern) {
        return seals.issue(pattern, FormSeal.newSubmission());
    }

    /** Whether the form was written too long ago: nothing is done, all that was typed comes back with a fresh seal. */
    public boolean isStale() {
        return stale;
    }

    /** Whether the body passed the ceiling of the server, so that nothing of it could be read. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** Gives the next form of this answer an id of its own, after a submission has been done with. */
    public void renew() {
        submission = FormSeal.newSubmission();
    }
}
