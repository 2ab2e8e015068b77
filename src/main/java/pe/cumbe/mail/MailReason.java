package pe.cumbe.mail;

import pe.cumbe.shared.Reason;

/** Why a letter is not sent again. */
public enum MailReason implements Reason {
    UNKNOWN_LETTER,
    NOT_FAILED,
    WIPED
}
