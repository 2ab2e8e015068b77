package pe.cumbe.access.web;

import static java.util.Map.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.access.AccessNumber;
import pe.cumbe.access.AccessReason;
import pe.cumbe.access.AccessRef;
import pe.cumbe.access.DirectAccessDesk;
import pe.cumbe.access.DirectAccessView;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.PagedScreen;

/** Who came to the window of a dependency to see something: the list, a new one, and one of them with what came of it. */
@Named("directAccess")
@ViewScoped
public class DirectAccessScreen extends PagedScreen<DirectAccessView> {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    private static final Map<AccessReason, String> FIELDS = Map.ofEntries(
            entry(AccessReason.IDENTITY_MISSING, "visitNumber"),
            entry(AccessReason.ASKED_MISSING, "visitAsked"),
            entry(AccessReason.SUMMARY_MISSING, "visitSummary"),
            entry(AccessReason.DAY_MISSING, "visitDay"),
            entry(AccessReason.DAY_WRONG, "visitDay"));

    private static final Map<AccessReason, String> ENDING = Map.ofEntries(
            entry(AccessReason.TEXT_MISSING, "visitShown"),
            entry(AccessReason.DELAY_MISSING, "visitDelay"),
            entry(AccessReason.DAY_MISSING, "visitOn"),
            entry(AccessReason.DAY_WRONG, "visitOn"));

    private final DirectAccessDesk desk;
    private final AnsweringAgency agency;
    private final AccessPaper paper;
    private final FileAnswer answer;
    private final CurrentActor me;
    private final PageErrors errors;
    private final Notices notices;

    private String number = "";
    private long version;
    private boolean noting;
    private DirectAccessForm form = new DirectAccessForm();
    private transient @Nullable DirectAccessView view;

    @Inject
    public DirectAccessScreen(
            DirectAccessDesk desk,
            AnsweringAgency agency,
            AccessPaper paper,
            FileAnswer answer,
            CurrentActor me,
            PageErrors errors,
            Notices notices) {
        this.desk = desk;
        this.agency = agency;
        this.paper = paper;
        this.answer = answer;
        this.me = me;
        this.errors = errors;
        this.notices = notices;
    }

    /** «Anotar un acceso directo». */
    public void start() {
        noting = true;
        form = new DirectAccessForm();
    }

    public void cancel() {
        noting = false;
    }

    /** «Anotar»: it is in the register from now on. */
    public void note() {
        try {
            var noted = desk.note(me.actor(), agency.code(), form.note());
            notices.say("gestion.directo.notice.noted");
            noting = false;
            open(noted.value());
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    public void open(String wanted) {
        number = wanted;
        form = new DirectAccessForm();
        reload();
    }

    public void toList() {
        number = "";
        refresh();
    }

    /** Looks again, as after somebody else did something; what was typed stays. */
    public void reload() {
        view = null;
        version = getView().version();
    }

    /** «Registrar que se mostró». */
    public void show() {
        attempt(() -> desk.show(me.actor(), ref(), form.day(), form.getShown(), form.getDelay()));
    }

    /** «La persona firmó». */
    public void conform() {
        attempt(() -> desk.conform(me.actor(), ref(), form.day()));
    }

    /** «La persona no volvió». */
    public void leave() {
        attempt(() -> desk.leave(me.actor(), ref(), form.day(), form.getDelay()));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Rejected refused) {
            errors.refused(refused, ENDING);
            return;
        }
        notices.say("gestion.directo.notice.done");
        open(number);
    }

    /** The slip of conformity, for the person to sign. */
    public void print() {
        answer.send("constancia-de-conformidad.pdf", "application/pdf", paper.print(getView()));
    }

    private AccessRef ref() {
        return new AccessRef(agency.code(), new AccessNumber(number), version);
    }

    public boolean isOpen() {
        return !number.isEmpty();
    }

    public boolean isNoting() {
        return noting;
    }

    public DirectAccessView getView() {
        var known = view;
        if (known == null) {
            known = desk.open(me.actor(), agency.code(), new AccessNumber(number))
                    .orElseThrow(NotFound::new);
            view = known;
        }
        return known;
    }

    @Override
    protected PageOf<DirectAccessView> read(int page) {
        return desk.queue(me.actor(), agency.code(), page, SIZE);
    }

    public DirectAccessForm getForm() {
        return form;
    }
}
