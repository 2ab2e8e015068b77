package pe.cumbe.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void two_do_not_run_on_the_same_folder() {
        var first = new DataFolder(place.resolve("data")).prepare();
        var second = new DataFolder(place.resolve("data")).prepare();

        first.occupy();
        assertThatThrownBy(second::occupy)
                .isInstanceOf(Stop.class)
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));

        first.leave();
        assertThat(second.tryToOccupy()).isTrue();
        second.leave();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_with_its_way_out() throws IOException {
        Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(place.resolve("file/data")).prepare())
                .isInstanceOf(Stop.class)
                .hasMessageContaining("--data");
    }

    @Test
    void an_installation_that_began_without_demo_never_gets_it() {
        var folder = new DataFolder(place.resolve("data")).prepare();
        assertThat(folder.demo(false)).isTrue();
        assertThat(folder.demo(true)).isFalse();

        folder.began(false);

        assertThat(folder.demo(false)).isFalse();
    }

    @Test
    void demo_accounts_once_there_are_not_forgotten() throws IOException {
        var folder = new DataFolder(place.resolve("data")).prepare();
        Files.writeString(folder.demoMark(), "");

        assertThat(folder.demo(true)).isTrue();
    }

    @Test
    void secrets_are_made_once_and_read_by_their_owner_alone() throws IOException {
        var file = place.resolve("secret");
        var made = Secrets.text(file);

        assertThat(Secrets.text(file)).isEqualTo(made).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
