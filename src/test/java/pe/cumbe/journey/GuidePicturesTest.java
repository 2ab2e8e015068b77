package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code docs/screenshots} holds what the guides show, all of it and nothing else, and stays light to fetch. */
class GuidePicturesTest {

    /** Bytes. */
    private static final long HEAVIEST = 150_000;

    @Test
    void each_picture_that_a_guide_shows_is_there_and_each_that_is_there_is_shown() {
        assertThat(GuidePictures.named()).isNotEmpty();
        assertThat(GuidePictures.kept()).isEqualTo(GuidePictures.named());
    }

    @Test
    void a_picture_is_light() throws IOException {
        for (var picture : GuidePictures.kept()) {
            assertThat(Files.size(GuidePictures.FOLDER.resolve(picture)))
                    .as(picture.toString())
                    .isLessThanOrEqualTo(HEAVIEST);
        }
    }
}
