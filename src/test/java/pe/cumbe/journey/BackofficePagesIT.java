package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import pe.cumbe.OneServer;
import pe.cumbe.launcher.TestPortal;

/**
 * Every page that each role may enter, in a browser that has seen nothing of this portal before: what it weighs as it
 * travels, and that it is seen by everyone.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BackofficePagesIT {

    /** The first page brings the programs and style sheets; so does, once, the first that shows a table of PrimeFaces. */
    private static final long FIRST = 330_000;

    /** The first where one may write as on a page brings the editor too. */
    private static final long FIRST_WITH_EDITOR = 480_000;

    /** The ones after it bring themselves. */
    private static final long NEXT = 40_000;

    private final StringBuilder table = new StringBuilder("\n%-24s %-44s %8s\n".formatted("account", "page", "bytes"));
    private final List<String> faults = new ArrayList<>();

    /** Of those who write and publish, and of whoever cares for the portals. */
    private final Map<String, List<ContactSheet>> sheets = Map.of(
            "editor.dre", sheets("quien-escribe"),
            "publicador.grc", sheets("quien-publica"),
            "portales", sheets("quien-administra"));

    /** Accounts whose browser has had the programs of PrimeFaces. */
    private final Set<String> broughtPrograms = new HashSet<>();

    /** Accounts whose browser has had the visual editor. */
    private final Set<String> broughtEditor = new HashSet<>();

    @Test
    void every_page_of_every_role_is_light_and_seen_by_everyone() {
        try (var browser = new Browser("http://127.0.0.1:" + OneServer.portal().port())) {
            for (var address : OfficersAddresses.ofNobody()) {
                browser.forget();
                visit(browser, "", address, FIRST);
            }
            for (var account : OfficersAddresses.accounts()) {
                signIn(browser, account);
                var addresses = new TreeSet<>(OfficersAddresses.of(account));
                addresses.addAll(menu(browser));
                for (var address : addresses) {
                    visit(browser, account, address, NEXT);
                }
            }
        }
        System.out.println(table);
        sheets.values().forEach(both -> both.forEach(sheet -> sheet.write("BackofficePagesIT")));
        assertThat(faults).isEmpty();
    }

    private static List<ContactSheet> sheets(String role) {
        return List.of(new ContactSheet(role, Browser.DESK), new ContactSheet(role, Browser.PHONE));
    }

    private void signIn(Browser browser, String account) {
        browser.forget();
        browser.transferred();
        var door = account.startsWith("cabina.") ? "/cabina/ingreso" : OfficersAddresses.SIGN_IN;
        var page = browser.open(door).fill("Usuario", account).fill("Contraseña", TestPortal.DEMO_PASSWORD);
        weigh(account, door, browser.transferred(), FIRST);
        page.press("Ingresar");
        weigh(account, page.address(), browser.transferred(), NEXT);
    }

    private void visit(Browser browser, String account, String address, long most) {
        browser.transferred();
        browser.open(address);
        var bytes = browser.transferred();
        if (bytes > most && hasEditor(browser) && broughtEditor.add(account)) {
            broughtPrograms.add(account);
            weigh(account, address, bytes, FIRST_WITH_EDITOR);
            browser.open(address);
            bytes = browser.transferred();
        } else if (bytes > most && broughtPrograms.add(account)) {
            weigh(account, address, bytes, FIRST);
            browser.open(address);
            bytes = browser.transferred();
        }
        weigh(account, address, bytes, most);
        if (!browser.screen().address().equals(address)) {
            faults.add(account + " is led from " + address + " to "
                    + browser.screen().address());
        }
        if (browser.driver().getTitle().startsWith("No puedes entrar")) {
            faults.add(account + " may not enter " + address);
        }
        if (browser.driver().getTitle().startsWith("Algo falló")) {
            faults.add(account + " is told of a fault of ours at " + address);
        }
        PageCheck.faults(browser).forEach(fault -> faults.add(account + " " + address + ": " + fault));
        sheets.getOrDefault(account, List.of()).forEach(sheet -> sheet.add(address, browser));
    }

    private void weigh(String account, String address, long bytes, long most) {
        table.append("%-24s %-44s %8d\n".formatted(account, address, bytes));
        if (bytes == 0 || bytes > most) {
            faults.add(account + " " + address + " weighs " + bytes + " bytes; at most " + most);
        }
    }

    private static boolean hasEditor(Browser browser) {
        return !browser.driver().findElements(By.id("editor-visual")).isEmpty();
    }

    /** What the menu offers this person. */
    private static List<String> menu(Browser browser) {
        return browser.driver().findElements(By.cssSelector("nav.menu a")).stream()
                .map(link ->
                        URI.create(String.valueOf(link.getDomProperty("href"))).getPath())
                .toList();
    }
}
