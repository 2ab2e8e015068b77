/**
 * Floor 1: letters to people who gave an e-mail address. A use case posts a letter with {@link pe.cumbe.mail.MailDesk},
 * inside its own transaction; a postman takes it to the mail server afterwards, and tries again for days while there is
 * none. Nothing ever waits for a mail server. This room knows no other: who may look at what could not be sent is asked
 * upstairs, in {@code backoffice}.
 */
@NullMarked
package pe.cumbe.mail;

import org.jspecify.annotations.NullMarked;
