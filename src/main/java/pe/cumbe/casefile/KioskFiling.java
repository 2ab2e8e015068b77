package pe.cumbe.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What the operator of a kiosk records when filing for somebody.
 *
 * @param kiosk code of the kiosk
 * @param identityShown whether the person showed the document to the operator
 * @param witness name and document of the witness, where consent is given through one
 */
public record KioskFiling(String kiosk, boolean identityShown, Consent consent, @Nullable String witness) {}
