package pe.cumbe.complaint;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.cumbe.StateDiagram;

/** The picture of each kind's table is the table; that the table is right is said by {@link ComplaintGraphTest}. */
class ComplaintDiagramsTest {

    @ParameterizedTest
    @EnumSource
    void the_picture_is_the_table(ComplaintKind kind) throws IOException {
        var diagram = new StateDiagram().begin(ComplaintAct.FILE.target(), ComplaintAct.FILE);
        for (var from : ComplaintStatus.values()) {
            for (var act : ComplaintAct.values()) {
                if (ComplaintGraph.allows(kind, from, act)) {
                    diagram.step(from, act.target(), act);
                }
            }
        }
        diagram.isKeptAs("complaint-" + kind.name().toLowerCase(Locale.ROOT));
    }
}
