package pe.cumbe.mail;

import java.util.Map;
import java.util.Set;

/** Where a letter stands. */
public enum LetterStatus {
    /** Por enviar. */
    WAITING,
    /** A postman has it in hand; when they do not come back, it waits again. */
    IN_HAND,
    /** Enviado: the mail server took it. */
    SENT,
    /** No se pudo enviar: nobody tries again unless somebody says so. */
    FAILED;

    private static final Map<LetterStatus, Set<LetterStatus>> NEXT = Map.of(
            WAITING, Set.of(IN_HAND, FAILED),
            IN_HAND, Set.of(SENT, WAITING, FAILED),
            SENT, Set.of(),
            FAILED, Set.of(WAITING));

    public boolean canBecome(LetterStatus next) {
        return next(this).contains(next);
    }

    private static Set<LetterStatus> next(LetterStatus status) {
        return NEXT.getOrDefault(status, Set.of());
    }
}
