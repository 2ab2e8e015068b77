package pe.cumbe.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.web.CurrentAgency;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.TransparencyDesk;

/** The banner of a front page: the law wants it told there that something is not had. */
@Named
@RequestScoped
public class AbsenceNotices {

    private final TransparencyDesk desk;
    private final CurrentAgency agency;
    private final Texts texts;
    private @Nullable Long count;

    @Inject
    public AbsenceNotices(TransparencyDesk desk, CurrentAgency agency, Texts texts) {
        this.desk = desk;
        this.agency = agency;
        this.texts = texts;
    }

    public boolean isAny() {
        return count() > 0;
    }

    public String getText() {
        return texts.of("transparencia.text.banner", count());
    }

    public String getAddress() {
        return (agency.isDependency() ? agency.view().path() : "") + "/transparencia#avisos";
    }

    private long count() {
        var known = count;
        if (known == null) {
            known = desk.notices(agency.code());
            count = known;
        }
        return known;
    }
}
