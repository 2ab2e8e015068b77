package pe.cumbe.account;

import java.util.List;

/** The domains of institutional e-mail, of all dependencies. */
public interface EmailDomains {

    List<EmailDomain> all();

    void add(EmailDomain domain);
}
