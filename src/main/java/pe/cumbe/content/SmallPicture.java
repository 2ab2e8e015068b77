package pe.cumbe.content;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture made small enough for a slow line: at most {@value #WIDEST} pixels wide and {@value #MOST_BYTES} bytes, drawn
 * anew, so that nothing the camera wrote beside it (place, owner) comes along.
 */
public final class SmallPicture {

    static final int WIDEST = 640;
    static final int MOST_BYTES = 22_000;
    private static final int TALLEST = 960;

    /** Larger ones would fill the memory while they are read. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final float[] QUALITIES = {0.7f, 0.5f, 0.35f, 0.2f};
    private static final double SMALLER = 0.7;

    private final int width;
    private final int height;
    private final byte[] jpeg;

    SmallPicture(int width, int height, byte[] jpeg) {
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

    /** A file that holds one already, drawn by another installation. */
    static SmallPicture asItIs(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var drawn = ImageIO.read(new ByteArrayInputStream(bytes));
            if (drawn == null || bytes.length > MOST_BYTES || drawn.getWidth() > WIDEST) {
                throw new IllegalArgumentException("not a small picture");
            }
            return new SmallPicture(drawn.getWidth(), drawn.getHeight(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the file is no picture that can be drawn. */
    public static Optional<SmallPicture> of(Path file) {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<SmallPicture> read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels < 1 || pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            var parameters = reader.getDefaultReadParam();
            int step = Math.max(1, reader.getWidth(0) / (WIDEST * 2));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(shrink(reader.read(0, parameters)));
        } finally {
            reader.dispose();
        }
    }

    private static SmallPicture shrink(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) TALLEST / picture.getHeight()));
        while (true) {
            var drawn = draw(picture, scale);
            for (var quality : QUALITIES) {
                var bytes = write(drawn, quality);
                if (bytes.length <= MOST_BYTES) {
                    return new SmallPicture(drawn.getWidth(), drawn.getHeight(), bytes);
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
