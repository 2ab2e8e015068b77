package pe.cumbe.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One more thing that was asked and what was answered, in the words of the form. */
@Embeddable
public class CaseAnswer {

    @Column(name = "question")
    private String question;

    @Column(name = "answer")
    private String answer;

    @SuppressWarnings("NullAway.Init")
    protected CaseAnswer() {} // for JPA

    public CaseAnswer(String question, String answer) {
        this.question = question;
        this.answer = answer;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }
}
