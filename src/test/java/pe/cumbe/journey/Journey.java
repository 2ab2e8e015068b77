package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.chrome.ChromeDriver;
import pe.cumbe.OneServer;
import pe.cumbe.launcher.TestPortal;

/**
 * A walk of a person through the whole portal, in a browser, against the one server ({@link OneServer}). Names and steps
 * are Spanish: officials read them. What is pressed and filled is found by the words a person sees ({@link Screen}), so a
 * journey breaks when a citizen would be lost, and not before.
 *
 * <p>The page that each {@link #paso} ends on is {@linkplain #seenByEveryone seen by everyone}; where a step fails, and
 * where pictures are asked for, it leaves two ({@link Album}).
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class Journey {

    private Browser browser;
    private Album album;

    @BeforeEach
    void openBrowser(TestInfo test) {
        browser = Browser.ofJourneys("http://127.0.0.1:" + OneServer.portal().port());
        album = new Album(browser, getClass(), test);
    }

    /** One step, told in Spanish. The page where it ends is photographed and checked. */
    protected void paso(String what, Step step) {
        paso(what, () -> {
            step.walk();
            return null;
        });
    }

    /** The same, for a step that finds something out. */
    protected <T> T paso(String what, Callable<T> step) {
        try {
            var result = step.call();
            album.photograph(what);
            seenByEveryone(what);
            return result;
        } catch (Exception | AssertionError e) {
            album.photographFailure(what);
            throw new AssertionError("«" + what + "», en " + browser.screen().address() + ": " + e.getMessage(), e);
        }
    }

    /** What is done in a step. */
    @FunctionalInterface
    protected interface Step {
        void walk() throws Exception;
    }

    /** No accessibility fault (WCAG 2.2 A and AA), valid HTML, and nothing wider than a narrow phone. */
    protected void seenByEveryone(String what) {
        var faults = PageCheck.faults(browser);
        assertThat(faults).as(what).isEmpty();
    }

    /** The page in the browser. */
    protected Screen screen() {
        return browser.screen();
    }

    /** Types an address of the portal: {@code /tramites}. */
    protected Screen open(String path) {
        return browser.open(path);
    }

    /** The browser without what the portal left in it, as when another person sits down. */
    protected void anotherPerson() {
        browser.forget();
    }

    protected void keepSession(String username) {
        browser.keepSession(username);
    }

    protected boolean resumeSession(String username, String home) {
        return browser.resumeSession(username, home);
    }

    protected ChromeDriver driver() {
        return browser.driver();
    }

    protected TestPortal portal() {
        return OneServer.portal();
    }

    /** Marks each test of a journey with the words of its class. */
    protected String title() {
        return getClass().getAnnotation(DisplayName.class).value();
    }
}
