package pe.cumbe.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew, small enough for a slow line ({@link PictureSize}): nothing that somebody wrote beside it (place,
 * owner, another file) comes along. What a file says of its size is read before a single point of it is: what would fill the
 * memory is never decoded, and one is drawn at a time.
 */
public final class DrawnPicture {

    /** Larger ones would fill the memory while they are read. */
    static final long MOST_PIXELS = 60_000_000;

    static final int LONGEST_SIDE = 20_000;

    private static final float[] QUALITIES = {0.7f, 0.5f, 0.35f, 0.2f};
    private static final double SMALLER = 0.7;

    /** How much larger than what is drawn a picture is read. */
    private static final int READ_ENOUGH = 3;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock(true);

    private final int width;
    private final int height;
    private final byte[] jpeg;

    public DrawnPicture(int width, int height, byte[] jpeg) {
        this.width = width;
        this.height = height;
        this.jpeg = jpeg.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    /** A file that holds one already, drawn by another installation; what is no drawing of that size is refused. */
    public static DrawnPicture asItIs(Path file, PictureSize size) {
        try {
            var fits = Files.size(file) <= size.mostBytes() && isNoLargerThan(file, size.widest(), size.tallest());
            var drawn = fits ? ImageIO.read(file.toFile()) : null;
            if (drawn == null) {
                throw new IllegalArgumentException("not a drawing of that size");
            }
            return new DrawnPicture(drawn.getWidth(), drawn.getHeight(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNoLargerThan(Path file, int width, int height) {
        return measured(file, reader -> reader.getWidth(0) <= width && reader.getHeight(0) <= height);
    }

    /** Empty when the file is no picture that can be drawn. */
    public static Optional<DrawnPicture> of(Path file, PictureSize size) {
        var drawn = of(file, List.of(size));
        return drawn.isEmpty() ? Optional.empty() : Optional.of(drawn.get(0));
    }

    /** One of each size, the largest first; none when the file is no picture that can be drawn. */
    public static List<DrawnPicture> of(Path file) {
        return of(file, List.of(PictureSize.LARGE, PictureSize.SMALL));
    }

    private static List<DrawnPicture> of(Path file, List<PictureSize> sizes) {
        ONE_AT_A_TIME.lock();
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input, sizes) : List.of();
        } catch (IOException | RuntimeException broken) {
            return List.of();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /** Whether a file says it is a picture larger than any that is drawn; only what it says of itself is read. */
    public static boolean isTooLarge(Path file) {
        return measured(file, DrawnPicture::isTooLarge);
    }

    /** A question to what a file says of itself before its points. */
    private interface Question {
        boolean ask(ImageReader reader) throws IOException;
    }

    private static boolean measured(Path file, Question question) {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return question.ask(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean isTooLarge(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        return width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE;
    }

    private static List<DrawnPicture> read(ImageReader reader, ImageInputStream input, List<PictureSize> sizes)
            throws IOException {
        try {
            reader.setInput(input, true, true);
            if (isTooLarge(reader)) {
                return List.of();
            }
            var largest = sizes.get(0).scale(reader.getWidth(0), reader.getHeight(0));
            int step = (int) Math.ceil(1 / (READ_ENOUGH * largest));
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, parameters);
            return sizes.stream().map(size -> shrink(picture, size)).toList();
        } finally {
            reader.dispose();
        }
    }

    private static DrawnPicture shrink(BufferedImage picture, PictureSize size) {
        double scale = size.scale(picture.getWidth(), picture.getHeight());
        while (true) {
            var drawn = draw(picture, scale);
            for (var quality : QUALITIES) {
                var bytes = write(drawn, quality);
                if (bytes.length <= size.mostBytes()) {
                    return new DrawnPicture(drawn.getWidth(), drawn.getHeight(), bytes);
                }
            }
            scale *= SMALLER;
        }
    }

    private static BufferedImage draw(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] write(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
