package pe.cumbe.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The poorest browser there is: it asks, posts forms with what they carry hidden, runs no script and keeps no cookie unless
 * it is handed one. What a page does for it, it does for everybody.
 */
public final class PlainBrowser {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern TAGS = Pattern.compile("<[^>]+>");

    private final HttpClient client;
    private final String base;
    private final Map<String, String> always;

    public PlainBrowser(int port) {
        this(HttpClient.newBuilder().connectTimeout(PATIENCE).build(), "http://127.0.0.1:" + port, Map.of());
    }

    private PlainBrowser(HttpClient client, String base, Map<String, String> always) {
        this.client = client;
        this.base = base;
        this.always = always;
    }

    /** The same, sending the cookie that this page set. */
    public PlainBrowser keeping(Page page) {
        return sending("Cookie", page.cookie().split(";", -1)[0]);
    }

    /** The same, from another address; believed where this machine is a trusted proxy. */
    public PlainBrowser comingFrom(String address) {
        return sending("X-Forwarded-For", address);
    }

    private PlainBrowser sending(String header, String value) {
        var more = new LinkedHashMap<>(always);
        more.put(header, value);
        return new PlainBrowser(client, base, more);
    }

    /** An answer. */
    public record Page(int status, Map<String, List<String>> headers, String html) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                    .get(0);
        }

        /** What it sets as a cookie; empty when nothing. */
        public String cookie() {
            return header("Set-Cookie");
        }

        public String heading() {
            return inside("h1");
        }

        /** The summary of errors in words; empty without one. */
        public String errors() {
            int from = html().indexOf("resumen-error");
            return from < 0 ? "" : words(html().substring(html().indexOf('>', from), html().indexOf("</ul>", from)));
        }

        /** What can be read in the page. */
        public String words() {
            return words(html());
        }

        /** The large codes of a constancia, in order. */
        public List<String> codes() {
            var codes = new ArrayList<String>();
            var found = Pattern.compile("<span class=\"codigo\">([^<]*)").matcher(html());
            while (found.find()) {
                codes.add(found.group(1));
            }
            return codes;
        }

        String form(String id) {
            int from = html().indexOf("<form id=\"" + id + "\"");
            if (from < 0) {
                throw new AssertionError("no form " + id + " on a page that says: " + words());
            }
            return html().substring(from, html().indexOf("</form>", from));
        }

        /** What the form carries hidden. */
        public Map<String, String> hidden(String id) {
            var fields = new LinkedHashMap<String, String>();
            var found = HIDDEN.matcher(form(id));
            while (found.find()) {
                var value = VALUE.matcher(found.group());
                var name = NAME.matcher(found.group());
                if (name.find()) {
                    fields.put(name.group(1), value.find() ? value.group(1) : "");
                }
            }
            return fields;
        }

        private String inside(String tag) {
            var found = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                    .matcher(html());
            return found.find() ? words(found.group(1)) : "";
        }

        private static String words(String html) {
            return TAGS.matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
        }
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    /** Fills the page's form and presses a button of it. */
    public Page press(Page page, String button, Map<String, String> typed) {
        return press(page, "f", button, typed);
    }

    public Page press(Page page, String form, String button, Map<String, String> typed) {
        return post(page, form, fields(page, form, button, typed), Map.of());
    }

    /** The same, with headers of its own. */
    public Page post(Page page, String form, Map<String, String> fields, Map<String, String> headers) {
        return post(page, form, form(fields), headers);
    }

    /** Fields as a browser writes them in a body. */
    public static String form(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        return body.toString();
    }

    /** A body written by hand. */
    public Page post(Page page, String form, String body, Map<String, String> headers) {
        var request = request(action(page, form)).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    /** Hands in a file with the form. */
    public Page upload(Page page, String button, String field, String name, byte[] content) {
        return upload(page, button, field, name, content, Map.of());
    }

    /** The same, with what else is filled in. */
    public Page upload(Page page, String button, String field, String name, byte[] content, Map<String, String> typed) {
        var post = prepare(page, button, field, name, content, typed);
        return send(request(post.path())
                .header("Content-Type", post.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(post.body().toByteArray())));
    }

    /** Fills a form that takes files, without one, and presses a button of it. */
    public Page pressWithoutFile(Page page, String button, String field, Map<String, String> typed) {
        return upload(page, button, field, "", new byte[0], typed);
    }

    /** A form with a file in it, as it would travel. */
    public record Post(String path, String contentType, ByteArrayOutputStream body) {}

    /** What {@link #upload} would send, for a line of its own. */
    public static Post prepare(Page page, String button, String field, String name, byte[] content) {
        return prepare(page, button, field, name, content, Map.of());
    }

    private static Post prepare(
            Page page, String button, String field, String name, byte[] content, Map<String, String> typed) {
        var boundary = "cumbe0123456789";
        var body = new ByteArrayOutputStream();
        fields(page, "f", button, typed)
                .forEach((key, value) -> write(
                        body,
                        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key + "\"\r\n\r\n" + value
                                + "\r\n"));
        write(
                body,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + boundary + "--\r\n");
        return new Post(action(page, "f"), "multipart/form-data; boundary=" + boundary, body);
    }

    public static Map<String, String> fields(Page page, String form, String button, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(page.hidden(form));
        fields.putAll(typed);
        fields.put(form + ":" + button, "x");
        return fields;
    }

    private static String action(Page page, String form) {
        var action = ACTION.matcher(page.form(form));
        if (!action.find()) {
            throw new AssertionError("a form without an address");
        }
        return action.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        always.forEach(request::header);
        return request;
    }

    private Page send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var headers = new LinkedHashMap<String, List<String>>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values));
            return new Page(answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
