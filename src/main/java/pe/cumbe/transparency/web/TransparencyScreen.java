package pe.cumbe.transparency.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.AgencyItem;
import pe.cumbe.transparency.DueWarning;
import pe.cumbe.transparency.ItemView;
import pe.cumbe.transparency.NewPublication;
import pe.cumbe.transparency.PublicationDesk;
import pe.cumbe.transparency.PublicationKind;
import pe.cumbe.transparency.PublicationReason;
import pe.cumbe.transparency.web.PublicationUploads.Held;

/** Where the coordinator of an agency sees what falls due, publishes it and corrects it. */
@Named("transparencyScreen")
@ViewScoped
public class TransparencyScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PublicationDesk desk;
    private final PublicationUploads uploads;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private PublicationForm form = new PublicationForm();
    private PublicationKind kind = PublicationKind.TABLE;
    private String agency = "";
    private @Nullable Held held;
    private transient @Nullable Part file;
    private transient @Nullable List<AgencyItem> items;

    @Inject
    public TransparencyScreen(
            PublicationDesk desk,
            PublicationUploads uploads,
            Organisation organisation,
            MyAgencies mine,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.uploads = uploads;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
    }

    /** Items under one warning. */
    public record Group(DueWarning warning, List<AgencyItem> items) {}

    /** Refuses whoever neither coordinates an agency nor oversees one. */
    public void open() {
        if (!me.actor().mayAnywhere(Permission.OVERSEE)) {
            me.actor().require(Permission.PUBLISH_TRANSPARENCY);
        }
        if (agency.isEmpty()) {
            agency = mine.chosenOrFirst(null, Permission.PUBLISH_TRANSPARENCY, Permission.OVERSEE)
                    .value();
        }
    }

    /** The form of that kind. */
    public void choose(String chosen) {
        kind = PublicationKind.valueOf(chosen);
        letGo();
    }

    /** The items of the agency chosen in the list. */
    public void change() {
        form = new PublicationForm();
        letGo();
    }

    public void publish() {
        var day = SpanishDates.read(form.getDay());
        if (form.getItem().isEmpty()) {
            errors.field("trItem", "field.trItem.error");
        }
        if (day.isEmpty()) {
            errors.field("trDay", "field.trDay.error");
        }
        try {
            if (takeIn() && day.isPresent()) {
                publish(day.get());
            }
        } catch (Rejected refused) {
            if (PublicationFields.isOfTheFile(refused)) {
                letGo();
            }
            errors.refused(refused, fields());
        }
    }

    /** What is said of a file is said at the field where it was chosen, of a long text at that text. */
    private Map<Reason, String> fields() {
        var fields = new HashMap<>(PublicationFields.OF_REASONS);
        fields.replaceAll((reason, field) -> field.equals("trFile") ? fileField() : field);
        fields.put(PublicationReason.TOO_LONG, form.longest());
        return fields;
    }

    private String fileField() {
        return kind == PublicationKind.TABLE ? "trTable" : "trFile";
    }

    private void publish(LocalDate day) {
        var view = desk.publish(
                new NewPublication(
                        new AgencyCode(agency),
                        form.getItem(),
                        kind,
                        day,
                        form.getStatement(),
                        form.getAddress(),
                        held == null ? "" : held.table(),
                        held == null ? null : held.file(),
                        form.getSignedBy(),
                        form.getReason()),
                me.actor());
        if (held != null && !held.isOf(view)) {
            letGo(); // a table, or the same file twice: the first is the one that is out
        }
        held = null; // what is published is nobody's to throw away any more
        items = null;
        form = new PublicationForm();
        notices.say("gestion.transparencia.notice.published");
    }

    /** Takes in what was chosen, in place of what was held: if something else is wrong, nobody has to choose it again. */
    private boolean takeIn() {
        var part = file;
        file = null;
        if (part != null && uploads.isChosen(part)) {
            letGo();
            if (part.getSize() > uploads.limit()) {
                errors.field(
                        fileField(),
                        "gestion.transparencia.error.toolarge",
                        Megabytes.of(part.getSize()),
                        Megabytes.of(uploads.limit()));
                return false;
            }
            held = uploads.take(part, kind);
        }
        return true;
    }

    private void letGo() {
        if (held != null) {
            uploads.discard(held);
            held = null;
        }
    }

    /** The person went away without publishing. */
    @PreDestroy
    void leave() {
        letGo();
    }

    /** Items that press, by how much. */
    public List<Group> getPressing() {
        var items = getItems();
        return Arrays.stream(DueWarning.values())
                .map(warning -> new Group(
                        warning,
                        items.stream().filter(one -> one.warning() == warning).toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /** Whether this person publishes here, and does not only oversee. */
    public boolean isPublishes() {
        return me.actor().may(Permission.PUBLISH_TRANSPARENCY, view().code());
    }

    /** What file is held since an attempt that was refused; empty when none is. */
    public String getInHand() {
        return held == null
                ? ""
                : texts.of("gestion.transparencia.text.inHand", held.name(), Megabytes.of(held.size()));
    }

    public List<AgencyItem> getItems() {
        if (items == null) {
            items = desk.items(view(), me.actor());
        }
        return items;
    }

    /** The items of the agency, in the order of the law. */
    public List<SelectItem> getChoices() {
        var choices = new ArrayList<SelectItem>();
        choices.add(new SelectItem("", texts.get("gestion.transparencia.label.choose")));
        getItems().stream()
                .map(AgencyItem::item)
                .sorted(Comparator.comparing(ItemView::heading)
                        .thenComparing(ItemView::code, TransparencyScreen::byNumber))
                .forEach(item -> choices.add(new SelectItem(item.code(), item.code() + " " + item.name())));
        return choices;
    }

    /** The agencies this person coordinates; with one there is nothing to choose. */
    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.PUBLISH_TRANSPARENCY, Permission.OVERSEE);
    }

    public String getBase() {
        return view().code().isRegion() ? "" : view().path();
    }

    public String getAgencyName() {
        return view().name();
    }

    /** 7.10 comes after 7.9. */
    private static int byNumber(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    private AgencyView view() {
        return organisation.get(new AgencyCode(agency));
    }

    public PublicationForm getForm() {
        return form;
    }

    public PublicationKind getKind() {
        return kind;
    }

    public String getAgency() {
        return agency;
    }

    /** Only one of the list: what is typed into the address of the form is no agency of this person. */
    public void setAgency(@Nullable String chosen) {
        mine.chosen(chosen, Permission.PUBLISH_TRANSPARENCY, Permission.OVERSEE).ifPresent(code -> {
            agency = code.value();
            items = null;
        });
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
