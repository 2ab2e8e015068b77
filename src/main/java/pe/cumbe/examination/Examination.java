package pe.cumbe.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a text before it is sent, and says what stands in its way and what would make it better. */
public final class Examination {

    private static final String SPANISH = "es";

    private final ExaminationLimits limits;

    public Examination(ExaminationLimits limits) {
        this.limits = limits;
    }

    /**
     * In the order of the page: what is about the whole first, then the title, the summary, each part by its lines,
     * pictures, files.
     */
    public List<Finding> findings(Examined examined) {
        var manuscripts = manuscripts(examined);
        var findings = new Findings();
        if (isSpanish(examined)) {
            new ReadingRules(limits).examine(manuscripts, findings);
        }
        new WeightRules(limits).examine(examined, findings);
        new StructureRules(limits).examine(manuscripts, findings);
        examineLines(examined, findings);
        examinePictures(examined, manuscripts, findings);
        var links = new LinkRules(examined.addresses());
        var persons = new PersonRules(limits);
        for (var manuscript : manuscripts) {
            findings.addIf(manuscript.isTooNested(), FindingKind.TOO_NESTED, Passage.line(manuscript.part(), ""), "");
            links.examine(manuscript, findings);
            manuscript.passages().forEach(passage -> persons.examine(passage, findings));
            manuscript.links().forEach(link -> persons.examine(link.addressee(), findings));
        }
        return findings.all().stream().sorted(inOrderOf(examined)).toList();
    }

    /** How easy the prose is; empty where there is too little, or where it is not Spanish. */
    public Optional<Reading> reading(Examined examined) {
        return isSpanish(examined) ? new ReadingRules(limits).reading(manuscripts(examined)) : Optional.empty();
    }

    private static List<Manuscript> manuscripts(Examined examined) {
        return examined.parts().stream().map(Manuscript::of).toList();
    }

    private static boolean isSpanish(Examined examined) {
        return examined.language().toLowerCase(Locale.ROOT).split("-", 2)[0].equals(SPANISH);
    }

    private void examineLines(Examined examined, Findings findings) {
        var structure = new StructureRules(limits);
        var persons = new PersonRules(limits);
        var lines = new ArrayList<>(List.of(
                Passage.line(Examined.TITLE, examined.title()), Passage.line(Examined.SUMMARY, examined.summary())));
        lines.forEach(line -> structure.examineCapitals(line, findings));
        examined.pictures().forEach(picture -> lines.add(Passage.line(picture.part(), picture.alternative())));
        examined.files().forEach(file -> lines.add(Passage.line(file.part(), file.name())));
        lines.forEach(line -> persons.examine(line, findings));
    }

    private void examinePictures(Examined examined, List<Manuscript> manuscripts, Findings findings) {
        var rules = new PictureRules(limits);
        for (var picture : examined.pictures()) {
            rules.examine(Passage.line(picture.part(), ""), picture.name(), picture.alternative(), findings);
        }
        manuscripts.forEach(manuscript -> manuscript
                .pictures()
                .forEach(picture -> rules.examine(picture.where(), picture.address(), picture.words(), findings)));
    }

    private static Comparator<Finding> inOrderOf(Examined examined) {
        var parts = new ArrayList<>(List.of(Examined.WHOLE, Examined.TITLE, Examined.SUMMARY));
        examined.parts().forEach(part -> parts.add(part.name()));
        examined.pictures().forEach(picture -> parts.add(picture.part()));
        examined.files().forEach(file -> parts.add(file.part()));
        return Comparator.<Finding>comparingInt(finding -> parts.indexOf(finding.part()))
                .thenComparingInt(Finding::line)
                .thenComparing(Finding::kind);
    }
}
