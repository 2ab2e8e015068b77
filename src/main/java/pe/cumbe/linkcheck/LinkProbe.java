package pe.cumbe.linkcheck;

import java.util.Optional;

/** Asks other sites whether they have what a link names. */
public interface LinkProbe {

    /**
     * Asks once; it may take some seconds.
     *
     * @param address begins with {@code http://} or {@code https://}
     * @return empty when it answers, or when it refuses to be asked by a machine
     */
    Optional<LinkFailure> ask(String address);
}
