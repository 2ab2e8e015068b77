package pe.cumbe.account.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import pe.cumbe.account.AccountRequestDesk;
import pe.cumbe.account.AskForAccount;
import pe.cumbe.account.Role;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.web.Chosen;

/** What a head types to ask for an account. */
public class AskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String email = "";
    private String post = "";
    private String[] roles = {};
    private String from = "";
    private String until = "";
    private String reason = "";

    /** What is asked for, once the days were read. A role that is not offered is none. */
    AskForAccount asked(AgencyCode agency, LocalDate first, @Nullable LocalDate last) {
        var chosen = new HashSet<Role>();
        Arrays.stream(Role.values())
                .filter(AccountRequestDesk::isAskable)
                .filter(role -> Arrays.asList(roles).contains(role.name()))
                .forEach(chosen::add);
        return new AskForAccount(
                agency, name.strip(), email.strip(), post.strip(), chosen, first, last, reason.strip());
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = Chosen.orEmpty(typed);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = Chosen.orEmpty(typed);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String typed) {
        post = Chosen.orEmpty(typed);
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String @Nullable [] chosen) {
        roles = chosen == null ? new String[] {} : chosen.clone();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String typed) {
        from = Chosen.orEmpty(typed);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        until = Chosen.orEmpty(typed);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = Chosen.orEmpty(typed);
    }
}
