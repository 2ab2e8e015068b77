package pe.cumbe.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a review said of one person: goes on, or a last day. */
@Entity
@Table(name = "account_review_line")
public class AccountReviewLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private long review;
    private String username;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected AccountReviewLine() {} // for JPA

    AccountReviewLine(long review, String username, @Nullable LocalDate lastDay) {
        this.review = review;
        this.username = username;
        this.lastDay = lastDay;
    }

    long review() {
        return review;
    }

    ReviewSheet.Said said() {
        return new ReviewSheet.Said(username, lastDay);
    }

    /** As the record of acts writes it: {@code recepcion.dre} goes on, {@code recepcion.dre:2026-03-31} leaves. */
    String inWords() {
        return lastDay == null ? username : username + ":" + lastDay;
    }
}
