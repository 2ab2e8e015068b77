package pe.cumbe.transparency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pe.cumbe.agency.AgencyCode;

/** The number an agency has in the national transparency portal. */
@Entity
@Table(name = "transparency_national_entity")
public class NationalEntity {

    @Id
    private AgencyCode agency;

    private String entity;

    @SuppressWarnings("NullAway.Init")
    protected NationalEntity() {} // for JPA

    public NationalEntity(AgencyCode agency, String entity) {
        this.agency = agency;
        this.entity = entity;
    }

    public AgencyCode agency() {
        return agency;
    }

    public String entity() {
        return entity;
    }
}
