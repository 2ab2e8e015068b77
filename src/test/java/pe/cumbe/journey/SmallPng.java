package pe.cumbe.journey;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A picture of a page in few colours. A page has few, and many shades between them at the edges of letters: its commonest
 * colours stay as they are, the others become the nearest of those, and it takes a third of the bytes.
 */
final class SmallPng {

    private static final int COLOURS = 32;

    private SmallPng() {}

    static byte[] of(byte[] png) throws IOException {
        var full = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        var palette = commonest(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> known = new HashMap<>();
        var row = new int[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            row[at] = known.computeIfAbsent(pixels[at], colour -> nearest(colour, palette));
        }
        small.getRaster().setPixels(0, 0, full.getWidth(), full.getHeight(), row);
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    private static int[] commonest(int[] pixels) {
        Map<Integer, Integer> times = new HashMap<>();
        for (var pixel : pixels) {
            times.merge(pixel, 1, Integer::sum);
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int at = 1; at < palette.length; at++) {
            if (distance(colour, palette[at]) < distance(colour, palette[best])) {
                best = at;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += apart * apart;
        }
        return sum;
    }
}
