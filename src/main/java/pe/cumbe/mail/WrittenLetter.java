package pe.cumbe.mail;

import java.time.Instant;
import pe.cumbe.shared.EmailAddress;

/**
 * A letter in words, ready for its envelope.
 *
 * @param code the same at each try, so that whoever gets it twice can tell
 */
record WrittenLetter(String code, EmailAddress to, String subject, String body, Instant postedAt) {}
