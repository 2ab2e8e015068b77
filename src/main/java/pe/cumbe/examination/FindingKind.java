package pe.cumbe.examination;

/** What may be found in a text. Its words, {@code FindingKind.CONSTANT}, say what to do; the values are filled in. */
public enum FindingKind {
    /** Things within things deeper than can be read; nothing else of that part is examined. */
    TOO_NESTED(Weight.ERROR),

    LINK_MALFORMED(Weight.ERROR),
    LINK_DANGEROUS(Weight.ERROR),
    LINK_WITHOUT_WORDS(Weight.ERROR),
    /** The portal itself does not know that address. */
    LINK_LEADS_NOWHERE(Weight.ERROR),
    LINK_VAGUE(Weight.ADVICE),
    LINK_NOT_SECURE(Weight.ADVICE),
    LINK_TO_FILE_UNTOLD(Weight.ADVICE),

    PICTURE_WITHOUT_WORDS(Weight.ERROR),
    PICTURE_NAMED_AS_FILE(Weight.ADVICE),
    PICTURE_SAYS_IT_IS_ONE(Weight.ADVICE),
    PICTURE_WORDS_TOO_LONG(Weight.ADVICE),
    PICTURE_OF_TEXT(Weight.ADVICE),

    HEADING_EMPTY(Weight.ERROR),
    HEADING_STARTS_DEEP(Weight.ERROR),
    HEADING_SKIPS(Weight.ERROR),
    HEADING_REPEATED(Weight.ADVICE),
    HEADING_IN_BOLD(Weight.ADVICE),
    CAPITALS(Weight.ADVICE),
    TABLE_WITHOUT_HEADS(Weight.ERROR),

    READING_HARD(Weight.ADVICE),
    SENTENCES_LONG(Weight.ADVICE),
    /** Shown with one of the two before. */
    LONGEST_SENTENCE(Weight.ADVICE),
    HARDEST_WORDS(Weight.ADVICE),

    PAGE_HEAVY(Weight.ERROR),
    TEXT_HEAVY(Weight.ADVICE),
    PICTURE_HEAVY(Weight.ADVICE),
    FILE_HEAVY(Weight.ADVICE),
    FILE_TOO_HEAVY(Weight.ERROR),
    /** A file of pictures: nobody can search it, no screen reader can read it. */
    FILE_WITHOUT_TEXT(Weight.ADVICE),

    PERSON_DNI(Weight.ERROR, true),
    PERSON_RUC(Weight.ERROR, true),
    PERSON_PHONE(Weight.ERROR, true),
    PERSON_MAIL(Weight.ERROR, true),
    PERSON_HOME(Weight.ERROR, true),
    PERSON_ACCOUNT(Weight.ERROR, true),
    PERSON_CARD(Weight.ERROR, true),
    PERSON_HEALTH(Weight.ADVICE);

    private final Weight weight;
    private final boolean needsReason;

    FindingKind(Weight weight) {
        this(weight, false);
    }

    FindingKind(Weight weight, boolean needsReason) {
        this.weight = weight;
        this.needsReason = needsReason;
    }

    public Weight weight() {
        return weight;
    }

    /** Whether it may stay if somebody says why. */
    public boolean needsReason() {
        return needsReason;
    }
}
