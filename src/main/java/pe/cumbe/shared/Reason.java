package pe.cumbe.shared;

/**
 * Why something is refused. Implemented by enums; the person reads the text under the key {@code EnumClass.CONSTANT}.
 */
public interface Reason {

    /** The constant's own name; every enum has it already. */
    String name();

    /** The key of the text a person reads. */
    default String textKey() {
        return getClass().getSimpleName() + "." + name();
    }
}
