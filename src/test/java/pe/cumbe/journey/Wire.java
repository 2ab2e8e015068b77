package pe.cumbe.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import pe.cumbe.OneServer;

/** Says to the server, to the letter, what no browser would: broken addresses, odd methods, bodies that are not what they say. */
final class Wire {

    private static final int PATIENCE = 120_000;

    private final InetAddress from;

    private Wire(InetAddress from) {
        this.from = from;
    }

    /** From this machine. */
    static Wire here() {
        return new Wire(InetAddress.getLoopbackAddress());
    }

    /** From a machine with another address. */
    static Wire elsewhere() {
        try {
            return new Wire(InetAddress.getByAddress(new byte[] {127, 0, 0, 77}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back; headers in lower case. */
    record Answer(int status, String head, String body) {

        String header(String name) {
            for (var line : head.split("\r\n", -1)) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                    return line.substring(name.length() + 1).strip();
                }
            }
            return "";
        }

        boolean isHtml() {
            return header("content-type").startsWith("text/html");
        }
    }

    Answer get(String target) {
        return send("GET", target, Map.of(), new byte[0]);
    }

    Answer post(String target, String type, byte[] body) {
        return send("POST", target, Map.of("Content-Type", type), body);
    }

    Answer send(String method, String target, Map<String, String> headers, byte[] body) {
        try (var line =
                new Socket(InetAddress.getLoopbackAddress(), OneServer.portal().port(), from, 0)) {
            line.setSoTimeout(PATIENCE);
            var head = new StringBuilder(method + " " + target + " HTTP/1.0\r\n");
            var all = new LinkedHashMap<>(headers);
            all.putIfAbsent("Host", "127.0.0.1");
            all.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            if (body.length > 0 || method.equals("POST")) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            var out = line.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return read(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    private static Answer read(String all) {
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer: " + all);
        }
        var status = Integer.parseInt(all.substring(all.indexOf(' ') + 1).substring(0, 3));
        return new Answer(status, all.substring(0, end), all.substring(end + 4));
    }
}
