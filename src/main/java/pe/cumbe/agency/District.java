package pe.cumbe.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the 127 districts, by its six digits of INEI. */
@Entity
@Table(name = "district")
public class District {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "reniec_code")
    private String reniecCode;

    @Column(name = "province")
    private String province;

    @Column(name = "name")
    private String name;

    @SuppressWarnings("NullAway") // for JPA
    protected District() {}

    public District(String code, String reniecCode, String province, String name) {
        this.code = code;
        this.reniecCode = reniecCode;
        this.province = province;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String province() {
        return province;
    }

    public String name() {
        return name;
    }
}
