package pe.cumbe.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.SearchSource;
import pe.cumbe.shared.web.Routes;
import pe.cumbe.shared.web.Texts;

/** The standing pages of the portal, for the search: what each is for, in the words of its own heading. */
@ApplicationScoped
public class PagesFound implements SearchSource {

    /** The text that names each page, and what people call what they do there. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "/plazos", "plazos",
            "/cabinas", "cabinas",
            "/plan", "plan",
            "/transparencia", "transparencia",
            "/datos", "datos",
            "/seguimiento", "seguimiento",
            "/tramites", "tramites",
            "/normas", "normas",
            "/dependencias", "dependencias",
            "/datos-personales", "datospersonales"));

    private final Texts texts;

    @Inject
    public PagesFound(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "secciones";
    }

    @Override
    public Set<String> changedBy() {
        return Set.of();
    }

    @Override
    public void each(@Nullable String agency, Consumer<Findable> reader) {
        if (agency != null && !agency.equals(AgencyCode.REGION.value())) {
            return;
        }
        PAGES.forEach((path, page) -> {
            if (Routes.has(path)) {
                reader.accept(new Findable(
                        page,
                        Set.of(AgencyCode.REGION.value()),
                        path,
                        texts.get("buscar.page." + page),
                        "",
                        texts.get("buscar.pagetext." + page),
                        null));
            }
        });
    }
}
