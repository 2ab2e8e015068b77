package pe.cumbe.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import pe.cumbe.journey.BadInputs.Form;
import pe.cumbe.journey.BadInputs.Row;
import pe.cumbe.journey.PlainBrowser.Page;
import pe.cumbe.launcher.TestPortal;

/** Brings each row of {@link BadInputs} to its form, as a browser without scripts would, and says what is not as it must be. */
final class BadInputWalk {

    private static final Pattern LEAK = Pattern.compile(
            "Exception|\\tat |pe\\.cumbe|java\\.|jakarta\\.(?!faces\\.)|SQL|EclipseLink|Payara|/tmp/|#\\{");
    private static final Pattern UNTYPEABLE = Pattern.compile("[\\p{Cc}\\uFFFD&&[^\\n]]");
    /** One that is neither a file of ours nor carries the word of this answer. */
    private static final String STRANGE_SCRIPT = "main script:not([nonce]):not([src^=/])";

    private static final String SEAL = "sello";
    private static final int AT_ONCE = 4;

    private final PlainBrowser anybody;
    private final Map<String, PlainBrowser> signedIn = new HashMap<>();
    private int address = 1;

    BadInputWalk(int port) {
        anybody = new PlainBrowser(port);
    }

    /** What is wrong with the answer to that row; empty when nothing is. */
    List<String> faults(Row row) {
        var faults = new ArrayList<String>();
        try {
            var browser = browser(row.form());
            var page = open(browser, row.form());
            var answers = answers(browser, page, row);
            for (var answer : answers) {
                check(row, answer, faults);
            }
            if (answers.stream().map(Page::codes).distinct().count() > 1) {
                faults.add("several numbers for one form: "
                        + answers.stream().map(Page::codes).toList());
            }
        } catch (AssertionError | RuntimeException broken) {
            faults.add(broken.toString());
        }
        return faults;
    }

    /** What the portal answers to those rows has to be the same but for what was typed. */
    List<String> differences(List<Row> rows) {
        var seen = new ArrayList<String>();
        for (var row : rows) {
            var browser = browser(row.form());
            var answer = answers(browser, open(browser, row.form()), row).get(0);
            var words = answer.status() + " " + answer.words();
            for (var typed : row.typed().values()) {
                words = words.replace(typed, "");
            }
            seen.add(words);
        }
        return seen.stream().distinct().toList();
    }

    private List<Page> answers(PlainBrowser browser, Page page, Row row) {
        return switch (row.times()) {
            case ONCE -> List.of(submit(browser, page, row));
            case TWICE -> List.of(submit(browser, page, row), submit(browser, page, row));
            case AT_ONCE -> atOnce(() -> submit(browser, page, row));
        };
    }

    private static List<Page> atOnce(Supplier<Page> sent) {
        var running = new ArrayList<CompletableFuture<Page>>();
        for (int i = 0; i < AT_ONCE; i++) {
            running.add(CompletableFuture.supplyAsync(sent));
        }
        return running.stream().map(CompletableFuture::join).toList();
    }

    /** Anybody comes from an address of their own: what is counted for one is not counted for the next. */
    private PlainBrowser browser(Form form) {
        if (form.account().isEmpty()) {
            return anybody.comingFrom("10.77.0." + address++ % 250);
        }
        return signedIn.computeIfAbsent(form.account(), account -> {
            var door = anybody.get("/gestion/ingreso");
            return anybody.keeping(anybody.press(
                    door, "enter", Map.of("f:username", account, "f:password", TestPortal.DEMO_PASSWORD)));
        });
    }

    private Page open(PlainBrowser browser, Form form) {
        if (form.button().isEmpty()) {
            return new Page(0, Map.of(), "");
        }
        var page = browser.get(form.address());
        for (var step : form.path()) {
            var button = button(page, step);
            var fields = current(page, button);
            fields.replaceAll((name, value) -> form.first().getOrDefault(name, value));
            page = send(browser, page, button, chosen(page, fields), null);
        }
        return page;
    }

    private Page submit(PlainBrowser browser, Page page, Row row) {
        var form = row.form();
        if (form.button().isEmpty()) {
            return browser.get(form.address() + query(row.typed()));
        }
        var fields = current(page, form.button());
        form.good().forEach((name, value) -> fields.put(name, value));
        row.typed().forEach((name, value) -> fields.put(name, value));
        fields.computeIfPresent(
                SEAL,
                (name, value) ->
                        value.startsWith("/") ? anybody.get(value).hidden("f").get(SEAL) : value);
        row.without().forEach(fields::remove);
        return send(browser, page, form.button(), chosen(page, fields), row);
    }

    /** With the first choice of a list in the place of what stands for it. */
    private static Map<String, String> chosen(Page page, Map<String, String> fields) {
        var read = Jsoup.parse(page.html());
        fields.replaceAll((name, value) -> {
            if (!value.equals(BadInputs.FIRST_OFFERED)) {
                return value;
            }
            return read.getElementsByAttributeValue("name", name).select("option").stream()
                    .map(option -> option.attr("value"))
                    .filter(offered -> !offered.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing is offered by " + name));
        });
        return fields;
    }

    private static Page send(
            PlainBrowser browser, Page page, String button, Map<String, String> fields, @Nullable Row row) {
        var form = button.substring(0, button.indexOf(':'));
        var id = button.substring(button.indexOf(':') + 1);
        var element = Objects.requireNonNull(Jsoup.parse(page.html()).getElementById(form));
        if (row != null && row.file() != null) {
            var file = row.file();
            return browser.upload(page, id, file.field(), file.name(), file.content(), fields);
        }
        if (element.attr("enctype").startsWith("multipart")) {
            var field = element.selectFirst("input[type=file]");
            return browser.pressWithoutFile(page, id, field == null ? "none" : field.attr("name"), fields);
        }
        return browser.press(page, form, id, fields);
    }

    /** The name of the first button that a screen reader calls so, or that has that id. */
    private static String button(Page page, String words) {
        var buttons = Jsoup.parse(page.html()).select("main input[type=submit]");
        for (var word : words.split("\\|", -1)) {
            for (var button : buttons) {
                var called = button.hasAttr("aria-label") ? button.attr("aria-label") : button.attr("value");
                if (called.startsWith(word) || button.attr("name").equals(word)) {
                    return button.attr("name");
                }
            }
        }
        throw new AssertionError("no button «" + words + "» on a page that says: " + page.words());
    }

    /** What the form of that button holds as it stands, without its buttons and files. */
    private static Map<String, String> current(Page page, String button) {
        var fields = new LinkedHashMap<String, String>();
        var form = Jsoup.parse(page.html()).getElementById(button.substring(0, button.indexOf(':')));
        if (form == null) {
            throw new AssertionError("no form for " + button + " on a page that says: " + page.words());
        }
        for (var element : form.select("input[name],textarea[name],select[name]")) {
            var type = element.attr("type");
            var off = (type.equals("checkbox") || type.equals("radio")) && !element.hasAttr("checked");
            if (!off && !type.equals("submit") && !type.equals("file")) {
                fields.put(element.attr("name"), value(element));
            }
        }
        return fields;
    }

    private static String value(Element element) {
        return switch (element.normalName()) {
            case "textarea" -> element.wholeText();
            case "select" -> {
                var chosen = element.selectFirst("option[selected]");
                var first = element.selectFirst("option");
                yield chosen != null ? chosen.attr("value") : first == null ? "" : first.attr("value");
            }
            default -> element.attr("value");
        };
    }

    private static void check(Row row, Page answer, List<String> faults) {
        if (answer.status() != row.status()) {
            faults.add("answers " + answer.status() + " and not " + row.status());
        }
        var read = Jsoup.parse(answer.html());
        var leak = LEAK.matcher(read.body().text());
        if (leak.find()) {
            faults.add("shows the inside of the program: " + leak.group());
        }
        if (!read.select(STRANGE_SCRIPT).isEmpty() || answer.html().contains("<script>alert")) {
            faults.add("what was typed became a script");
        }
        if (row.at().isEmpty()) {
            var words = read.text();
            row.says().stream()
                    .filter(word -> !words.contains(word))
                    .forEach(word -> faults.add(
                            "does not say «" + word + "»: " + words.substring(0, Math.min(400, words.length()))));
        } else {
            message(row, read, faults);
        }
        if (row.keeps()) {
            kept(row, read, faults);
        }
    }

    /** Said once in the summary and once at the field, and nothing else is complained about. */
    private static void message(Row row, Document read, List<String> faults) {
        var summary = read.select(".resumen-error li").eachText();
        if (!summary.equals(row.says())) {
            faults.add("the summary says " + summary + " and not " + row.says());
        }
        for (var at : row.at()) {
            var message = read.getElementById(at + "-e");
            if (message == null || !row.says().contains(message.text())) {
                faults.add("at " + at + " it says " + (message == null ? "nothing" : "«" + message.text() + "»"));
            }
        }
        for (var link : read.select(".resumen-error a")) {
            var target = link.attr("href").substring(1);
            if (read.getElementById(target) == null) {
                faults.add("the summary leads to " + target + ", which is not on the page");
            }
        }
    }

    private static void kept(Row row, Document read, List<String> faults) {
        var typed = new LinkedHashMap<>(row.form().good());
        typed.putAll(row.typed());
        row.without().forEach(typed::remove);
        typed.forEach((name, value) -> {
            var fields = read.getElementsByAttributeValue("name", name);
            var secret = fields.is("[type=password]");
            var unknown = value.equals(BadInputs.FIRST_OFFERED) || row.lost().contains(name);
            if (secret || unknown || name.equals(SEAL)) {
                return;
            }
            var shown = fields.stream()
                    .filter(field -> !field.is("[type=checkbox],[type=radio]") || field.hasAttr("checked"))
                    .map(field -> plain(value(field)))
                    .toList();
            if (!shown.contains(plain(value))) {
                faults.add(name + " comes back as " + brief(shown.toString()) + " and not as " + brief(value));
            }
        });
    }

    /** As far as a page can show it: no page holds signs that no keyboard types. */
    private static String plain(String text) {
        return UNTYPEABLE.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    private static String brief(String text) {
        return text.length() < 80 ? "«" + text + "»" : "«" + text.substring(0, 80) + "…» (" + text.length() + ")";
    }

    private static String query(Map<String, String> typed) {
        var query = new StringBuilder();
        typed.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
