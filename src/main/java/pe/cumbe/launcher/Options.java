package pe.cumbe.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed and what the environment adds.
 *
 * @param operands what the command works on: the file of a backup, the files of an import
 * @param outside the database of the installation, where it is not the embedded one
 */
record Options(
        Command command,
        List<String> operands,
        int port,
        String address,
        Path data,
        boolean empty,
        Optional<OutsideDatabase> outside) {

    static Options of(List<String> arguments, Map<String, String> environment, Path home) {
        if (arguments.isEmpty()) {
            throw new Stop("options.no-command");
        }
        var command = Command.named(arguments.get(0))
                .orElseThrow(() -> new Stop("options.unknown-command", arguments.get(0)));
        var operands = new ArrayList<String>();
        var port = 8080;
        var address = "127.0.0.1";
        var data = home.resolve("data");
        var empty = false;
        for (int i = 1; i < arguments.size(); i++) {
            var word = arguments.get(i);
            switch (word) {
                case "--port" -> port = port(after(arguments, i++));
                case "--address" -> address = after(arguments, i++);
                case "--data" -> data = Path.of(after(arguments, i++));
                case "--empty" -> empty = true;
                default -> {
                    if (word.startsWith("--")) {
                        throw new Stop("options.unknown-option", word);
                    }
                    operands.add(word);
                }
            }
        }
        if (!command.takes(operands.size())) {
            throw new Stop("options.operands." + command.word());
        }
        return new Options(
                command,
                List.copyOf(operands),
                port,
                address,
                data.toAbsolutePath().normalize(),
                empty,
                OutsideDatabase.of(environment));
    }

    /** The same installation, on another port of this machine alone: for work that needs the server but no visitors. */
    Options onlyHere(int otherPort) {
        return new Options(command, operands, otherPort, "127.0.0.1", data, empty, outside);
    }

    boolean loopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Stop("options.unknown-address", address);
        }
    }

    /** Where this machine reaches the server, whatever address it listens on. */
    String nearbyAddress() {
        return "0.0.0.0".equals(address) || "::".equals(address) ? "127.0.0.1" : address;
    }

    static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static String after(List<String> arguments, int index) {
        if (index + 1 >= arguments.size()) {
            throw new Stop("options.no-value", arguments.get(index));
        }
        return arguments.get(index + 1);
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        throw new Stop("options.bad-port", text);
    }
}
