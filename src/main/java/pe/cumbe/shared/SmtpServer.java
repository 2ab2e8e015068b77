package pe.cumbe.shared;

import java.util.Optional;

/**
 * The server that takes the letters of this installation.
 *
 * @param from the address all letters come from
 */
public record SmtpServer(
        String host, int port, Security security, Optional<String> user, Optional<String> password, EmailAddress from) {

    /** How the line to the server is closed to others. */
    public enum Security {
        /** Begins in the open and closes before anything is said; a server that cannot is not used. */
        STARTTLS(587),
        /** Closed from the first byte. */
        TLS(465),
        /** Open: for a server on this machine or in the same closet. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        int usualPort() {
            return usualPort;
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
