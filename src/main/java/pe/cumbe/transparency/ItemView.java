package pe.cumbe.transparency;

import pe.cumbe.shared.Confidence;

/**
 * Something a government has to publish, as the law or its guidelines ask for it.
 *
 * @param code {@code 3.1}
 * @param heading the number of its heading, from 1
 * @param headingSlug the heading's word in an address
 * @param fields what it has to tell
 * @param frequencyText how often, in words
 * @param dueText by when, in words
 * @param nationalAddress where it is in the national portal, which is the official one
 */
public record ItemView(
        String code,
        int heading,
        String headingSlug,
        String headingName,
        String name,
        String fields,
        Frequency frequency,
        DueRule dueRule,
        String frequencyText,
        String dueText,
        ItemScope scope,
        String source,
        Confidence confidence,
        String nationalAddress,
        Confidence nationalConfidence) {

    /** Its address below the portal of an agency, which ends in no stroke. */
    public String path() {
        return "/transparencia/" + headingSlug + "/" + code;
    }
}
