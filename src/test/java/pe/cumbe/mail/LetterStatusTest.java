package pe.cumbe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LetterStatusTest {

    @Test
    void these_changes_happen_and_no_others() {
        var all = new ArrayList<String>();
        for (var from : LetterStatus.values()) {
            for (var to : LetterStatus.values()) {
                if (from.canBecome(to)) {
                    all.add(from + ">" + to);
                }
            }
        }
        assertThat(all)
                .containsExactlyInAnyOrder(
                        "WAITING>IN_HAND",
                        "WAITING>FAILED",
                        "IN_HAND>SENT",
                        "IN_HAND>WAITING",
                        "IN_HAND>FAILED",
                        "FAILED>WAITING");
    }
}
