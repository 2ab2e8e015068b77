package pe.cumbe.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.cumbe.examination.Finding;
import pe.cumbe.examination.Reading;
import pe.cumbe.examination.Weight;
import pe.cumbe.shared.LegalTerm;

/**
 * What was found in a text, in the order of the page.
 *
 * @param reading how easy its prose is; empty where there is too little
 */
@LegalTerm("revisión de la página")
public record ExaminedText(List<Finding> findings, Optional<Reading> reading) {

    public ExaminedText {
        findings = List.copyOf(findings);
    }

    /**
     * What keeps the text from being sent.
     *
     * @param reasons why a finding stays, by its key; only of those that may stay with a reason
     */
    public List<Finding> blocking(Map<String, String> reasons) {
        return findings.stream()
                .filter(finding -> finding.weight() == Weight.ERROR)
                .filter(finding -> !finding.needsReason()
                        || reasons.getOrDefault(finding.key(), "").isBlank())
                .toList();
    }
}
