package pe.cumbe.audit;

/**
 * A link of the chain: the act at a place of it and the seal over that act and all before.
 *
 * @param place counted from 1, without gaps; acts entered at the same time may stand in another order than their numbers
 * @param act the number of the act; 0 where no act is meant
 * @param seal 64 hexadecimal figures; empty before the first
 */
record ActLink(long place, long act, String seal) {

    /** Where a chain begins. */
    static final ActLink NONE = new ActLink(0, 0, "");
}
