package pe.cumbe.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.cumbe.shared.Slug;

/** Procedures for tests of desks. */
public class InMemoryProcedures implements Procedures {

    private final List<Procedure> all = new ArrayList<>();

    @Override
    public Optional<Procedure> find(ProcedureCode code) {
        return all.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Procedure> find(Slug slug) {
        return all.stream().filter(known -> known.slug().equals(slug)).findFirst();
    }

    @Override
    public List<ProcedureRow> rows() {
        return all.stream()
                .map(InMemoryProcedures::row)
                .sorted(Comparator.comparing(ProcedureRow::label))
                .toList();
    }

    @Override
    public void add(Procedure procedure) {
        all.add(procedure);
    }

    private static ProcedureRow row(Procedure procedure) {
        var sheet = procedure.current().sheet();
        return new ProcedureRow(
                procedure.code(),
                procedure.slug().value(),
                sheet.name(),
                sheet.title(),
                sheet.subject(),
                sheet.kind(),
                sheet.place(),
                sheet.regime(),
                sheet.fileableHere());
    }
}
