package pe.cumbe.norm.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pe.cumbe.norm.NormLibrary;
import pe.cumbe.norm.NormNumber;
import pe.cumbe.norm.NormRow;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;
import pe.cumbe.shared.web.Texts;

/** The norms that have the same type, number, year and issuer; the person chooses. */
@Named("homonymsPage")
@RequestScoped
public class HomonymsPage {

    private final NormLibrary library;
    private final CurrentRoute here;
    private final Texts texts;
    private List<NormRow> norms = List.of();

    @Inject
    public HomonymsPage(NormLibrary library, CurrentRoute here, Texts texts) {
        this.library = library;
        this.here = here;
        this.texts = texts;
    }

    @PostConstruct
    void find() {
        var identity = here.variable("tipo") + "/" + here.variable("anio") + "/"
                + NormNumber.normalised(here.variable("numero"));
        norms = library.homonyms(identity);
    }

    /** Ends with page 404 where there is nothing to list. */
    public void open() {
        if (norms.isEmpty()) {
            throw new NotFound();
        }
    }

    public List<NormRow> getNorms() {
        return norms;
    }

    public String getTitle() {
        return texts.of("normas.homonimos.title", here.variable("numero"), here.variable("anio"));
    }

    public String address(NormRow norm) {
        return NormFilter.ROOT + norm.address();
    }

    /** What tells one from another: state, issuer and day of publication. */
    public List<String> facts(NormRow norm) {
        var published = norm.publishedOn();
        return published == null
                ? List.of(texts.of(norm.status()), norm.issuerName())
                : List.of(texts.of(norm.status()), norm.issuerName(), SpanishDates.plainDate(published));
    }
}
