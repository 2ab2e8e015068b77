package pe.cumbe.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pe.cumbe.shared.LegalTerm;

/** One link of the chain of seals (docs/adr/0014). Written and read by {@link JpaActChain}; nothing changes it. */
@Entity
@Table(name = "act_seal")
@LegalTerm("sello del registro de actos")
@SuppressWarnings("unused") // only queries name what it holds
public class ActSeal {

    @Id
    private Long place;

    @Column(name = "act_id")
    private Long act;

    private String seal;

    @SuppressWarnings("NullAway.Init")
    protected ActSeal() {} // for JPA
}
