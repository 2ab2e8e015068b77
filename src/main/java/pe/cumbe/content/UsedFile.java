package pe.cumbe.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;

/** That a version of a text names a file of a library. It never changes. */
@Entity
@Table(name = "content_used_file")
public class UsedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // asked by queries
    private long item;

    @SuppressWarnings("UnusedVariable") // asked by queries
    private int number;

    /** Whose the file is; the text may be of another dependency. */
    @SuppressWarnings("UnusedVariable") // asked by queries
    private AgencyCode agency;

    @SuppressWarnings("UnusedVariable") // asked by queries
    private String word;

    @SuppressWarnings("NullAway.Init")
    protected UsedFile() {} // for JPA

    UsedFile(ContentVersion version, NamedFiles.Name name) {
        this.item = version.item();
        this.number = version.number();
        this.agency = name.agency();
        this.word = name.word();
    }
}
