package pe.cumbe.norm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.norm.NormPartView;
import pe.cumbe.norm.NormPartView.Group;
import pe.cumbe.norm.NormPartView.PartRow;
import pe.cumbe.norm.NormStatus;
import pe.cumbe.norm.NormView;
import pe.cumbe.norm.NormView.RelationRow;
import pe.cumbe.norm.Outline;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;

/** A norm, one page of its text at a time. {@link NormFilter} puts in it what the address asked for. */
@Named("normPage")
@RequestScoped
public class NormPage {

    /** Places of the text named in the table of contents of one page; its byte budget holds with these. */
    private static final int PLACES_SHOWN = 40;

    /** Type, number, year and acronyms, and nothing that could be somebody's words. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d°º./ -]{0,59}\\d[\\p{L}\\d./ -]{0,30}");

    private static final double BYTES_OF_A_KILOBYTE = 1_000;

    private final Texts texts;
    private final Settings settings;
    private @Nullable NormView norm;
    private final HttpServletRequest request;
    private @Nullable NormPartView part;

    @Inject
    public NormPage(Texts texts, Settings settings, HttpServletRequest request) {
        this.request = request;
        this.texts = texts;
        this.settings = settings;
    }

    void show(NormView shown, @Nullable NormPartView page) {
        this.norm = shown;
        this.part = page;
    }

    /** The number a person searched for and was sent here by; empty when they came another way, or it is no number. */
    public String getSought() {
        var sought = request.getParameter("buscado");
        return sought != null && NUMBER.matcher(sought).matches() ? sought : "";
    }

    /** The list that the search would have shown. */
    public String getSoughtList() {
        return NormFilter.ROOT.substring(0, NormFilter.ROOT.length() - 1) + "?directo=no&q="
                + URLEncoder.encode(getSought(), StandardCharsets.UTF_8);
    }

    public NormView getNorm() {
        return Objects.requireNonNull(norm, "the filter of norms has not run");
    }

    public @Nullable NormPartView getPart() {
        return part;
    }

    /** What the browser's tab says: the norm, and the page of it after the first. */
    public String getTitle() {
        return part == null || part.isFirst() ? shortened() : shortened() + " - " + getPartTitle();
    }

    public String getPartTitle() {
        var page = Objects.requireNonNull(part);
        return page.isOnly()
                ? texts.get("normas.norma.title.text")
                : texts.of("normas.norma.title.part", page.position(), page.parts());
    }

    public String getStatusText() {
        return texts.of(getNorm().status());
    }

    /** The look of the state's mark: in force, ended, or to be read with care. */
    public String getStatusStyle() {
        if (getNorm().status() == NormStatus.IN_FORCE) {
            return "etq ok";
        }
        return getNorm().status().hasEnded() ? "etq mal-e" : "etq av";
    }

    public boolean isUnverified() {
        return getNorm().status() == NormStatus.UNVERIFIED;
    }

    public String date(LocalDate day) {
        return SpanishDates.plainDate(day);
    }

    public String getWithdrawn() {
        var day = Objects.requireNonNull(getNorm().withdrawnOn());
        return texts.of(
                "normas.norma.text.withdrawn",
                SpanishDates.longDate(day),
                Objects.requireNonNullElse(getNorm().withdrawnReason(), ""));
    }

    /** Who signed it; empty where only a source tells of it. */
    public String getSigned() {
        var signer = getNorm().signer();
        return signer == null ? "" : texts.of("normas.norma.text.signed", signer);
    }

    /** What its last edition corrected; empty in the first. */
    public String getCorrected() {
        var why = getNorm().editionWhy();
        return why == null
                ? ""
                : texts.of("normas.norma.text.corrected", getNorm().edition(), why);
    }

    public String getFileText() {
        return texts.of(
                "normas.norma.action.file",
                Megabytes.of(Objects.requireNonNull(getNorm().file()).size()));
    }

    /** The key of what is said in the place of a text that is not here. */
    public String getWithoutText() {
        if (getNorm().file() != null) {
            return "normas.norma.empty.textInFile";
        }
        return getNorm().source() == null ? "normas.norma.empty.textAndSource" : "normas.norma.empty.text";
    }

    public String getAddress() {
        return NormFilter.ROOT + getNorm().address();
    }

    /** The address as one cites it, with the host where the installation knows it. */
    public String getCitation() {
        return settings.publicAddress().orElse("") + getAddress();
    }

    public String getDownloadText() {
        double kilobytes = Math.max(1, Math.round(getNorm().textLength() / BYTES_OF_A_KILOBYTE));
        return texts.of("normas.norma.action.download", kilobytes);
    }

    public String getHomonymsAddress() {
        return NormFilter.ROOT + "homonimos/" + getNorm().identity();
    }

    public List<Outline.Entry> getPlaces() {
        var page = Objects.requireNonNull(part);
        return page.entries().subList(0, Math.min(PLACES_SHOWN, page.entries().size()));
    }

    public String address(PartRow row) {
        return part(getNorm().address(), row.position());
    }

    public String label(PartRow row) {
        return row.label().isEmpty()
                ? texts.of("normas.norma.label.part", row.position())
                : texts.of("normas.norma.label.named", row.position(), row.label());
    }

    public String address(Group group) {
        return part(getNorm().address(), group.from());
    }

    public String label(Group group) {
        return texts.of("normas.norma.label.group", group.from(), group.to());
    }

    public String getPreviousAddress() {
        return part(getNorm().address(), Objects.requireNonNull(part).previous());
    }

    public String getNextAddress() {
        return part(getNorm().address(), Objects.requireNonNull(part).next());
    }

    public String relation(RelationRow row) {
        return texts.get(row.textKey());
    }

    static String part(String address, int position) {
        return NormFilter.ROOT + address + (position == 1 ? "" : "/parte/" + position);
    }

    private String shortened() {
        var denomination = getNorm().denomination();
        return denomination.length() <= 120 ? denomination : denomination.substring(0, 117) + "…";
    }
}
