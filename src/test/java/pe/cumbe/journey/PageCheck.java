package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page must be for everybody: no fault that axe finds at levels A and AA, at the width of a phone and of a desk,
 * no scrolling sideways at 320 pixels, valid HTML as the server sent it ({@link ValidHtml}), and no complaint of the
 * browser about a script. The colours of public pages are also checked in the dark scheme.
 */
final class PageCheck {

    private static final String AXE = read();
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})
               .then(r => done(r.violations.map(v => v.id + ': ' + v.help + ' ' +
                    v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))))
               .catch(e => done(['axe: ' + e]));
            """;

    /** Levels A and AA. */
    private static final Map<String, Object> EVERY_RULE =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /** The dark scheme has other colours and nothing else ({@code ThemesTest}). */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private PageCheck() {}

    /** Everything wrong with the page in the browser; empty when nothing is. Leaves the width of a phone. */
    static List<String> faults(Browser browser) {
        Set<String> faults = new LinkedHashSet<>();
        browser.driver().executeScript(AXE);
        browser.width(Browser.DESK);
        axe(browser, EVERY_RULE, "", faults);
        browser.width(Browser.NARROW);
        overflow(browser, faults);
        crushed(browser, faults);
        browser.width(Browser.PHONE);
        axe(browser, EVERY_RULE, "", faults);
        if (!officers(browser)) {
            browser.dark(true);
            axe(browser, RULES_OF_COLOUR, "(oscuro) ", faults);
            browser.dark(false);
        }
        faults.addAll(ValidHtml.errors(browser.source()));
        faults.addAll(browser.complaints());
        return new ArrayList<>(faults);
    }

    private static boolean officers(Browser browser) {
        var path = browser.screen().address();
        return path.startsWith("/gestion") || path.startsWith("/cabina");
    }

    private static void axe(Browser browser, Object rules, String scheme, Set<String> faults) {
        var found = (List<?>) browser.driver().executeAsyncScript(RUN, rules);
        for (var fault : found) {
            faults.add(scheme + fault);
        }
    }

    private static void overflow(Browser browser, Set<String> faults) {
        var result = (Map<?, ?>)
                browser.driver()
                        .executeScript(
                                """
                const wide = document.documentElement.scrollWidth, seen = document.documentElement.clientWidth;
                if (wide <= seen) return {};
                const worst = [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > seen + 1).slice(-1)[0];
                return {by: wide - seen, at: worst ? worst.outerHTML.slice(0, 120) : ''};
                """);
        if (!result.isEmpty()) {
            faults.add("wider than 320 pixels by " + result.get("by") + ": " + result.get("at"));
        }
    }

    /** Words that stand in a column so narrow that they are written letter under letter. */
    private static void crushed(Browser browser, Set<String> faults) {
        var found = (List<?>)
                browser.driver()
                        .executeScript(
                                """
                const says = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim().length > 7);
                return [...document.querySelectorAll('body *')].filter(says)
                    .filter(e => { const box = e.getBoundingClientRect();
                        return box.width > 1 && box.width < 48 && box.height > 96; })
                    .map(e => e.outerHTML.slice(0, 120));
                """);
        found.forEach(words -> faults.add("letter under letter at 320 pixels: " + words));
    }

    private static String read() {
        try (var script = com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
