package pe.cumbe.portalcopy;

/**
 * How much of a copy is believed.
 *
 * @param entries files in it
 * @param bytes of all of them unpacked
 * @param rowBytes of the rows of a part, unpacked
 * @param line characters of a row
 * @param density how many times its packed size an entry may be; small ones are not asked
 */
record CopyLimits(int entries, long bytes, long rowBytes, int line, long density) {

    static final CopyLimits USUAL = new CopyLimits(20_000, 8_000_000_000L, 2_000_000_000L, 24_000_000, 200);

    /** Nothing this small does harm, however dense. */
    static final long SMALL = 1_000_000;
}
