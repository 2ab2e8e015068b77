package pe.cumbe.transparency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pe.cumbe.agency.AgencyCode;

/** The text of a published table, kept apart: a list of publications does not read it. */
@Entity
@Table(name = "transparency_table")
public class PublishedTable {

    @Id
    private long publication;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private AgencyCode agency;

    @Column(name = "csv")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected PublishedTable() {} // for JPA

    PublishedTable(PublicationView of, String text) {
        this.publication = of.id();
        this.agency = of.agency();
        this.text = text;
    }

    public long publication() {
        return publication;
    }

    public AgencyCode agency() {
        return agency;
    }

    public String text() {
        return text;
    }
}
