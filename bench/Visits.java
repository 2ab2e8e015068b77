import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What people do in several pages, again and again, as a browser without script does it. Prints lines in the shape of
 * report.lua.
 *
 * <p>{@code java bench/Visits.java filing http://127.0.0.1:8090 connections seconds}: the free writing from the first page to
 * the constancia; every request ({@code STEPS}) and whole filings ({@code FILINGS}).
 *
 * <p>{@code java bench/Visits.java dryrun http://127.0.0.1:8090 password seconds}: whoever manages portals changes the
 * template and sees what that would do to all of them ({@code DRYRUN}); {@code PORTALS} is how many would change.
 */
public final class Visits {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile(
            "<input (?:type=\"text\" )?[^>]*?>|<textarea[^>]*>[^<]*</textarea>|<select[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<textarea[^>]*>([^<]*)</textarea>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern BOX = Pattern.compile("type=\"checkbox\"");
    private static final String HERE = "127.0.0.1";
    private static final AtomicInteger PERSON = new AtomicInteger(60_000_000);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;
    private final List<Long> steps;
    private final AtomicInteger errors;

    private Visits(String base, List<Long> steps, AtomicInteger errors) {
        this.base = base;
        this.steps = steps;
        this.errors = errors;
    }

    public static void main(String[] words) throws Exception {
        double seconds = Double.parseDouble(words[3]);
        if (words[0].equals("dryrun")) {
            dryRun(words[1], words[2], seconds);
        } else {
            filings(words[1], Integer.parseInt(words[2]), seconds);
        }
    }

    private static void dryRun(String base, String password, double seconds) throws Exception {
        List<Long> tries = new ArrayList<>();
        var webmaster = new Visits(base, new ArrayList<>(), new AtomicInteger());
        var page = webmaster.send(webmaster.request("/gestion/ingreso", HERE).GET());
        webmaster.press(page, HERE, "enter", Map.of("f:username", "portales", "f:password", password));
        webmaster.betterTemplate();
        page = webmaster.send(webmaster.request("/gestion/actualizar", HERE).GET());
        long until = System.nanoTime() + (long) (seconds * 1e9);
        long began = System.nanoTime();
        while (System.nanoTime() < until) {
            long since = System.nanoTime();
            page = webmaster.press(page, HERE, "look", Map.of());
            tries.add(System.nanoTime() - since);
        }
        print("DRYRUN", tries, (System.nanoTime() - began) / 1e9, 0);
        System.out.println("PORTALS " + BOX.matcher(page).results().count());
    }

    /** Another text in every block of the front page. */
    private void betterTemplate() throws IOException, InterruptedException {
        var page = send(request("/gestion/plantilla", HERE).GET());
        var edit = Pattern.compile("name=\"f:([^\"]*:edit)\"").matcher(page);
        if (!edit.find()) {
            throw new IllegalStateException("no page of the template to change");
        }
        page = press(page, HERE, edit.group(1), Map.of());
        var typed = typed(page);
        typed.replaceAll((name, value) -> name.endsWith(":area") ? value + " Y mejor." : value);
        page = press(page, HERE, "keep", typed);
        page = press(page, HERE, "publish", Map.of());
        if (!page.contains("Publicada")) {
            throw new IllegalStateException("the template was not published");
        }
    }

    /** What the fields of a form hold. */
    private static Map<String, String> typed(String page) {
        var typed = new LinkedHashMap<String, String>();
        FIELD.matcher(form(page)).results().map(MatchResult::group).forEach(field -> {
            var name = NAME.matcher(field);
            var value = (field.startsWith("<textarea") ? TEXT : field.startsWith("<select") ? CHOSEN : VALUE).matcher(field);
            if (name.find() && !field.contains("type=\"submit\"") && !field.contains("type=\"hidden\"")) {
                typed.put(name.group(1), value.find() ? plain(value.group(1)) : "");
            }
        });
        return typed;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&");
    }

    private static void filings(String base, int connections, double seconds) throws Exception {
        List<Long> steps = Collections.synchronizedList(new ArrayList<>());
        List<Long> filings = Collections.synchronizedList(new ArrayList<>());
        var errors = new AtomicInteger();
        long began = System.nanoTime();
        long until = began + (long) (seconds * 1e9);
        var people = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            people.submit(() -> {
                var filing = new Visits(base, steps, errors);
                while (System.nanoTime() < until) {
                    long since = System.nanoTime();
                    try {
                        filing.file();
                        filings.add(System.nanoTime() - since);
                    } catch (IOException | RuntimeException e) {
                        if (errors.incrementAndGet() == 1) {
                            System.err.println(e);
                        }
                    }
                }
                return null;
            });
        }
        people.shutdown();
        people.awaitTermination(5, TimeUnit.MINUTES);
        double took = (System.nanoTime() - began) / 1e9;
        print("STEPS", steps, took, errors.get());
        print("FILINGS", filings, took, errors.get());
    }

    private void file() throws IOException, InterruptedException {
        // each filing comes from another address: the portal limits how many an address begins in an hour
        var chance = ThreadLocalRandom.current();
        var from = "10." + chance.nextInt(256) + "." + chance.nextInt(256) + "." + chance.nextInt(1, 255);
        var page = send(request("/tramites/escrito-libre/solicitar/inicio", from).GET());
        page = press(page, from, "empezar", Map.of("f:agency", "DRE"));
        page = press(page, from, "seguir", Map.of(
                "f:docType", "DNI",
                "f:docNumber", String.valueOf(PERSON.getAndIncrement()),
                "f:fullName", "Persona De Prueba"));
        page = press(page, from, "seguir", Map.of("f:noticeBy-o", "EMAIL", "f:email", "prueba@example.org"));
        page = press(page, from, "seguir", Map.of("f:request", "Pido una copia de mi resolución."));
        page = withoutFiles(page, from);
        page = press(page, from, "enviar", Map.of("f:declared", "on"));
        if (!page.contains("Recibimos tu solicitud")) {
            throw new IllegalStateException("no constancia at the end");
        }
    }

    private String press(String page, String from, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        var fields = fields(page, button);
        fields.putAll(typed);
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(request(action(page), from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** A browser posts the form of the documents in parts, also when none was chosen. */
    private String withoutFiles(String page, String from) throws IOException, InterruptedException {
        var boundary = "cumbe0123456789";
        var body = new StringBuilder();
        fields(page, "seguir-d").forEach((name, value) -> body.append("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"f:archivo0\"; filename=\"\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n--" + boundary + "--\r\n");
        return send(request(action(page), from)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static Map<String, String> fields(String page, String button) {
        var fields = new LinkedHashMap<String, String>();
        var found = HIDDEN.matcher(form(page));
        while (found.find()) {
            var name = NAME.matcher(found.group());
            var value = VALUE.matcher(found.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        fields.put("f:" + button, "x");
        return fields;
    }

    private static String action(String page) {
        var action = ACTION.matcher(form(page));
        if (!action.find()) {
            throw new IllegalStateException("a form without an address");
        }
        return action.group(1);
    }

    private static String form(String page) {
        int from = page.indexOf("<form id=\"f\"");
        if (from < 0) {
            throw new IllegalStateException("a page without the form");
        }
        return page.substring(from, page.indexOf("</form>", from));
    }

    private HttpRequest.Builder request(String path, String from) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("X-Forwarded-For", from);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long since = System.nanoTime();
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        steps.add(System.nanoTime() - since);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return answer.body();
    }

    private static void print(String what, List<Long> nanos, double seconds, int errors) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        System.out.printf(Locale.ROOT, "%s %.1f %.2f %.2f %.2f %d 0%n", what, sorted.size() / seconds,
                at(sorted, 50), at(sorted, 95), at(sorted, 99), errors);
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }
}
