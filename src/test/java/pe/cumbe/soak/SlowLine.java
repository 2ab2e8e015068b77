package pe.cumbe.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import pe.cumbe.journey.PlainBrowser.Page;
import pe.cumbe.journey.PlainBrowser.Post;

/** The line of a village: so many bits a second and no more, and it may fall silent in the middle. */
final class SlowLine {

    private static final int TURNS_A_SECOND = 10;

    private final int port;
    private final int bytesASecond;
    private final Duration silence;

    /** @param silence how long nothing moves, once half of it has gone out; zero for none */
    SlowLine(int port, int bitsASecond, Duration silence) {
        this.port = port;
        this.bytesASecond = bitsASecond / 8;
        this.silence = silence;
    }

    Page send(Post post) throws IOException {
        var body = post.body().toByteArray();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write(("POST " + post.path() + " HTTP/1.0\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: "
                            + post.contentType() + "\r\nContent-Length: " + body.length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            long began = System.nanoTime();
            boolean silent = silence.isZero();
            for (int sent = 0; sent < body.length; ) {
                if (!silent && sent > body.length / 2) {
                    rest(silence.toNanos());
                    began += silence.toNanos();
                    silent = true;
                }
                int some = Math.min(bytesASecond / TURNS_A_SECOND, body.length - sent);
                out.write(body, sent, some);
                out.flush();
                sent += some;
                rest(began + sent * 1_000_000_000L / bytesASecond - System.nanoTime());
            }
            return page(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Asked as HTTP/1.0, it comes in one piece and ends with the connection. */
    private static Page page(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("the line was cut: «" + answer + "»");
        }
        var lines = List.of(answer.substring(0, end).split("\r\n", -1));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        lines.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    List.of(line.substring(colon + 1).strip()));
        });
        int status = Integer.parseInt(lines.get(0).split(" ", -1)[1]);
        return new Page(status, headers, answer.substring(end + 4));
    }
}
