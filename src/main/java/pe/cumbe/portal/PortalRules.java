package pe.cumbe.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.Contact;
import pe.cumbe.agency.Palette;
import pe.cumbe.shared.Rejected;

/** What contact details and colours have to be, whoever changes them. */
final class PortalRules {

    /** Digits and signs, and perhaps the word of an extension with its number. */
    private static final Pattern PHONE = Pattern.compile("[0-9+()#*\\-./ ]{6,30}( ?[a-z]{1,10}\\.? ?[0-9]{1,6})?");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,90}\\.[^@\\s.]{2,}");
    private static final int LONGEST = 200;
    private static final int LONGEST_EMAIL = 120;

    private PortalRules() {}

    static List<PortalReason> objectionsTo(Contact contact) {
        var objections = new ArrayList<PortalReason>();
        if (isLong(contact.address())) {
            objections.add(PortalReason.ADDRESS_TOO_LONG);
        }
        if (contact.phone() != null && !PHONE.matcher(contact.phone()).matches()) {
            objections.add(PortalReason.PHONE_MALFORMED);
        }
        var email = contact.email();
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            objections.add(PortalReason.EMAIL_MALFORMED);
        }
        if (isLong(contact.hours())) {
            objections.add(PortalReason.HOURS_TOO_LONG);
        }
        return objections;
    }

    static List<PortalReason> objectionsTo(Palette palette) {
        var objections = new ArrayList<PortalReason>();
        if (!palette.isBrandReadable()) {
            objections.add(PortalReason.BRAND_NOT_READABLE);
        }
        if (!palette.isBrandStrongReadable()) {
            objections.add(PortalReason.BRAND_STRONG_NOT_READABLE);
        }
        if (!palette.isBrandDarkReadable()) {
            objections.add(PortalReason.BRAND_DARK_NOT_READABLE);
        }
        return objections;
    }

    static Palette palette(String brand, String brandStrong, String brandDark) {
        var objections = new ArrayList<PortalReason>();
        if (!Palette.isColour(plain(brand))) {
            objections.add(PortalReason.COLOUR_MALFORMED);
        }
        if (!Palette.isColour(plain(brandStrong))) {
            objections.add(PortalReason.COLOUR_STRONG_MALFORMED);
        }
        if (!Palette.isColour(plain(brandDark))) {
            objections.add(PortalReason.COLOUR_DARK_MALFORMED);
        }
        if (!objections.isEmpty()) {
            throw new Rejected(objections);
        }
        return new Palette(plain(brand), plain(brandStrong), plain(brandDark));
    }

    private static String plain(String colour) {
        return colour.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }
}
