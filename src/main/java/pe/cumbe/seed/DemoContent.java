package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import pe.cumbe.account.Passwords;
import pe.cumbe.account.SignInsFile;
import pe.cumbe.calendar.DayBroke;
import pe.cumbe.shared.Settings;

/**
 * Made-up kiosks, officers and cases that tell a story, a norm to read and a few
 * publications, loaded once, on the first start of a demonstration. The file
 * {@code demo} in the data folder marks it; the launcher never opens such a portal to other machines.
 */
@ApplicationScoped
public class DemoContent {

    private final Settings settings;
    private final KioskContent kiosks;
    private final DemoAccounts accounts;
    private final DemoCases cases;
    private final DemoNorms norms;
    private final DemoPublications publications;
    private final DemoComplaints complaints;
    private final DemoGazette gazette;
    private final DemoPages pages;
    private final DemoAccess access;
    private final Event<DayBroke> dayBroke;
    private final Clock clock;
    private final SignInsFile signIns;

    @Inject
    public DemoContent(
            Settings settings,
            KioskContent kiosks,
            DemoAccounts accounts,
            DemoCases cases,
            DemoNorms norms,
            DemoPublications publications,
            DemoComplaints complaints,
            DemoGazette gazette,
            DemoPages pages,
            DemoAccess access,
            SignInsFile signIns,
            Event<DayBroke> dayBroke,
            Clock clock) {
        this.settings = settings;
        this.kiosks = kiosks;
        this.accounts = accounts;
        this.cases = cases;
        this.norms = norms;
        this.publications = publications;
        this.complaints = complaints;
        this.gazette = gazette;
        this.pages = pages;
        this.access = access;
        this.dayBroke = dayBroke;
        this.clock = clock;
        this.signIns = signIns;
    }

    /** Whether something was loaded now. */
    boolean load() {
        var mark = settings.data().resolve("demo");
        var first = !Files.exists(mark);
        var password = password();
        if (first) {
            kiosks.load();
            accounts.load(password);
            cases.load();
            norms.load();
            publications.load();
            complaints.load();
            gazette.load();
            pages.load();
            access.load();
            // what the law closed on the days that passed
            dayBroke.fire(new DayBroke(LocalDate.now(clock)));
            write(mark, "");
        }
        signIns.write(accounts.signIns(password));
        return first;
    }

    /** The one given, else one of our own that later starts tell again. */
    private String password() {
        var file = settings.data().resolve("keys").resolve("demo.password");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            var password = settings.demoPassword().orElseGet(Passwords::oneTime);
            write(file, password);
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(
                        file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
