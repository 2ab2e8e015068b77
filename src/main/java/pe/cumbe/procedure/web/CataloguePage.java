package pe.cumbe.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.procedure.Catalogue;
import pe.cumbe.procedure.ProcedureCode;
import pe.cumbe.procedure.ProcedureRow;
import pe.cumbe.procedure.Subject;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.web.Texts;

/**
 * The catalogue at {@code /tramites?q=&tema=&pagina=}: without a question, some of each subject; with one, all that
 * answer it, a page at a time. And the list of one dependency at {@code /{agency}/tramites}.
 */
@Named
@RequestScoped
public class CataloguePage {

    private static final int FEW = 5;
    private static final int ROWS = 40;
    private static final int LONGEST_INPUT = 100;

    private final Catalogue catalogue;
    private final ProcedureWording wording;
    private final CurrentAgency agency;
    private final Texts texts;

    private String words = "";
    private Optional<Subject> subject = Optional.empty();
    private int page = 1;

    @Inject
    public CataloguePage(Catalogue catalogue, ProcedureWording wording, CurrentAgency agency, Texts texts) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.agency = agency;
        this.texts = texts;
    }

    /** Some procedures of a subject, and where all of them are. */
    public record Group(String title, String address, int count, List<ProcedureItem> items) {

        /** Whether there are more than those shown. */
        public boolean isMore() {
            return count > items.size();
        }
    }

    /** A choice of the list of subjects. */
    public record Choice(String word, String label, boolean chosen) {}

    public boolean isAsked() {
        return !words.isEmpty() || subject.isPresent();
    }

    /** Every subject that has a procedure, each with a few; those told in plain words come first. */
    public List<Group> getGroups() {
        return Arrays.stream(Subject.values())
                .map(this::group)
                .filter(group -> group.count() > 0)
                .toList();
    }

    private Group group(Subject of) {
        var rows = catalogue.find("", Optional.of(of));
        var few = rows.stream()
                .sorted(Comparator.comparing((ProcedureRow row) -> row.title() == null))
                .limit(FEW)
                .toList();
        return new Group(texts.of(of), "/tramites?tema=" + of.slug(), rows.size(), wording.items(few));
    }

    /** What answers the question, this page of it. */
    public PageOf<ProcedureItem> getResults() {
        var found = catalogue.find(words, subject);
        var pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        var shown = Math.min(page, pages);
        var items = found.stream().skip((long) (shown - 1) * ROWS).limit(ROWS).toList();
        return new PageOf<>(wording.items(items), shown, ROWS, found.size());
    }

    /** «12 trámites», with what was asked. */
    public String getCount() {
        var total = catalogue.find(words, subject).size();
        var count = total == 1 ? texts.get("tramites.text.one") : texts.of("tramites.text.many", total);
        return words.isEmpty() ? count : texts.of("tramites.text.with", count, words);
    }

    public String getPrevious() {
        return address(getResults().page() - 1);
    }

    public String getNext() {
        return address(getResults().page() + 1);
    }

    /** The procedures filed at the dependency of this portal. */
    public List<ProcedureItem> getOfAgency() {
        return catalogue.of(agency.code()).stream()
                .map(row -> wording.item(row, row.pathFrom(agency.view())))
                .toList();
    }

    /** Where somebody asks for what is not in the list. */
    public String getFreeWriting() {
        return catalogue.all().stream()
                .filter(row -> row.code().equals(ProcedureCode.FREE_WRITING))
                .findFirst()
                .map(row -> row.path())
                .orElse("/tramites");
    }

    public List<Choice> getSubjects() {
        return Arrays.stream(Subject.values())
                .filter(of -> !catalogue.find("", Optional.of(of)).isEmpty())
                .map(of -> new Choice(of.slug(), texts.of(of), subject.isPresent() && subject.get() == of))
                .toList();
    }

    private String address(int number) {
        return "/tramites?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&tema="
                + subject.map(Subject::slug).orElse("") + "&pagina=" + number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        words = text.length() <= LONGEST_INPUT ? text : text.substring(0, LONGEST_INPUT);
    }

    public String getSubject() {
        return subject.map(Subject::slug).orElse("");
    }

    public void setSubject(@Nullable String slug) {
        subject = slug == null ? Optional.empty() : Subject.of(slug);
    }

    public String getPage() {
        return String.valueOf(page);
    }

    /** Anything that is no page is the first one. */
    public void setPage(@Nullable String number) {
        page = number != null && number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
    }
}
