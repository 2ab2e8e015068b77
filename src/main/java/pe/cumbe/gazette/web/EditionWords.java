package pe.cumbe.gazette.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.FileIntake;
import pe.cumbe.gazette.EditionView;
import pe.cumbe.gazette.Issuing;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.RelationKind;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Megabytes;
import pe.cumbe.shared.web.Texts;

/** What is said of an edition on the pages of those who prepare it. */
@Named("editionWords")
@ApplicationScoped
public class EditionWords {

    private final Issuing issuing;
    private final Organisation organisation;
    private final NormLibrary library;
    private final FileIntake intake;
    private final Texts texts;

    @Inject
    public EditionWords(
            Issuing issuing, Organisation organisation, NormLibrary library, FileIntake intake, Texts texts) {
        this.issuing = issuing;
        this.organisation = organisation;
        this.library = library;
        this.intake = intake;
        this.texts = texts;
    }

    public String name(EditionView edition) {
        var sheet = edition.sheet();
        return issuing.name(sheet.type(), sheet.number(), sheet.year(), sheet.siglas());
    }

    /** Where the norm lives once it is public; empty before. */
    public String address(EditionView edition) {
        var norm = edition.norm();
        return norm == null
                ? ""
                : library.byExternalId(norm)
                        .map(known -> "/normas/" + known.address())
                        .orElse("");
    }

    public String preview(EditionView edition) {
        return library.preview(edition.sheet().text());
    }

    public String file(EditionView edition) {
        var signed = edition.file();
        return signed == null
                ? texts.get("gestion.normas.empty.file")
                : texts.of("gestion.normas.text.file", signed.name(), Megabytes.of(signed.size()));
    }

    public String getFileHint() {
        return texts.of("field.normFile.hint", Megabytes.of(intake.limit()));
    }

    /** The types of norm that its agency dictates. */
    public List<SelectItem> types(EditionView edition) {
        return issuing.typesOf(organisation.get(edition.agency())).stream()
                .map(type -> new SelectItem(type.code(), type.name()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RelationKind.values())
                .map(kind -> new SelectItem(kind, kind(kind)))
                .toList();
    }

    public String kind(RelationKind kind) {
        return texts.get(kind.textKey());
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? texts.get("gestion.normas.text.none") : SpanishDates.plainDate(day);
    }
}
