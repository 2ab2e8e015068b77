package pe.cumbe.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the person lives, and how to reach them. An e-mail is kept only when they authorised notices by it. */
@Embeddable
public class AccessContact {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}");
    private static final Pattern MOBILE = Pattern.compile("(\\+?51)?9\\d{8}");

    @Column(name = "street")
    private String street;

    @Column(name = "district")
    private String district;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "mobile")
    private @Nullable String mobile;

    @SuppressWarnings("NullAway.Init")
    protected AccessContact() {} // for JPA

    /**
     * @param district INEI code of six digits; zeros for a place outside the region
     * @param email empty when notices by e-mail were not authorised
     */
    public AccessContact(String street, String district, String email, String mobile) {
        this.street = street.strip();
        this.district = district;
        this.email = email.isBlank() ? null : email.strip();
        this.mobile = mobile.isBlank() ? null : mobile.replaceAll("[\\s()-]", "");
    }

    public static boolean isEmail(String typed) {
        return typed.length() <= 200 && EMAIL.matcher(typed.strip()).matches();
    }

    public static boolean isMobile(String typed) {
        return MOBILE.matcher(typed.replaceAll("[\\s()-]", "")).matches();
    }

    public String street() {
        return street;
    }

    public String district() {
        return district;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> mobile() {
        return Optional.ofNullable(mobile);
    }
}
