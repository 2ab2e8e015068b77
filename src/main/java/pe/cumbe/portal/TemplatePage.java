package pe.cumbe.portal;

import pe.cumbe.content.ContentRules;
import pe.cumbe.content.ContentText;

/**
 * A page that every portal opened from the template starts with.
 *
 * @param body in CommonMark; {@code {name}} and the like stand for the dependency's own
 */
public record TemplatePage(String slug, String title, String summary, String body) {

    /** The page with the words of a dependency in it; a long name does not make its title too long. */
    public ContentText textFor(PortalTemplate.Words words) {
        return ContentText.of(
                PortalTemplate.cut(words.in(title), ContentRules.LONGEST_TITLE),
                PortalTemplate.cut(words.in(summary), ContentRules.LONGEST_SUMMARY),
                words.in(body));
    }
}
