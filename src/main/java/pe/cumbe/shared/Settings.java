package pe.cumbe.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the installation decides, read from the environment ({@code CUMBE_DATA} is {@code cumbe.data}). */
@ApplicationScoped
public class Settings {

    /** Where files, keys, index and logs live. */
    public Path data() {
        return Path.of(text("cumbe.data").orElse("data")).toAbsolutePath();
    }

    /** Whether the demo content is loaded on the first start. */
    public boolean demo() {
        return text("cumbe.demo").map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<String> demoPassword() {
        return text("cumbe.demo.password");
    }

    public Optional<String> adminPassword() {
        return text("cumbe.admin.password");
    }

    /** How many days a one-time password lets in; seven unless said otherwise. */
    public int oneTimePasswordDays() {
        return text("cumbe.one.time.password.days").map(Integer::parseInt).orElse(7);
    }

    /** Domains of institutional e-mail, in lower case; empty where any will do. */
    public List<String> institutionalDomains() {
        return text("cumbe.institutional.domains")
                .map(all -> List.of(all.trim().toLowerCase(Locale.ROOT).split("\\s*,\\s*")))
                .orElse(List.of());
    }

    /** The largest file a person may hand in, in bytes; 20 MB unless said otherwise. Told before, on the page. */
    public long uploadLimit() {
        return text("cumbe.upload.limit").map(Long::parseLong).orElse(20_000_000L);
    }

    /** Addresses of reverse proxies whose {@code X-Forwarded-*} headers are believed; none by default. */
    public List<String> trustedProxies() {
        return text("cumbe.trusted.proxies")
                .map(all -> List.of(all.trim().split("\\s*,\\s*")))
                .orElse(List.of());
    }

    /** Scheme, host and port people type, without a final slash, where the installation knows it. */
    public Optional<String> publicAddress() {
        return text("cumbe.public.address");
    }

    /**
     * How a letter names this portal: the public address, or this very machine's where the portal is served to nobody
     * else. Never what a request says: its sender could name any host. Empty where nobody said.
     */
    public Optional<String> addressForLetters() {
        return publicAddress()
                .or(() -> text("cumbe.address").filter("127.0.0.1"::equals).flatMap(here -> text("cumbe.port")
                        .map(port -> "http://" + here + ":" + port)));
    }

    /** The server letters leave by; empty where none was set or nothing says who writes, and then no letter leaves. */
    public Optional<SmtpServer> smtp() {
        var from = text("cumbe.mail.from").flatMap(EmailAddress::read);
        return text("cumbe.mail.host")
                .flatMap(host -> from.map(sender -> {
                    var security = text("cumbe.mail.security")
                            .map(word -> SmtpServer.Security.valueOf(word.toUpperCase(Locale.ROOT)))
                            .orElse(SmtpServer.Security.STARTTLS);
                    return new SmtpServer(
                            host.strip(),
                            text("cumbe.mail.port").map(Integer::parseInt).orElse(security.usualPort()),
                            security,
                            text("cumbe.mail.user"),
                            text("cumbe.mail.password"),
                            sender);
                }));
    }

    /** How many days what a letter said is kept, and how long it is tried; seven unless said otherwise. */
    public int mailDays() {
        return text("cumbe.mail.days").map(Integer::parseInt).orElse(7);
    }

    /** Host and port of a clamd daemon, {@code host:port}, where there is one. */
    public Optional<String> clamd() {
        return text("cumbe.clamd");
    }

    /** Whether links are looked at each night; they are unless said {@code no}. */
    public boolean looksAtLinks() {
        return text("cumbe.links").filter("no"::equals).isEmpty();
    }

    /** Whether other sites are asked then; they are unless said {@code here}. */
    public boolean asksOtherSites() {
        return text("cumbe.links").filter("here"::equals).isEmpty();
    }

    private static Optional<String> text(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
