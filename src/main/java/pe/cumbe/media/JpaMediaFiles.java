package pe.cumbe.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.attachment.FileKind;
import pe.cumbe.shared.PageOf;
import pe.cumbe.shared.Rejected;

/** The libraries, in the database. */
@ApplicationScoped
public class JpaMediaFiles implements MediaFiles {

    private static final List<FileKind> PICTURES = List.of(FileKind.JPEG, FileKind.PNG);

    @PersistenceContext
    private EntityManager em;

    @Override
    public void add(MediaFile file) {
        try {
            em.persist(file);
            em.flush(); // its version needs its id
        } catch (PersistenceException taken) {
            throw new Rejected(MediaReason.CHANGED_MEANWHILE);
        }
    }

    @Override
    public void add(MediaVersion version) {
        em.persist(version);
    }

    @Override
    public void add(MediaDrawing drawing) {
        em.persist(drawing);
    }

    @Override
    public Optional<MediaFile> find(AgencyCode agency, String word) {
        return first(byWord(agency, word));
    }

    @Override
    public Optional<MediaFile> hold(AgencyCode agency, String word) {
        return first(byWord(agency, word).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<MediaFile> byWord(AgencyCode agency, String word) {
        return em.createQuery("select f from MediaFile f where f.agency = :agency and f.word = :word", MediaFile.class)
                .setParameter("agency", agency)
                .setParameter("word", word);
    }

    @Override
    public Optional<MediaFile> withBytes(AgencyCode agency, String sha256) {
        return first(em.createQuery(
                        "select f from MediaFile f where f.agency = :agency and f.sha256 = :sha256", MediaFile.class)
                .setParameter("agency", agency)
                .setParameter("sha256", sha256));
    }

    @Override
    public PageOf<MediaFile> list(AgencyCode agency, int page, int size) {
        var total = em.createQuery(
                        "select count(f) from MediaFile f where f.agency = :agency and f.removedAt is null", Long.class)
                .setParameter("agency", agency)
                .getSingleResult();
        var rows = em.createQuery(
                        "select f from MediaFile f where f.agency = :agency and f.removedAt is null"
                                + " order by f.changedAt desc, f.id desc",
                        MediaFile.class)
                .setParameter("agency", agency)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new PageOf<>(rows, page, size, total);
    }

    @Override
    public List<MediaFile> pictures(AgencyCode agency) {
        return em.createQuery(
                        "select f from MediaFile f where f.agency = :agency and f.removedAt is null"
                                + " and f.kind in :pictures order by f.title, f.id",
                        MediaFile.class)
                .setParameter("agency", agency)
                .setParameter("pictures", PICTURES)
                .getResultList();
    }

    @Override
    public List<MediaFile> find(AgencyCode agency, Collection<String> words) {
        return words.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from MediaFile f where f.agency = :agency and f.removedAt is null"
                                        + " and f.word in :words",
                                MediaFile.class)
                        .setParameter("agency", agency)
                        .setParameter("words", words)
                        .getResultList();
    }

    @Override
    public List<MediaVersion> versions(AgencyCode agency, long file) {
        return em.createQuery(
                        "select v from MediaVersion v where v.agency = :agency and v.file = :file order by v.number desc",
                        MediaVersion.class)
                .setParameter("agency", agency)
                .setParameter("file", file)
                .getResultList();
    }

    @Override
    public Optional<MediaVersion> version(AgencyCode agency, long file, int number) {
        return first(em.createQuery(
                        "select v from MediaVersion v where v.agency = :agency and v.file = :file"
                                + " and v.number = :number",
                        MediaVersion.class)
                .setParameter("agency", agency)
                .setParameter("file", file)
                .setParameter("number", number));
    }

    @Override
    public Optional<MediaDrawing> drawing(AgencyCode agency, long file, int number, PictureSize size) {
        return first(em.createQuery(
                        "select d from MediaDrawing d where d.agency = :agency and d.file = :file"
                                + " and d.number = :number and d.measure = :size",
                        MediaDrawing.class)
                .setParameter("agency", agency)
                .setParameter("file", file)
                .setParameter("number", number)
                .setParameter("size", size));
    }

    @Override
    public void removeDrawings(AgencyCode agency, long file) {
        em.createQuery("delete from MediaDrawing d where d.agency = :agency and d.file = :file")
                .setParameter("agency", agency)
                .setParameter("file", file)
                .executeUpdate();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
