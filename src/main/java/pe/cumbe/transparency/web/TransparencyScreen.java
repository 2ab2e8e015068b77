package pe.cumbe.transparency.web;

import static java.util.Map.entry;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.Rejected;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Notices;
import pe.cumbe.shared.web.PageErrors;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.AgencyItem;
import pe.cumbe.transparency.CsvTable;
import pe.cumbe.transparency.ItemView;
import pe.cumbe.transparency.NewPublication;
import pe.cumbe.transparency.PublicationDesk;
import pe.cumbe.transparency.PublicationKind;
import pe.cumbe.transparency.PublicationReason;

/** Where the coordinator of an agency sees what falls due, publishes it and corrects it. */
@Named("transparencyScreen")
@ViewScoped
public class TransparencyScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<PublicationReason, String> FIELDS = Map.ofEntries(
            entry(PublicationReason.ITEM_UNKNOWN, "trItem"),
            entry(PublicationReason.DAY_TO_COME, "trDay"),
            entry(PublicationReason.DAY_TOO_OLD, "trDay"),
            entry(PublicationReason.STATEMENT_MISSING, "trStatement"),
            entry(PublicationReason.ADDRESS_UNUSABLE, "trAddress"),
            entry(PublicationReason.SIGNATURE_MISSING, "trSignedBy"),
            entry(PublicationReason.REASON_MISSING, "trReason"),
            entry(PublicationReason.NOTHING_TO_CORRECT, "trReason"),
            entry(PublicationReason.TABLE_MISSING, "trTable"),
            entry(PublicationReason.TABLE_TOO_BIG, "trTable"),
            entry(PublicationReason.TABLE_NOT_UTF8, "trTable"),
            entry(PublicationReason.TABLE_UNREADABLE, "trTable"),
            entry(PublicationReason.TABLE_NO_ROWS, "trTable"),
            entry(PublicationReason.TABLE_TOO_MANY_ROWS, "trTable"),
            entry(PublicationReason.TABLE_TOO_WIDE, "trTable"),
            entry(PublicationReason.TABLE_HEAD_UNUSABLE, "trTable"),
            entry(PublicationReason.TABLE_UNEVEN, "trTable"),
            entry(PublicationReason.TABLE_CELL_TOO_LONG, "trTable"),
            entry(PublicationReason.TABLE_FORMULA, "trTable"));

    private final PublicationDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final Notices notices;
    private final PageErrors errors;
    private final Texts texts;

    private PublicationForm form = new PublicationForm();
    private PublicationKind kind = PublicationKind.TABLE;
    private String agency = "";
    private transient @Nullable Part file;

    @Inject
    public TransparencyScreen(
            PublicationDesk desk,
            Organisation organisation,
            CurrentActor me,
            Notices notices,
            PageErrors errors,
            Texts texts) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.notices = notices;
        this.errors = errors;
        this.texts = texts;
    }

    /** Refuses whoever coordinates no agency. */
    public void open() {
        me.actor().require(Permission.PUBLISH_TRANSPARENCY);
        if (agency.isEmpty()) {
            agency = mine().get(0).value();
        }
    }

    /** The form of that kind. */
    public void choose(String chosen) {
        kind = PublicationKind.valueOf(chosen);
    }

    /** The items of the agency chosen in the list. */
    public void change() {
        form = new PublicationForm();
    }

    public void publish() {
        var day = SpanishDates.read(form.getDay());
        if (form.getItem().isEmpty()) {
            errors.field("trItem", "field.trItem.error");
        }
        if (day.isEmpty()) {
            errors.field("trDay", "field.trDay.error");
            return;
        }
        try {
            desk.publish(
                    new NewPublication(
                            new AgencyCode(agency),
                            form.getItem(),
                            kind,
                            day.get(),
                            form.getStatement(),
                            form.getAddress(),
                            table(),
                            form.getSignedBy(),
                            form.getReason()),
                    me.actor());
            form = new PublicationForm();
            notices.say("gestion.transparencia.notice.published");
        } catch (Rejected refused) {
            errors.refused(refused, FIELDS);
        }
    }

    private String table() {
        var part = file;
        file = null;
        if (part == null || kind != PublicationKind.TABLE) {
            return "";
        }
        try (var content = part.getInputStream()) {
            return CsvTable.text(content.readNBytes(CsvTable.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be read", e);
        }
    }

    public List<AgencyItem> getItems() {
        return desk.items(view(), me.actor());
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
        return mine().stream()
                .map(organisation::get)
                .map(one -> new SelectItem(one.code().value(), one.name()))
                .toList();
    }

    public String getBase() {
        return view().code().isRegion() ? "" : view().path();
    }

    public String getAgencyName() {
        return view().name();
    }

    public String getTableHint() {
        return texts.of("field.trTable.hint", CsvTable.MOST_ROWS, CsvTable.MOST_BYTES / 1_000_000);
    }

    /** 7.10 comes after 7.9. */
    private static int byNumber(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    private AgencyView view() {
        return organisation.get(new AgencyCode(agency));
    }

    private List<AgencyCode> mine() {
        return me.actor().agenciesWith(Permission.PUBLISH_TRANSPARENCY);
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
        mine().stream()
                .map(AgencyCode::value)
                .filter(code -> code.equals(chosen))
                .findFirst()
                .ifPresent(code -> agency = code);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
