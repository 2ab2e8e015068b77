package pe.cumbe.mail;

/**
 * What a letter is about. Its words are the texts {@code mail.letter.<constant>.subject} and {@code .body}, with numbered
 * places. No letter carries a datum of a case beyond its number, nor ever a key.
 */
public enum LetterTemplate {
    /** {0} what it is about, in words after «novedades en»; {1} its number; {2} the page where number and key are typed. */
    NEWS(3, false),
    /** {0} the name of the person; {1} the page with its one-time token. */
    PASSWORD_LINK(2, true),
    /** {0} the name of the person; {1} when. */
    PASSWORD_CHANGED(2, false),
    /** {0} the name of the person; {1} when. */
    SECOND_FACTOR_REMOVED(2, false),
    /** {0} the name of the head; {1} the dependency; {2} until when; {3} the page. */
    ACCOUNT_REVIEW_DUE(4, false),
    /** {0} the name of the head; {1} the dependency; {2} since when; {3} the page. */
    ACCOUNT_REVIEW_OVERDUE(4, false),
    /** {0} the name of the head; {1} the page where the answer stands. */
    ACCOUNT_ANSWERED(2, false);

    private final int places;
    private final boolean secret;

    LetterTemplate(int places, boolean secret) {
        this.places = places;
        this.secret = secret;
    }

    int places() {
        return places;
    }

    /** Whether it opens something: then it is wiped as soon as it left, and nobody can have it sent again. */
    public boolean isSecret() {
        return secret;
    }

    String subjectKey() {
        return "mail.letter." + name() + ".subject";
    }

    String bodyKey() {
        return "mail.letter." + name() + ".body";
    }
}
