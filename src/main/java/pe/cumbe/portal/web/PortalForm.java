package pe.cumbe.portal.web;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.Palette;
import pe.cumbe.agency.ReadableColour;

/** Contact details and colours as the administrator types them, and the version they were read at. */
public class PortalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private String address;
    private String phone;
    private String email;
    private String hours;
    private String brand;
    private String brandStrong;
    private String brandDark;

    PortalForm(AgencyView agency, String brand, String brandStrong, String brandDark) {
        this.version = agency.version();
        this.address = orEmpty(agency.contact().address());
        this.phone = orEmpty(agency.contact().phone());
        this.email = orEmpty(agency.contact().email());
        this.hours = orEmpty(agency.contact().hours());
        this.brand = brand;
        this.brandStrong = brandStrong;
        this.brandDark = brandDark;
    }

    /** The person has now seen what somebody else saved; what they typed stays. */
    void sawAgain(AgencyView agency) {
        version = agency.version();
    }

    long version() {
        return version;
    }

    Contact contact() {
        return new Contact(address, phone, email, hours);
    }

    /** The colour nearest to the typed one that can be read where it is used; empty when that can, or is no colour. */
    public String nearest(String name) {
        var typed = colour(name).strip().toLowerCase(Locale.ROOT);
        if (!Palette.isColour(typed)) {
            return "";
        }
        var near = name.equals("brandDark") ? ReadableColour.onNight(typed) : ReadableColour.onPaper(typed);
        return near.equals(typed) ? "" : near;
    }

    private String colour(String name) {
        return orEmpty(
                switch (name) {
                    case "brand" -> brand;
                    case "brandStrong" -> brandStrong;
                    default -> brandDark;
                });
    }

    void take(String name, String colour) {
        switch (name) {
            case "brand" -> brand = colour;
            case "brandStrong" -> brandStrong = colour;
            default -> brandDark = colour;
        }
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(String brand) {
        this.brand = brand;
    }

    public String getBrandStrong() {
        return brandStrong;
    }

    public void setBrandStrong(String brandStrong) {
        this.brandStrong = brandStrong;
    }

    public String getBrandDark() {
        return brandDark;
    }

    public void setBrandDark(String brandDark) {
        this.brandDark = brandDark;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
