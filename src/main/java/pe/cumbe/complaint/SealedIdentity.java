package pe.cumbe.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who told of a wrongdoing: encrypted, in a table of its own that no list and no search ever reads. */
@Entity
@Table(name = "complaint_identity")
public class SealedIdentity {

    @Id
    private ComplaintNumber number;

    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected SealedIdentity() {} // for JPA

    SealedIdentity(ComplaintNumber number, byte[] sealed) {
        this.number = number;
        this.sealed = sealed.clone();
    }

    ComplaintNumber number() {
        return number;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
