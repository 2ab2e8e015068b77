package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page a person has in front: what it says, and what can be filled and pressed in it, all by the words on it. */
public final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String BUTTONS = Stream.of("button", "input[type=submit]", "a.boton", "[role=button]")
            .map(selector -> selector + ":not([aria-hidden])")
            .collect(Collectors.joining(","));

    private static final String SAYING =
            """
            const plain = words => words.replace(/\\s+/g, ' ').trim().toLocaleLowerCase();
            return [...document.querySelectorAll(arguments[0])].filter(element =>
                plain(element.tagName === 'INPUT' ? element.value : element.innerText ?? '') === plain(arguments[1]));
            """;

    private final Browser browser;

    Screen(Browser browser) {
        this.browser = browser;
    }

    /** The path and query in the address bar. */
    public String address() {
        var uri = URI.create(browser.driver().getCurrentUrl());
        return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    }

    public String title() {
        return browser.driver().getTitle();
    }

    /** The words of the only first-level heading. */
    public String heading() {
        var headings = all(By.tagName("h1"));
        assertThat(headings).as("h1 on %s", address()).hasSize(1);
        return headings.get(0).getText();
    }

    /** All that can be read. */
    public String text() {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    /** The words of the part that changes from page to page. */
    public String content() {
        return browser.driver().findElement(By.tagName("main")).getText();
    }

    public Screen says(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    public Screen doesNotSay(String... words) {
        assertThat(text()).doesNotContain(words);
        return this;
    }

    /** The lines of the summary of errors; empty when there is none. */
    public List<String> errors() {
        return all(By.cssSelector(".resumen-error li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Types in the field with that label, in place of what it held. */
    public Screen fill(String label, String value) {
        var field = asText(field(label));
        field.clear();
        field.sendKeys(value);
        return this;
    }

    /** Takes away the page that is laid over the field with that label. */
    public Screen seeAsText(String label) {
        asText(field(label));
        return this;
    }

    /** The text of a field over which a page may be laid, to be typed as text. */
    private WebElement asText(WebElement field) {
        if (field.getDomAttribute("data-visual") != null && "page".equals(laid(field))) {
            click(field.findElement(By.xpath("preceding-sibling::div[@class='ev']/button")));
        }
        return field;
    }

    /** How a field is shown that asked for a page to be laid over it: as {@code page} or as {@code text}. */
    private String laid(WebElement field) {
        browser.driver()
                .executeScript("arguments[0].parentElement.scrollIntoView({block:'start',behavior:'instant'})", field);
        waitUntil(() -> !"asked".equals(field.getDomAttribute("data-visual")));
        return field.getDomAttribute("data-visual");
    }

    /** The page laid over the field with that label, where one writes without seeing any mark. */
    public WebElement page(String label) {
        var field = field(label);
        if ("text".equals(laid(field))) {
            click(field.findElement(By.xpath("preceding-sibling::div[@class='ev']/button")));
        }
        return field.findElement(By.xpath("preceding-sibling::div[@class='ev']//*[@role='textbox']"));
    }

    /** What the field with that label holds. */
    public String value(String label) {
        return field(label).getDomProperty("value");
    }

    /** Picks a radio button or ticks a box by its words. */
    public Screen choose(String label) {
        var field = field(label);
        if (!field.isSelected()) {
            click(field);
        }
        return this;
    }

    /** Picks a row of a list that opens. */
    public Screen select(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Puts a file in the field with that label. */
    public Screen upload(String label, Path file) {
        field(label).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Presses the button with those words and waits for the next page. */
    public Screen press(String words) {
        return guardHttp(() -> click(button(words)));
    }

    /** Follows the link with those words and waits for the next page. */
    public Screen follow(String words) {
        return guardHttp(() -> click(link(words)));
    }

    public boolean hasLink(String words) {
        return !links(words).isEmpty();
    }

    public boolean hasButton(String words) {
        return !buttons(words).isEmpty();
    }

    /** The button with those words, for a test that presses it twice. */
    public WebElement button(String words) {
        return one(buttons(words), "button «" + words + "»");
    }

    public WebElement link(String words) {
        return one(links(words), "link «" + words + "»");
    }

    /** The field that a label with those words names. */
    public WebElement field(String label) {
        var element = one(saying("label", label), "field with the label «" + label + "»");
        var id = element.getDomAttribute("for");
        return id == null
                ? element.findElement(By.cssSelector("input,select,textarea"))
                : browser.driver().findElement(By.id(id));
    }

    /** Does something that brings another page, and waits until it is there. */
    public Screen guardHttp(Runnable action) {
        var before = browser.driver().findElement(By.tagName("html"));
        action.run();
        waitUntil(() -> {
            try {
                before.isEnabled();
                return false;
            } catch (WebDriverException gone) {
                // the driver has several words for an element of a page that is no more
                return "complete".equals(browser.driver().executeScript("return document.readyState"));
            }
        });
        return this;
    }

    /** Does something that Faces answers within the page, and waits for the answer. */
    public Screen guardAjax(Runnable action) {
        browser.driver()
                .executeScript(
                        "window.cumbeAnswered=false;faces.ajax.addOnEvent(e=>{if(e.status==='success')window.cumbeAnswered=true})");
        action.run();
        waitUntil(() -> Boolean.TRUE.equals(browser.driver().executeScript("return window.cumbeAnswered===true")));
        return this;
    }

    /** Does something that PrimeFaces answers within the page, and waits until its queue is empty and nothing moves. */
    public Screen guardPrimeFacesAjax(Runnable action) {
        browser.driver()
                .executeScript("window.cumbeSent=false;jQuery(document).one('pfAjaxSend',()=>{window.cumbeSent=true});"
                        + "jQuery(document).one('ajaxSend',()=>{window.cumbeSent=true})");
        action.run();
        waitUntil(() -> Boolean.TRUE.equals(browser.driver()
                .executeScript("return window.PrimeFaces!==undefined&&window.cumbeSent!==false"
                        + "&&PrimeFaces.ajax.Queue.isEmpty()&&jQuery.active===0&&jQuery(':animated').length===0")));
        return this;
    }

    /** The driver does not find its way down a page that is longer than the emulated screen. */
    private void click(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block:'center',behavior:'instant'})", element);
        element.click();
    }

    private void waitUntil(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(50)).until(driver -> condition.getAsBoolean());
    }

    private List<WebElement> buttons(String words) {
        return saying(BUTTONS, words);
    }

    private List<WebElement> links(String words) {
        return saying("a", words);
    }

    private List<WebElement> all(By by) {
        return shown(browser.driver().findElements(by));
    }

    /** The browser itself looks through the words of a page: to ask it for each element would take a second on a long one. */
    @SuppressWarnings("unchecked")
    private List<WebElement> saying(String selector, String words) {
        return shown((List<WebElement>) browser.driver().executeScript(SAYING, selector, words));
    }

    private static List<WebElement> shown(List<WebElement> elements) {
        return elements.stream().filter(WebElement::isDisplayed).toList();
    }

    private WebElement one(List<WebElement> found, String what) {
        if (found.isEmpty()) {
            throw new NoSuchElementException("no " + what + " on " + address());
        }
        return found.get(0);
    }
}
