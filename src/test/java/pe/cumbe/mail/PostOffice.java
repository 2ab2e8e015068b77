package pe.cumbe.mail;

import java.util.List;
import java.util.Optional;
import pe.cumbe.account.AccountFixtures.HandClock;
import pe.cumbe.account.HeardEvents;
import pe.cumbe.shared.EmailAddress;
import pe.cumbe.shared.ServerKeys;
import pe.cumbe.shared.ServerVault;
import pe.cumbe.shared.Settings;
import pe.cumbe.shared.SmtpServer;
import pe.cumbe.shared.web.Texts;

/** The mail room of a test: everything real but the table, the clock and where the mail server stands. */
public class PostOffice {

    public static final EmailAddress ROSA = new EmailAddress("rosa.quispe@ejemplo.pe");

    final InMemoryOutgoingLetters letters = new InMemoryOutgoingLetters();
    final HandClock clock;
    final MailDesk desk;
    final LetterWorker worker;
    final Postman postman;
    private final LetterSafe safe = new LetterSafe(new ServerVault(new ServerKeys(new byte[32])));
    private Optional<SmtpServer> server = Optional.empty();
    private Optional<String> address = Optional.of("https://portal.ejemplo.pe");

    public PostOffice() {
        this(new HandClock());
    }

    public PostOffice(HandClock clock) {
        this.clock = clock;
        var settings = new Settings() {
            @Override
            public Optional<SmtpServer> smtp() {
                return server;
            }

            @Override
            public Optional<String> addressForLetters() {
                return address;
            }

            @Override
            public int mailDays() {
                return 7;
            }
        };
        desk = new MailDesk(letters, safe, settings, new HeardEvents<>(), clock);
        worker = new LetterWorker(letters, settings, clock);
        postman = new Postman(
                worker, safe, new LetterWriter(new Texts(), settings), new SmtpCarrier(new Texts()), settings);
    }

    public MailDesk desk() {
        return desk;
    }

    /** What was posted and not wiped, opened: for tests of the rooms that post. */
    public List<Letter> posted() {
        return letters.rows().stream()
                .flatMap(row -> letters.hold(row.code()).stream())
                .flatMap(letter -> letter.content().map(content -> safe.unlock(letter.template(), content)).stream())
                .toList();
    }

    PostOffice withServerAt(int port) {
        server = Optional.of(new SmtpServer(
                "127.0.0.1",
                port,
                SmtpServer.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                new EmailAddress("portal@regioncajamarca.gob.pe")));
        return this;
    }

    PostOffice withoutAddress() {
        address = Optional.empty();
        return this;
    }

    void postNews() {
        desk.post(Letter.news(ROSA.value(), "tu reclamo", "000781-2026-000012", "/reclamos/seguimiento")
                .orElseThrow());
    }

    LetterRow only() {
        return letters.rows().get(0);
    }
}
