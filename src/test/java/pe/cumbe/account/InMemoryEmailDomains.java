package pe.cumbe.account;

import java.util.ArrayList;
import java.util.List;

/** Domains of a test. */
public class InMemoryEmailDomains implements EmailDomains {

    private final List<EmailDomain> all = new ArrayList<>();

    @Override
    public List<EmailDomain> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(EmailDomain domain) {
        all.add(domain);
    }
}
