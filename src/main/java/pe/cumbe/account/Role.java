package pe.cumbe.account;

import static pe.cumbe.account.Permission.*;

import java.util.Set;

/** What a person is here for. A role is granted for one dependency or, where {@link #regionWide()}, for all of them. */
public enum Role {
    /** Administrador de portales: portals from the template. */
    WEBMASTER(true, Set.of(MANAGE_PORTALS)),
    /** Auditor: reads the record of acts, changes nothing. */
    AUDITOR(true, Set.of(READ_ACTS)),
    /** Mesa de partes: receives, observes once, admits, registers what comes on paper. */
    RECEPTION(false, Set.of(SEE_CASES, RECEIVE_CASES, ISSUE_KEYS)),
    /** Evaluador: studies the admitted case, asks for what is missing, drafts the answer and, once signed, notifies it. */
    EVALUATOR(false, Set.of(SEE_CASES, EVALUATE_CASES)),
    /** Operador de cabina: files for a citizen, at a kiosk certified today. */
    KIOSK_OPERATOR(false, Set.of(FILE_AT_KIOSK)),
    /** Supervisor de cabinas: certifies kiosks for a period, and suspends them. */
    KIOSK_SUPERVISOR(true, Set.of(MANAGE_KIOSKS)),
    /** Editor: prepares what a dependency says; in the region, also measures the goals of the plan. */
    EDITOR(false, Set.of(EDIT_PAGES, MEASURE_PLAN)),
    /** Publicador: looks at what somebody else prepared, and publishes or validates it. */
    PUBLISHER(false, Set.of(PUBLISH_PAGES, PUBLISH_NORMS, VALIDATE_PLAN)),
    /** Coordinador de transparencia: publishes the items of a dependency, and answers for their dates. */
    TRANSPARENCY_COORDINATOR(false, Set.of(PUBLISH_TRANSPARENCY)),
    /** Responsable de acceso a la información (FRAIP): answers the requests for public information, keeps their register. */
    ACCESS_OFFICER(false, Set.of(ANSWER_ACCESS)),
    /** Autoridad que resuelve: decides what the evaluator proposed. */
    DECIDING_AUTHORITY(false, Set.of(SEE_CASES, RESOLVE_CASES)),
    /** Responsable de reclamos: attends complaints and their sisters. */
    COMPLAINTS_OFFICER(false, Set.of(ATTEND_COMPLAINTS)),
    /** Tesorería: sees what was paid, and for what. */
    TREASURY(false, Set.of(SEE_PAYMENTS)),
    /** Titular: sees the late work of the dependency, and decides what is escalated. */
    HEAD(false, Set.of(OVERSEE)),
    /** Editor de normas: prepares norms and what they do to others. */
    NORMS_EDITOR(false, Set.of(EDIT_NORMS)),
    /** Administrador de cuentas: opens accounts, grants roles for a time. */
    ACCOUNT_MANAGER(true, Set.of(MANAGE_ACCOUNTS)),
    /** Oficial de datos personales: attends ARCO requests, keeps the register of incidents. */
    PERSONAL_DATA_OFFICER(true, Set.of(PROTECT_PERSONAL_DATA));

    private final boolean regionWide;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of() never changes
    private final Set<Permission> permissions;

    Role(boolean regionWide, Set<Permission> permissions) {
        this.regionWide = regionWide;
        this.permissions = permissions;
    }

    public boolean regionWide() {
        return regionWide;
    }

    /** Whether whoever holds it signs in with a second step too. */
    public boolean asksForSecondFactor() {
        return this == WEBMASTER || this == ACCOUNT_MANAGER || this == AUDITOR;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
