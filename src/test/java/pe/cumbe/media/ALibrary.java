package pe.cumbe.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import pe.cumbe.account.AccountFixtures;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.AnIntake;
import pe.cumbe.audit.Act;

/** The libraries of two dependencies, over a folder; what pages use is said by the test. */
public final class ALibrary {

    public static final AgencyCode DRE = AccountFixtures.DRE;
    public static final AgencyCode DIRESA = AccountFixtures.DIRESA;
    public static final Actor EDITOR = AccountFixtures.actor("editor.dre", new Grant(Role.EDITOR, DRE, null));
    static final Actor PUBLISHER = AccountFixtures.actor("publicador.dre", new Grant(Role.PUBLISHER, DRE, null));
    static final Actor STRANGER = AccountFixtures.actor("editor.diresa", new Grant(Role.EDITOR, DIRESA, null));

    final List<Act> acts = new ArrayList<>();
    final Map<String, FileUse> uses = new HashMap<>();
    public final InMemoryMediaFiles files = new InMemoryMediaFiles();
    private final AnIntake arriving;
    private final FileUses told = new Told(uses);
    public final MediaDesk desk;
    public final MediaIntake intake;
    public final PublicMediaDesk reading = new PublicMediaDesk(files, told);

    /** @param limit the largest file that is taken, in bytes */
    public ALibrary(Path folder, long limit) {
        arriving = new AnIntake(folder, limit);
        desk = new MediaDesk(
                files,
                new MediaWords(files),
                told,
                arriving.desk,
                (actor, act) -> acts.add(act),
                new AccountFixtures.HandClock());
        intake = new MediaIntake(arriving.intake, arriving.store, arriving.desk, desk);
    }

    /** Of libraries whose files no page uses. */
    public static PublicMediaDesk reading(MediaFiles files) {
        return new PublicMediaDesk(files, new Told(Map.of()));
    }

    private record Told(Map<String, FileUse> uses) implements FileUses {

        @Override
        public List<FileUse> of(AgencyCode agency, String word) {
            return uses.containsKey(word) ? List.of(uses.get(word)) : List.of();
        }

        @Override
        public Set<String> wordsInUse(AgencyCode agency) {
            return uses.keySet();
        }

        @Override
        public boolean isPublic(AgencyCode agency, String word) {
            return uses.containsKey(word) && uses.get(word).published();
        }
    }

    MediaIntake.Taken take(String name, byte[] content) {
        return intake.take(DRE, name, new ByteArrayInputStream(content), EDITOR);
    }

    MediaView replace(MediaRef ref, byte[] content) {
        return intake.replace(ref, "otro.png", new ByteArrayInputStream(content), EDITOR);
    }

    void uses(String word, boolean published) {
        uses.put(word, new FileUse(DRE, 7, "Una página", published, true));
    }

    /** The files that lie on the disk. */
    Set<Path> onDisk(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String format, int width, int height, int colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, x % height, colour);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
