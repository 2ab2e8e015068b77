package pe.cumbe.block;

import pe.cumbe.shared.LegalTerm;

/** Whose the words of a block are. */
@LegalTerm("bloque fijo, sugerido o libre")
public enum BlockLock {
    /** The region's, the same everywhere: a dependency does not change them. */
    LOCKED,
    /** They start as the template's; a dependency may change them, and later changes of the template are joined. */
    SUGGESTED,
    /** The dependency's: the template only says what may stand there. */
    OPEN
}
