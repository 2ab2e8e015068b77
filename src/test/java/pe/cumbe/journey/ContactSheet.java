package pe.cumbe.journey;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * All screens of a role side by side, small, with their addresses: what one person reads in an afternoon is looked at
 * together. Taken with {@code -Dscreenshots=true}, in as many pictures as keep each light.
 */
final class ContactSheet {

    private static final boolean WANTED = Boolean.getBoolean("screenshots");

    /** Pixels. */
    private static final int GAP = 12;

    private static final int LABEL = 22;
    private static final int LOWEST = 560;

    private final String role;
    private final int width;
    private final List<Screen> screens = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Screen(String address, byte[] png) {}

    /** @param width of the browser, in CSS pixels: a computer's are a third of their size, a phone's a half */
    ContactSheet(String role, int width) {
        this.role = role;
        this.width = width;
    }

    /** Takes the page that the browser shows. */
    void add(String address, Browser browser) {
        if (WANTED) {
            browser.width(width);
            screens.add(new Screen(address, browser.photograph()));
            browser.width(Browser.PHONE);
        }
    }

    /** Writes {@code editor-1280-1.png} and those that follow, beside the pictures of the guides. */
    void write(String folder) {
        int most = columns() * 2;
        for (int from = 0; from < screens.size(); from += most) {
            var some = screens.subList(from, Math.min(screens.size(), from + most));
            var file = GuidePictures.FOLDER.resolve(
                    Path.of(folder, "%s-%d-%d.png".formatted(role, width, from / most + 1)));
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, SmallPng.of(drawn(some)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private int columns() {
        return width == Browser.PHONE ? 6 : 3;
    }

    private int thumb() {
        return width == Browser.PHONE ? width / 2 : width / 3;
    }

    private byte[] drawn(List<Screen> some) throws IOException {
        int rows = (some.size() + columns() - 1) / columns();
        var sheet = new BufferedImage(
                columns() * (thumb() + GAP) + GAP, rows * (LABEL + LOWEST + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(new Color(0xd8d8d8));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, width == Browser.PHONE ? 10 : 13));
        for (int at = 0; at < some.size(); at++) {
            int left = GAP + at % columns() * (thumb() + GAP);
            int top = GAP + at / columns() * (LABEL + LOWEST + GAP);
            pen.setColor(Color.BLACK);
            pen.drawString(some.get(at).address(), left, top + LABEL - 8);
            paste(pen, some.get(at).png(), left, top + LABEL);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "png", out);
        return out.toByteArray();
    }

    /** The top of the page. */
    private void paste(Graphics2D pen, byte[] png, int left, int top) throws IOException {
        var page = ImageIO.read(new ByteArrayInputStream(png));
        int height = page.getHeight() * thumb() / page.getWidth();
        pen.setClip(left, top, thumb(), Math.min(height, LOWEST));
        pen.drawImage(page.getScaledInstance(thumb(), height, Image.SCALE_AREA_AVERAGING), left, top, null);
        pen.setClip(null);
    }
}
