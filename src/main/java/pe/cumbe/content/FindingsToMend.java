package pe.cumbe.content;

import java.util.List;
import pe.cumbe.examination.Finding;
import pe.cumbe.shared.Rejected;

/** A text is not sent for what was found in it; the findings are those that stand in its way. */
public class FindingsToMend extends Rejected {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FindingsToMend(List<Finding> findings) {
        super(ContentReason.FINDINGS_TO_MEND);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
