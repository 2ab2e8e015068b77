package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Sends files to a library in pieces, as the program of the page does, and as it never would. */
public final class Pieces {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PIECE = "application/offset+octet-stream";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String cookie;

    /** @param cookie of whoever signed in, as a browser sends it; empty for nobody */
    public Pieces(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /** An answer. */
    public record Heard(int status, Map<String, java.util.List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(one -> one.getKey().equalsIgnoreCase(name))
                    .map(one -> one.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }

        public long offset() {
            return Long.parseLong(header("Upload-Offset"));
        }
    }

    public static String named(String name) {
        return "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    public Heard begin(String slug, String name, long length) {
        return send(
                "POST",
                "/gestion/subidas/" + slug,
                Map.of("Upload-Length", String.valueOf(length), "Upload-Metadata", named(name)),
                new byte[0]);
    }

    /** Begins one and tells its address. */
    public String begun(String slug, String name, long length) {
        var made = begin(slug, name, length);
        if (made.status() != 201) {
            throw new AssertionError("it did not begin: " + made);
        }
        return made.header("Location");
    }

    public Heard patch(String address, long offset, byte[] piece) {
        return send("PATCH", address, Map.of("Upload-Offset", String.valueOf(offset), "Content-Type", PIECE), piece);
    }

    public Heard head(String address) {
        return send("HEAD", address, Map.of(), new byte[0]);
    }

    public Heard delete(String address) {
        return send("DELETE", address, Map.of(), new byte[0]);
    }

    public Heard deliver(String address) {
        return send("POST", address + "/entrega", Map.of(), new byte[0]);
    }

    public Heard send(String method, String address, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!headers.containsKey("Tus-Resumable")) {
            request.header("Tus-Resumable", "1.0.0");
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Heard(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Promises a piece, sends some of it, and is gone. */
    public void cut(String address, long offset, int promised, byte[] sent) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.getOutputStream().write(head(address, offset, promised).getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(sent);
            line.getOutputStream().flush();
        }
    }

    /** What promises a piece, for a line of its own. */
    public String head(String address, long offset, int promised) {
        return "PATCH " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nTus-Resumable: 1.0.0\r\nCookie: "
                + cookie + "\r\nUpload-Offset: " + offset + "\r\nContent-Type: " + PIECE + "\r\nContent-Length: "
                + promised + "\r\n\r\n";
    }
}
