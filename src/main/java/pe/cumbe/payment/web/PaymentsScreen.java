package pe.cumbe.payment.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.Permission;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.account.web.MyAgencies;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.payment.PaymentDesk;
import pe.cumbe.payment.PaymentView;
import pe.cumbe.payment.Soles;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;
import pe.cumbe.shared.web.CsvSheet;
import pe.cumbe.shared.web.PagedScreen;
import pe.cumbe.shared.web.Texts;

/** What was paid to a dependency, a month at a time. */
@Named("paymentsScreen")
@ViewScoped
public class PaymentsScreen extends PagedScreen<PaymentView> {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int MONTHS = 24;

    private final PaymentDesk desk;
    private final Organisation organisation;
    private final MyAgencies mine;
    private final CurrentActor me;
    private final Texts texts;
    private final Clock clock;

    private String agency = "";
    private String month = "";

    @Inject
    public PaymentsScreen(
            PaymentDesk desk, Organisation organisation, MyAgencies mine, CurrentActor me, Texts texts, Clock clock) {
        this.desk = desk;
        this.organisation = organisation;
        this.mine = mine;
        this.me = me;
        this.texts = texts;
        this.clock = clock;
    }

    /** Refuses whoever sees no payments anywhere. */
    public void open() {
        me.actor().require(Permission.SEE_PAYMENTS);
    }

    /** Every payment of the month, as a file. */
    public void download() throws IOException {
        try (var sheet = CsvSheet.download("pagos-" + month() + ".csv")) {
            sheet.line(List.of(
                    texts.get("gestion.pagos.label.day"),
                    texts.get("gestion.pagos.label.receipt"),
                    texts.get("gestion.pagos.label.amount"),
                    texts.get("gestion.pagos.label.concept"),
                    texts.get("gestion.pagos.label.number"),
                    texts.get("gestion.pagos.label.noted")));
            desk.each(
                    me.actor(),
                    code(),
                    month(),
                    payment -> sheet.line(List.of(
                            payment.paidOn().toString(),
                            payment.receipt(),
                            payment.amount().amount().toPlainString(),
                            payment.concept(),
                            payment.number(),
                            payment.notedBy())));
        }
    }

    @Override
    protected PageOf<PaymentView> read(int page) {
        return desk.of(me.actor(), code(), month(), page, SIZE);
    }

    public String getTotal() {
        var total = desk.total(me.actor(), code(), month());
        return total.signum() == 0 ? texts.get("gestion.pagos.text.nothing") : new Soles(total).toString();
    }

    public String day(PaymentView payment) {
        return SpanishDates.plainDate(payment.paidOn());
    }

    public String getAgencyName() {
        return organisation.get(code()).name();
    }

    public boolean isChoice() {
        return mine.with(Permission.SEE_PAYMENTS).size() > 1;
    }

    public List<SelectItem> getAgencies() {
        return mine.choices(Permission.SEE_PAYMENTS);
    }

    /** The last months, this one first. */
    public List<SelectItem> getMonths() {
        var now = YearMonth.now(clock);
        return java.util.stream.IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(one -> new SelectItem(one.toString(), SpanishDates.month(one)))
                .toList();
    }

    public String getAgency() {
        return code().value();
    }

    public void setAgency(@Nullable String chosen) {
        agency = Chosen.orEmpty(chosen);
    }

    public String getMonth() {
        return month().toString();
    }

    public void setMonth(@Nullable String chosen) {
        month = Chosen.orEmpty(chosen);
    }

    private AgencyCode code() {
        return mine.chosenOrFirst(agency, Permission.SEE_PAYMENTS);
    }

    private YearMonth month() {
        try {
            return month.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }
}
