package pe.cumbe.casefile.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.casefile.CaseQueue;
import pe.cumbe.casefile.CaseQueueRow;
import pe.cumbe.casefile.QueueFilter;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.PagedScreen;
import pe.cumbe.shared.web.Texts;

/** The queue of a dependency: what falls due first stands first. */
@Named("inbox")
@ViewScoped
public class CaseInboxScreen extends PagedScreen<CaseQueueRow> {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 40;

    private final CaseQueue queue;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;
    private final Texts texts;

    private String agency = "";
    private String filter = QueueFilter.OPEN.name();
    private String words = "";

    @Inject
    public CaseInboxScreen(CaseQueue queue, Organisation organisation, MyAgencies mine, CurrentActor me, Texts texts) {
        this.queue = queue;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
        this.texts = texts;
    }

    @Override
    protected PageOf<CaseQueueRow> read(int page) {
        return queue.rows(me.actor(), code(), QueueFilter.valueOf(filter), words, page, SIZE);
    }

    public AgencyCode code() {
        return mine.chosenOrFirst(agency, Permission.SEE_CASES);
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    /** Those where this officer sees cases; one needs no list. */
    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.SEE_CASES);
    }

    public boolean isChoice() {
        return getAgencies().size() > 1;
    }

    public List<SelectItem> getFilters() {
        return Arrays.stream(QueueFilter.values())
                .map(one -> new SelectItem(one.name(), texts.of(one)))
                .toList();
    }

    /** Whether this officer registers what comes on paper. */
    public boolean isWindow() {
        return me.actor().may(Permission.RECEIVE_CASES, code());
    }

    /** «Vencido hace 2 días hábiles», «Vence hoy», «Quedan 3 días hábiles»; a dash when no day is promised. */
    public String left(@Nullable Integer days) {
        if (days == null) {
            return texts.get("gestion.expedientes.text.noday");
        }
        if (days < 0) {
            return texts.of("gestion.expedientes.text.late", -days);
        }
        return days == 0
                ? texts.get("gestion.expedientes.text.today")
                : texts.of("gestion.expedientes.text.left", days);
    }

    /** The class of the label beside the words: late, today, soon. */
    public String tone(@Nullable Integer days) {
        if (days == null) {
            return "etq";
        }
        return days < 0 ? "etq mal-e" : days <= 2 ? "etq av" : "etq ok";
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String chosen) {
        agency = chosen == null ? "" : chosen;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(@Nullable String chosen) {
        filter = chosen == null ? QueueFilter.OPEN.name() : chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }
}
