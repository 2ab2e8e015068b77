package pe.cumbe.home.web;

import java.util.Locale;
import pe.cumbe.agency.AgencyView;

/** How the list of dependencies groups them: by what they attend to, as people look for them. */
public enum Family {
    SECTOR("dirección regional sectorial|órgano desconcentrado"),
    SCHOOLS("ugel"),
    HEALTH("unidad ejecutora de salud"),
    SUBREGION("gerencia sub regional"),
    HEADQUARTERS("");

    /** How the kinds of unit of this family begin, in the words of the content. */
    private final String kinds;

    Family(String kinds) {
        this.kinds = kinds;
    }

    /** By the kind of unit the content says; what nobody named belongs to the headquarters. */
    static Family of(AgencyView agency) {
        var type = agency.type().toLowerCase(Locale.ROOT);
        for (var family : values()) {
            if (type.matches("(" + family.kinds + ").*")) {
                return family;
            }
        }
        return HEADQUARTERS;
    }
}
