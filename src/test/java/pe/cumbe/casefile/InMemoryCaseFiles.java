package pe.cumbe.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.filing.KeySeal;
import pe.cumbe.filing.NumberSeries;
import pe.cumbe.filing.SubmissionId;
import pe.cumbe.shared.PageOf;

/** Case files and their series in memory; one thread at a time, as a lock in the database would have it. */
public class InMemoryCaseFiles implements CaseFiles, NumberSeries {

    private final List<CaseFile> all = new ArrayList<>();
    private final Map<String, Integer> series = new HashMap<>();

    @Override
    public void claim(SubmissionId submission) {
        // one thread at a time
    }

    @Override
    public int next(String line, int year) {
        return series.merge(line + year, 1, Integer::sum);
    }

    @Override
    public void add(CaseFile caseFile) {
        all.add(caseFile);
    }

    @Override
    public Optional<CaseFile> filedAs(SubmissionId submission) {
        return first(caseFile -> caseFile.submission().equals(submission));
    }

    @Override
    public Optional<CaseFile> find(AgencyCode viewer, CaseNumber number) {
        return first(caseFile -> caseFile.number().equals(number) && caseFile.isVisibleTo(viewer));
    }

    @Override
    public Optional<CaseFile> hold(AgencyCode viewer, CaseNumber number) {
        return find(viewer, number);
    }

    @Override
    public Optional<CaseFile> trial(AgencyCode viewer, CaseNumber number) {
        return find(viewer, number);
    }

    @Override
    public Optional<CaseFile> openedBy(KeySeal seal) {
        return first(caseFile -> caseFile.keys().seal().filter(seal::equals).isPresent()
                || caseFile.keys().provisional().filter(seal::equals).isPresent());
    }

    @Override
    public Optional<CaseFile> holdOpenedBy(KeySeal seal) {
        return openedBy(seal);
    }

    @Override
    public PageOf<CaseFile> queue(AgencyCode viewer, QueueFilter filter, String words, int page, int size) {
        var found = all.stream()
                .filter(caseFile -> caseFile.isVisibleTo(viewer))
                .filter(caseFile -> filter.statuses().contains(caseFile.status()))
                .filter(caseFile -> matches(caseFile, words))
                .sorted(Comparator.comparing(
                                (CaseFile caseFile) -> caseFile.nextBy().orElse(LocalDate.MAX))
                        .thenComparing(CaseFile::filedAt))
                .toList();
        var items = found.stream().skip((page - 1L) * size).limit(size).toList();
        return new PageOf<>(items, page, size, found.size());
    }

    @Override
    public List<CaseNumber> closing(AgencyCode holder, LocalDate day) {
        return all.stream()
                .filter(caseFile -> caseFile.heldBy().equals(holder))
                .map(CaseFile::number)
                .toList();
    }

    public List<CaseFile> all() {
        return List.copyOf(all);
    }

    private static boolean matches(CaseFile caseFile, String words) {
        return words.isEmpty()
                || CaseNumber.read(words).filter(caseFile.number()::equals).isPresent()
                || caseFile.applicant().documentNumber().equals(words)
                || caseFile.applicant().name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private Optional<CaseFile> first(Predicate<CaseFile> wanted) {
        return Stream.of(all).flatMap(List::stream).filter(wanted).findFirst();
    }

    @Override
    public List<CaseFile> late(AgencyCode holder, LocalDate today, int most) {
        return all().stream()
                .filter(caseFile -> caseFile.heldBy().equals(holder))
                .filter(caseFile -> QueueFilter.OPEN.statuses().contains(caseFile.status()))
                .filter(caseFile -> caseFile.dueOn().filter(today::isAfter).isPresent())
                .limit(most)
                .toList();
    }
}
