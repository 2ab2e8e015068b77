package pe.cumbe.examination;

/** Knows which addresses of this portal answer. Addresses of others are never asked for. */
@FunctionalInterface
public interface InternalAddresses {

    /** Where nothing is known, nothing is missing. */
    InternalAddresses ALL_ANSWER = path -> true;

    /**
     * Whether an address answers with something else than «no encontramos esta página».
     *
     * @param path from the root, {@code /dre/tramites}, without query and without fragment
     */
    boolean answers(String path);
}
