package pe.cumbe.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Asks the running server of a data folder for work, and repeats what it says while it works. */
final class Control {

    private final DataFolder folder;

    Control(DataFolder folder) {
        this.folder = folder;
    }

    void ask(String job, List<String> arguments) {
        ask(job, arguments, reason -> new Stop("control.failed", reason));
    }

    /**
     * @param failed what is said when the work failed, of its reason
     */
    void ask(String job, List<String> arguments, Function<String, Stop> failed) {
        var address = DataFolder.read(folder.run().resolve("server.address"))
                .orElseThrow(() -> new Stop("control.no-server", folder.root()))
                .split(" ", 2);
        var uri = URI.create("http://" + Server.host(address[0]) + ":" + address[1] + "/health/control/" + job);
        try {
            var connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "text/plain; charset=UTF-8");
            connection.setRequestProperty(
                    "Authorization", "Bearer " + Secrets.text(folder.keys().resolve("control.token")));
            try (var body = connection.getOutputStream()) {
                body.write(String.join("\n", arguments).getBytes(StandardCharsets.UTF_8));
            }
            switch (connection.getResponseCode()) {
                case 200 -> repeat(connection, failed);
                case 409 -> throw new Stop("control.busy");
                default -> throw new Stop("control.refused", connection.getResponseCode());
            }
        } catch (IOException e) {
            throw new Stop("control.cut", e.getMessage());
        }
    }

    private static void repeat(HttpURLConnection connection, Function<String, Stop> failed) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("=OK")) {
                    return;
                }
                if (line.startsWith("=ERROR ")) {
                    throw failed.apply(line.substring("=ERROR ".length()));
                }
                Console.print(line.startsWith("> ") ? line.substring(2) : line);
            }
        }
        throw new IOException("…");
    }
}
