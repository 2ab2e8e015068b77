package pe.cumbe.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.launcher.Holdings;
import pe.cumbe.launcher.InstalledPortal;

/** Copies made while people file are whole, and a copy made at rest is restored to the letter. */
class BackupSoak {

    private static final int COPIES = 3;
    private static final int AT_ONCE = 3;
    private static final int BETWEEN_COPIES = 40;

    @TempDir
    private Path place;

    @Test
    void what_was_shown_before_a_copy_is_in_it() throws Exception {
        var run = new Dossier.Entry("Backup while people file, restored");
        try (var portal = InstalledPortal.start(place, Map.of("CUMBE_TRUSTED_PROXIES", "127.0.0.1"))) {
            var people = new People(portal.port(), 50_000_000).begin(AT_ONCE);
            for (int copy = 1; copy <= COPIES; copy++) {
                people.seeMore(BETWEEN_COPIES);
                var before = people.shown();
                var restored = restored(portal, "copy" + copy);
                assertThat(people.shown().size()).as("filed meanwhile").isGreaterThan(before.size());
                Ledger.holdsAll(restored, before);
                run.fact("copy " + copy, restored.counted() + ", " + before.size() + " constancias shown before it");
            }
            people.enough();

            var atRest = Holdings.of(portal.data());
            Ledger.holdsExactly(atRest, people.shown());
            assertThat(restored(portal, "rest")).isEqualTo(atRest);
            run.fact("copy at rest, equal to the last letter", atRest.counted()).passed();
        }
    }

    private Holdings restored(InstalledPortal portal, String name) throws Exception {
        var file = place.resolve(name + ".zip");
        var elsewhere = place.resolve(name);
        var output = place.resolve(name + ".txt");
        assertThat(InstalledPortal.command(
                        output,
                        "backup",
                        file.toString(),
                        "--data",
                        portal.data().toString()))
                .isZero();
        assertThat(InstalledPortal.command(output, "restore", file.toString(), "--data", elsewhere.toString()))
                .isZero();
        return Holdings.ofStopped(elsewhere);
    }
}
