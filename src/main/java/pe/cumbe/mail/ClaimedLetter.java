package pe.cumbe.mail;

import java.time.Instant;

/** A letter in the hand of one postman, still locked. */
final class ClaimedLetter {

    private final String code;
    private final String claim;
    private final LetterTemplate template;
    private final byte[] content;
    private final Instant postedAt;

    ClaimedLetter(String code, String claim, LetterTemplate template, byte[] content, Instant postedAt) {
        this.code = code;
        this.claim = claim;
        this.template = template;
        this.content = content.clone();
        this.postedAt = postedAt;
    }

    String code() {
        return code;
    }

    /** Whose hand it is in. */
    String claim() {
        return claim;
    }

    LetterTemplate template() {
        return template;
    }

    byte[] content() {
        return content.clone();
    }

    Instant postedAt() {
        return postedAt;
    }
}
