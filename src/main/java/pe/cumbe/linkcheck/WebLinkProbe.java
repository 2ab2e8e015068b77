package pe.cumbe.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import pe.cumbe.shared.Settings;

/**
 * Asks over the web, for the head of the page alone. It never asks a machine of the inside, however a link or another site
 * leads there: whoever writes a page is no administrator of the network.
 */
@ApplicationScoped
public class WebLinkProbe implements LinkProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_STEPS = 5;

    private final boolean allowed;
    private final Predicate<InetAddress> outside;
    private final HttpClient client;

    @Inject
    public WebLinkProbe(Settings settings) {
        this(settings.asksOtherSites(), WebLinkProbe::isOutside);
    }

    WebLinkProbe(boolean allowed, Predicate<InetAddress> outside) {
        this.allowed = allowed;
        this.outside = outside;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Optional<LinkFailure> ask(String address) {
        if (!allowed) {
            return Optional.empty();
        }
        try {
            return follow(URI.create(address), 0);
        } catch (UnknownHostException | SSLException noSite) {
            return Optional.of(LinkFailure.NO_SITE);
        } catch (IOException silent) {
            return Optional.of(
                    silent instanceof ConnectException && silent.getCause() instanceof UnresolvedAddressException
                            ? LinkFailure.NO_SITE
                            : LinkFailure.NO_ANSWER);
        } catch (IllegalArgumentException noAddress) {
            return Optional.of(LinkFailure.NO_SITE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<LinkFailure> follow(URI address, int steps) throws IOException, InterruptedException {
        if (steps > MOST_STEPS) {
            return Optional.of(LinkFailure.SITE_FAILS);
        }
        guard(address);
        var answer = ask(address, "HEAD");
        // sites that know no HEAD
        if (answer.statusCode() == 405 || answer.statusCode() == 501) {
            answer = ask(address, "GET");
        }
        int status = answer.statusCode();
        if (status >= 300 && status < 400) {
            var next = answer.headers().firstValue("Location").map(address::resolve);
            return next.isEmpty() ? Optional.empty() : follow(next.get(), steps + 1);
        }
        if (status == 404 || status == 410) {
            return Optional.of(LinkFailure.NOT_FOUND);
        }
        return status >= 500 ? Optional.of(LinkFailure.SITE_FAILS) : Optional.empty();
    }

    private HttpResponse<Void> ask(URI address, String method) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "Cumbe-enlaces/1")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.discarding());
    }

    private void guard(URI address) throws UnknownHostException {
        var host = address.getHost();
        if (host == null) {
            throw new UnknownHostException(address.toString());
        }
        for (var machine : InetAddress.getAllByName(host)) {
            if (!outside.test(machine)) {
                throw new UnknownHostException(host);
            }
        }
    }

    /** Whether a machine is one of the world's, and none of ours. */
    static boolean isOutside(InetAddress machine) {
        var bytes = machine.getAddress();
        boolean shared = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        return !machine.isAnyLocalAddress()
                && !machine.isLoopbackAddress()
                && !machine.isLinkLocalAddress()
                && !machine.isSiteLocalAddress()
                && !machine.isMulticastAddress()
                && !shared
                && !uniqueLocal;
    }
}
