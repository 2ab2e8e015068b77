package pe.cumbe.media.web;

import pe.cumbe.agency.AgencyView;

/** Where files are. */
final class MediaAddresses {

    /** What follows the address of a sheet where the officers read the file itself. */
    static final String CONTENT = "/contenido";

    private MediaAddresses() {}

    /** Before the word of a file, for everybody. */
    static String publicBase(AgencyView agency) {
        return (agency.code().isRegion() ? "" : agency.path()) + "/archivos/";
    }

    /** Before the word of a file, for officers. */
    static String officersBase(AgencyView agency) {
        return "/gestion/archivos/" + agency.slug() + "/";
    }
}
