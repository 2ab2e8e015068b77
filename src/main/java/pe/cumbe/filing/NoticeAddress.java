package pe.cumbe.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where notices reach the person. A value: never changed once made. */
@Embeddable
public class NoticeAddress {

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_channel")
    private NoticeChannel channel;

    @Column(name = "notice_email")
    private @Nullable String email;

    @Column(name = "notice_mobile")
    private @Nullable String mobile;

    @Column(name = "notice_street")
    private @Nullable String street;

    @Column(name = "notice_district")
    private @Nullable String district;

    @SuppressWarnings("NullAway.Init")
    protected NoticeAddress() {} // for JPA

    private NoticeAddress(
            NoticeChannel channel,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String street,
            @Nullable String district) {
        this.channel = channel;
        this.email = email;
        this.mobile = mobile;
        this.street = street;
        this.district = district;
    }

    /** Notices by e-mail, which the person expressly authorised. */
    public static NoticeAddress byEmail(String email, @Nullable String mobile) {
        return new NoticeAddress(NoticeChannel.EMAIL, email.strip(), mobile, null, null);
    }

    /**
     * Notices on paper.
     *
     * @param district INEI code of six digits
     */
    public static NoticeAddress atHome(String street, String district, @Nullable String mobile) {
        return new NoticeAddress(NoticeChannel.HOME, null, mobile, street.strip(), district);
    }

    public NoticeChannel channel() {
        return channel;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> mobile() {
        return Optional.ofNullable(mobile);
    }

    public Optional<String> street() {
        return Optional.ofNullable(street);
    }

    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    public boolean isReachable() {
        return switch (channel) {
            case EMAIL -> email != null && email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            case HOME -> street != null && !street.isBlank() && district != null && district.matches("\\d{6}");
        };
    }
}
