package pe.cumbe.access;

import java.util.List;
import pe.cumbe.shared.PageOf;

/** The register of requests, public by law: every line is anonymous. */
public interface AccessRegister {

    /** Newest first. */
    PageOf<RegisterRow> page(RegisterQuery query, int page, int size);

    /** The lines that follow that place, newest first, for who takes them all. */
    List<RegisterRow> after(RegisterQuery query, int first, int size);

    RegisterFigures figures(RegisterQuery query);
}
