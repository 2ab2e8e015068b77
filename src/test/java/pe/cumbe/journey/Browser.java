package pe.cumbe.journey;

import java.io.File;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Chromium without a window. Never goes to the network for a driver: both programs are the system's. */
final class Browser implements AutoCloseable {

    /** A cheap phone, and an ordinary computer. CSS pixels. */
    static final int PHONE = 360;

    static final int DESK = 1280;

    /** The narrowest width anybody promises (WCAG 1.4.10: also a computer at 400 %). */
    static final int NARROW = 320;

    private static final Pattern REFUSED =
            Pattern.compile("(\\S+) - Failed to load resource: the server responded with a status of [45]\\d\\d .*");

    /** Where pictures end. CSS pixels from the top. */
    private static final int LOWEST = 2400;

    private static final Json JSON = new Json();

    private static @Nullable Browser shared;

    /** What the browser keeps for each demo account that signed in: a password is slow to check on purpose. */
    private static final Map<String, Set<Cookie>> SESSIONS = new HashMap<>();

    private final String base;
    private final ChromeDriver driver;

    /** The request that brought the page. */
    private String document = "";

    private long bytes;

    /** The one that journeys use one after another, as if each had just opened it. It ends with the tests. */
    static Browser ofJourneys(String base) {
        var browser = shared;
        if (browser != null && browser.base.equals(base)) {
            try {
                browser.startAgain();
                return browser;
            } catch (WebDriverException broken) {
                browser.close();
            }
        }
        var opened = new Browser(base);
        if (shared == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Objects.requireNonNull(shared)
                    .close()));
        }
        shared = opened;
        return opened;
    }

    Browser(String base) {
        this.base = base;
        // Chromium takes the words of its own buttons («Elegir archivo») from the language of whoever starts it
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("cumbe.chromedriver", "/usr/bin/chromedriver")))
                .withEnvironment(Map.of("LANGUAGE", "es"))
                .build();
        var options = new ChromeOptions();
        options.setBinary(System.getProperty("cumbe.chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--lang=es-PE");
        // of the traffic only what travelled is read, and not what each page went through to be drawn
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.PERFORMANCE, "ALL", LogType.BROWSER, "ALL"));
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        driver.executeCdpCommand("Page.enable", Map.of());
        width(PHONE);
    }

    ChromeDriver driver() {
        return driver;
    }

    Screen screen() {
        return new Screen(this);
    }

    Screen open(String path) {
        driver.get(path.startsWith("/") ? base + path : path);
        return screen();
    }

    String base() {
        return base;
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** The page from its top, down to three screens of a phone; what follows repeats what was seen. */
    byte[] photograph() {
        var size = (Map<?, ?>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of(
                "x", 0,
                "y", 0,
                "width", size.get("width"),
                "height", Math.min(LOWEST, ((Number) Objects.requireNonNull(size.get("height"))).intValue()),
                "scale", 1);
        var picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) picture.get("data"));
    }

    /**
     * The page as the server sent it, before the browser mended anything. Its record of the traffic is asked, which also
     * has the pages that must not be stored.
     */
    String source() {
        readTraffic();
        return (String) driver.executeCdpCommand("Network.getResponseBody", Map.of("requestId", document))
                .get("body");
    }

    /** How many bytes travelled since it was last asked, as they travelled; what was kept from before did not. */
    long transferred() {
        readTraffic();
        var sum = bytes;
        bytes = 0;
        return sum;
    }

    /** The record of the traffic empties itself when it is read. */
    private void readTraffic() {
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            var answered = entry.getMessage().contains("\"Network.responseReceived\"");
            if (answered || entry.getMessage().contains("\"Network.loadingFinished\"")) {
                Map<?, ?> event = JSON.toType(entry.getMessage(), Map.class);
                var params = (Map<?, ?>) ((Map<?, ?>) event.get("message")).get("params");
                if (!answered) {
                    bytes += ((Number) params.get("encodedDataLength")).longValue();
                } else if ("Document".equals(params.get("type"))) {
                    document = (String) params.get("requestId");
                }
            }
        }
    }

    /** What the browser complained of since it was last asked: broken scripts, what the policy stopped, files not found. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !isThePageItself(message))
                .toList();
    }

    /** A page that says no is no fault of a page; a script or a picture that is not there is one. */
    private boolean isThePageItself(String message) {
        var refused = REFUSED.matcher(message);
        return refused.matches()
                && (refused.group(1).equals(driver.getCurrentUrl())
                        || !refused.group(1).replaceAll(".*/", "").contains("."));
    }

    /** As somebody else's browser: no cookies, and no page kept from before. */
    void forget() {
        driver.manage().deleteAllCookies();
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.get("about:blank");
    }

    /** Keeps the session of who just signed in for another test. */
    void keepSession(String username) {
        SESSIONS.put(username, driver.manage().getCookies());
    }

    /** Whether this person is signed in again without a password, and is at home; somebody may have ended that session. */
    boolean resumeSession(String username, String home) {
        var cookies = SESSIONS.getOrDefault(username, Set.of());
        for (var cookie : cookies) {
            driver.executeCdpCommand(
                    "Network.setCookie",
                    Map.of(
                            "name", cookie.getName(),
                            "value", cookie.getValue(),
                            "url", base,
                            "path", cookie.getPath(),
                            "httpOnly", cookie.isHttpOnly()));
        }
        return !cookies.isEmpty() && open(home).address().equals(home);
    }

    /** As a browser that was just opened: one empty tab, nothing remembered, nobody's complaints, the width of a phone. */
    void startAgain() {
        var before = driver.getWindowHandles();
        driver.switchTo().newWindow(WindowType.TAB);
        var tab = driver.getWindowHandle();
        for (var window : before) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(tab);
        driver.executeCdpCommand("Page.enable", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", base, "storageTypes", "all"));
        forget();
        width(PHONE);
        transferred();
        complaints();
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } catch (WebDriverException broken) {
            // it ended before us; the next test opens another
        }
    }
}
