package pe.cumbe.procedure;

import java.util.List;
import java.util.Optional;
import pe.cumbe.shared.Slug;

/** All that the region and its dependencies offer. Public: no row of it belongs to one dependency alone. */
public interface Procedures {

    Optional<Procedure> find(ProcedureCode code);

    Optional<Procedure> find(Slug slug);

    /** The text in force of each one, in the order in which they are listed: by what people read as their title. */
    List<ProcedureRow> rows();

    void add(Procedure procedure);

    /** The revision a case was filed by. */
    default Optional<ProcedureRevision> revision(ProcedureCode code, int number) {
        return find(code).flatMap(procedure -> procedure.revision(number));
    }
}
