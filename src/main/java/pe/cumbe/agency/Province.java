package pe.cumbe.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the thirteen provinces. It never changes here. */
@Entity
@Table(name = "province")
public class Province {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "reniec_code")
    private String reniecCode;

    @Column(name = "name")
    private String name;

    @SuppressWarnings("NullAway") // for JPA
    protected Province() {}

    public Province(String code, String reniecCode, String name) {
        this.code = code;
        this.reniecCode = reniecCode;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
