package pe.cumbe.backoffice;

/** What can wait for an officer. */
public enum WorkKind {
    TO_RECEIVE,
    TO_EVALUATE,
    TO_DECIDE,
    TO_INFORM,
    /** Somebody at the window asked to see something. */
    TO_SHOW,
    TO_PROTECT,
    LATE,
    PAGES_TO_JUDGE,
    PAGES_RETURNED,
    /** Links of what is published that lead nowhere. */
    LINKS_BROKEN,
    /** What a better template and the dependency both changed. */
    TEMPLATE_CONFLICTS,
    /** Complaints and their sisters to be attended. */
    COMPLAINTS,
    /** Quejas about the dependencies below, to be decided. */
    QUEJAS,
    /** Quejas of a dependency whose head is nobody. */
    QUEJAS_UNSEEN,
    /** Complaints of a dependency where nobody attends them. */
    COMPLAINTS_UNSEEN,
    ITEMS_OVERDUE,
    ITEMS_DUE,
    /** The review of the accounts of a dependency, by its head. */
    REVIEW_DUE,
    REVIEW_OVERDUE,
    /** Dependencies whose head did not review the accounts in time. */
    REVIEWS_MISSING,
    /** Accounts that heads asked for. */
    ACCOUNTS_ASKED,
    ROLES_ENDING,
    LETTERS_FAILED,
    CONTACTS_TO_CONFIRM,
    ACTS_TODAY
}
