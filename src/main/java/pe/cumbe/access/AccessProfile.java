package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a person may say about themselves for the figures of the law, if they want. Nobody is asked to. */
@Embeddable
public class AccessProfile {

    @Column(name = "sex")
    private @Nullable String sex;

    @Column(name = "age")
    private @Nullable String age;

    @Column(name = "self_identification")
    private @Nullable String selfIdentification;

    @Column(name = "disability")
    private @Nullable String disability;

    @Column(name = "mother_tongue")
    private @Nullable String motherTongue;

    protected AccessProfile() {} // for JPA

    public AccessProfile(String sex, String age, String selfIdentification, String disability, String motherTongue) {
        this.sex = orNull(sex);
        this.age = orNull(age);
        this.selfIdentification = orNull(selfIdentification);
        this.disability = orNull(disability);
        this.motherTongue = orNull(motherTongue);
    }

    public static AccessProfile untold() {
        return new AccessProfile("", "", "", "", "");
    }

    private static @Nullable String orNull(String told) {
        return told.isBlank() ? null : told.strip();
    }

    /** Whether the person told anything. */
    public boolean isTold() {
        return sex != null || age != null || selfIdentification != null || disability != null || motherTongue != null;
    }
}
