package pe.cumbe.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody hands in, what is shown is small and holds nothing but the picture. */
class DrawnPictureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"4000,3000,png", "4000,3000,jpg", "200,4000,png", "3000,40,jpg", "1,1,png"})
    void a_picture_of_any_shape_becomes_small(int width, int height, String format) throws IOException {
        var small =
                DrawnPicture.of(noise(width, height, format), PictureSize.SMALL).orElseThrow();

        assertThat(small.jpeg().length).isLessThanOrEqualTo(PictureSize.SMALL.mostBytes());
        assertThat(small.width()).isBetween(1, PictureSize.SMALL.widest());
        var drawn = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
        assertThat(drawn.getWidth()).isEqualTo(small.width());
        assertThat(drawn.getHeight()).isEqualTo(small.height());
    }

    @Test
    void what_is_see_through_is_drawn_on_white() throws IOException {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        var small = DrawnPicture.of(write(picture, "png"), PictureSize.SMALL).orElseThrow();

        var drawn = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
        assertThat(new Color(drawn.getRGB(20, 20)).getGreen()).isGreaterThan(250);
    }

    @Test
    void what_the_camera_wrote_beside_the_picture_is_gone() throws IOException {
        var file = noise(300, 200, "jpg");
        var bytes = Files.readAllBytes(file);
        var place = "Exif\0\0GPS -7.16, -78.51".getBytes(StandardCharsets.ISO_8859_1);
        var marked = new byte[bytes.length + place.length + 4];
        System.arraycopy(bytes, 0, marked, 0, 2);
        marked[2] = (byte) 0xFF;
        marked[3] = (byte) 0xE1;
        marked[5] = (byte) (place.length + 2);
        System.arraycopy(place, 0, marked, 6, place.length);
        System.arraycopy(bytes, 2, marked, 6 + place.length, bytes.length - 2);
        Files.write(file, marked);

        var small = DrawnPicture.of(file, PictureSize.SMALL).orElseThrow();

        assertThat(new String(small.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
    }

    @ParameterizedTest
    @CsvSource({"''", "hola", "GIF89a", "%PDF-1.4"})
    void what_is_no_picture_is_none(String content) throws IOException {
        assertThat(DrawnPicture.of(Files.writeString(folder.resolve("x"), content), PictureSize.SMALL))
                .isEmpty();
    }

    @Test
    void half_a_picture_and_one_that_claims_to_be_endless_are_none() throws IOException {
        var whole = Files.readAllBytes(noise(300, 200, "png"));
        var half = java.util.Arrays.copyOf(whole, 60);
        assertThat(DrawnPicture.of(Files.write(folder.resolve("half.png"), half), PictureSize.SMALL))
                .isEmpty();

        var endless = whole.clone();
        for (int place = 16; place < 24; place += 4) {
            endless[place] = 0;
            endless[place + 1] = (byte) 0xFF;
        }
        assertThat(DrawnPicture.of(Files.write(folder.resolve("endless.png"), endless), PictureSize.SMALL))
                .isEmpty();
    }

    private Path noise(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, chance.nextInt(0x1000000));
            }
        }
        return write(picture, format);
    }

    private Path write(BufferedImage picture, String format) throws IOException {
        var file = folder.resolve("picture." + format);
        assertThat(ImageIO.write(picture, format, file.toFile())).isTrue();
        return file;
    }
}
