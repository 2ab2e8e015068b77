package pe.cumbe.transparency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.shared.web.Texts;
import pe.cumbe.transparency.Matrix;
import pe.cumbe.transparency.MatrixDesk;

/** All portals by all headings, in days since the last publication. */
@Named("matrixScreen")
@RequestScoped
public class MatrixScreen {

    private final MatrixDesk desk;
    private final CurrentActor me;
    private final Texts texts;
    private @Nullable Matrix matrix;

    @Inject
    public MatrixScreen(MatrixDesk desk, CurrentActor me, Texts texts) {
        this.desk = desk;
        this.me = me;
        this.texts = texts;
    }

    /** Refuses whoever does not manage portals. */
    public void open() {
        getMatrix();
    }

    public Matrix getMatrix() {
        if (matrix == null) {
            matrix = desk.matrix(me.actor());
        }
        return matrix;
    }

    public String getCaption() {
        return texts.of(
                "gestion.matriz.text.caption",
                getMatrix().rows().size(),
                getMatrix().headings().size());
    }

    public String cell(@Nullable Long days) {
        return days == null ? texts.get("gestion.matriz.text.never") : days.toString();
    }
}
