package pe.cumbe.account.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.Chosen;

/** What a head answers of one person in a review. */
public class ReviewLine implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String STAYS = "SIGUE";
    static final String LEAVES = "YA_NO";

    private final String username;
    private String answer = "";
    private String day = "";

    ReviewLine(String username) {
        this.username = username;
    }

    public String getUsername() {
        return username;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String chosen) {
        answer = Chosen.orEmpty(chosen);
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.orEmpty(typed);
    }
}
