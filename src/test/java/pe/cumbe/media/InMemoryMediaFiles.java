package pe.cumbe.media;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.PageOf;

/** Libraries in lists. */
public final class InMemoryMediaFiles implements MediaFiles {

    private final List<MediaFile> files = new ArrayList<>();
    private final List<MediaVersion> versions = new ArrayList<>();
    private final List<MediaDrawing> drawings = new ArrayList<>();

    @Override
    public void add(MediaFile file) {
        files.add(file);
        try {
            Field id = MediaFile.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(file, (long) files.size());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(MediaVersion version) {
        versions.add(version);
    }

    @Override
    public void add(MediaDrawing drawing) {
        drawings.add(drawing);
    }

    @Override
    public Optional<MediaFile> find(AgencyCode agency, String word) {
        return files.stream()
                .filter(file -> file.agency().equals(agency) && file.word().equals(word))
                .findFirst();
    }

    @Override
    public Optional<MediaFile> hold(AgencyCode agency, String word) {
        return find(agency, word);
    }

    @Override
    public Optional<MediaFile> withBytes(AgencyCode agency, String sha256) {
        return files.stream()
                .filter(file -> file.agency().equals(agency) && sha256.equals(file.sha256()))
                .findFirst();
    }

    @Override
    public PageOf<MediaFile> list(AgencyCode agency, int page, int size) {
        var all = present(agency);
        return new PageOf<>(
                all.stream().skip((long) (page - 1) * size).limit(size).toList(), page, size, all.size());
    }

    @Override
    public List<MediaFile> pictures(AgencyCode agency) {
        return present(agency).stream().filter(file -> file.view().isPicture()).toList();
    }

    @Override
    public List<MediaFile> find(AgencyCode agency, Collection<String> words) {
        return present(agency).stream()
                .filter(file -> words.contains(file.word()))
                .toList();
    }

    private List<MediaFile> present(AgencyCode agency) {
        return files.stream()
                .filter(file -> file.agency().equals(agency) && !file.isRemoved())
                .toList();
    }

    @Override
    public List<MediaVersion> versions(AgencyCode agency, long file) {
        return versions.stream()
                .filter(version -> version.agency().equals(agency) && version.file() == file)
                .sorted(Comparator.comparing(MediaVersion::number).reversed())
                .toList();
    }

    @Override
    public Optional<MediaVersion> version(AgencyCode agency, long file, int number) {
        return versions(agency, file).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public Optional<MediaDrawing> drawing(AgencyCode agency, long file, int number, PictureSize size) {
        return drawings.stream()
                .filter(drawing -> drawing.is(agency, file, number, size))
                .findFirst();
    }

    @Override
    public void removeDrawings(AgencyCode agency, long file) {
        drawings.removeIf(drawing -> drawing.is(agency, file));
    }
}
