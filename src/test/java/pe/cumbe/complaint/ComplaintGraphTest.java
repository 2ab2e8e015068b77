package pe.cumbe.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind, in every state, with every verb: what is not written here cannot be done. */
class ComplaintGraphTest {

    private static final String NOTICE = "NOTIFY";

    /** By kind and state: the steps drawn, and behind the bar what the office may do by implying others. */
    private static final Map<ComplaintKind, Map<ComplaintStatus, String>> EXPECTED = Map.of(
            ComplaintKind.SERVICE,
            table(
                    "FILED=EVALUATE MARK_DUPLICATE JOIN WITHDRAW|ASK_TO_COMPLETE ATTEND REFER REFER_OUTSIDE DRAFT ACCEPT DENY",
                    "EVALUATED=ASK_TO_COMPLETE ATTEND REFER REFER_OUTSIDE MARK_DUPLICATE JOIN WITHDRAW|DRAFT ACCEPT DENY",
                    "REFERRED=ATTEND WITHDRAW|DRAFT ACCEPT DENY",
                    "REFERRED_OUTSIDE=NOTIFY",
                    "TO_COMPLETE=COMPLETE LAPSE WITHDRAW",
                    "IN_PROGRESS=DRAFT WITHDRAW|ACCEPT DENY",
                    "DRAFTED=DRAFT ACCEPT DENY WITHDRAW",
                    "ACCEPTED=NOTIFY",
                    "DENIED=NOTIFY",
                    "DUPLICATE=NOTIFY",
                    "JOINED=NOTIFY",
                    "NOTIFIED=ARCHIVE COLLECT EXPIRE"),
            ComplaintKind.PROCEDURAL,
            table(
                    "FILED=ASK_REPORT MARK_DUPLICATE WITHDRAW",
                    "REPORT_ASKED=REPORT DRAFT WITHDRAW|ACCEPT DENY",
                    "REPORTED=DRAFT WITHDRAW|ACCEPT DENY",
                    "DRAFTED=DRAFT ACCEPT DENY WITHDRAW",
                    "ACCEPTED=NOTIFY",
                    "DENIED=NOTIFY",
                    "DUPLICATE=NOTIFY",
                    "NOTIFIED=ARCHIVE"),
            ComplaintKind.SUGGESTION,
            table(
                    "FILED=EVALUATE MARK_DUPLICATE JOIN WITHDRAW|ATTEND REFER REFER_OUTSIDE DRAFT ACCEPT DENY",
                    "EVALUATED=ATTEND REFER REFER_OUTSIDE MARK_DUPLICATE JOIN WITHDRAW|DRAFT ACCEPT DENY",
                    "REFERRED=ATTEND WITHDRAW|DRAFT ACCEPT DENY",
                    "REFERRED_OUTSIDE=NOTIFY",
                    "IN_PROGRESS=DRAFT WITHDRAW|ACCEPT DENY",
                    "DRAFTED=DRAFT ACCEPT DENY WITHDRAW",
                    "ACCEPTED=NOTIFY",
                    "DENIED=NOTIFY",
                    "DUPLICATE=NOTIFY",
                    "JOINED=NOTIFY",
                    "NOTIFIED=ARCHIVE COLLECT EXPIRE"),
            ComplaintKind.INQUIRY,
            table(
                    "FILED=EVALUATE MARK_DUPLICATE WITHDRAW|ASK_TO_COMPLETE ATTEND REFER REFER_OUTSIDE DRAFT ANSWER",
                    "EVALUATED=ASK_TO_COMPLETE ATTEND REFER REFER_OUTSIDE MARK_DUPLICATE WITHDRAW|DRAFT ANSWER",
                    "REFERRED=ATTEND WITHDRAW|DRAFT ANSWER",
                    "REFERRED_OUTSIDE=NOTIFY",
                    "TO_COMPLETE=COMPLETE LAPSE WITHDRAW",
                    "IN_PROGRESS=DRAFT WITHDRAW|ANSWER",
                    "DRAFTED=DRAFT ANSWER WITHDRAW",
                    "ANSWERED=NOTIFY",
                    "DUPLICATE=NOTIFY",
                    "NOTIFIED=ARCHIVE COLLECT EXPIRE"),
            ComplaintKind.WRONGDOING,
            table(
                    "FILED=EVALUATE MARK_DUPLICATE JOIN|ASK_TO_COMPLETE ATTEND REFER REFER_OUTSIDE DRAFT ACCEPT DENY",
                    "EVALUATED=ASK_TO_COMPLETE ATTEND REFER REFER_OUTSIDE MARK_DUPLICATE JOIN|DRAFT ACCEPT DENY",
                    "REFERRED=ATTEND|DRAFT ACCEPT DENY",
                    "REFERRED_OUTSIDE=NOTIFY",
                    "TO_COMPLETE=COMPLETE LAPSE",
                    "IN_PROGRESS=DRAFT|ACCEPT DENY",
                    "DRAFTED=DRAFT ACCEPT DENY",
                    "ACCEPTED=NOTIFY",
                    "DENIED=NOTIFY",
                    "DUPLICATE=NOTIFY",
                    "JOINED=NOTIFY",
                    "NOTIFIED=ARCHIVE"));

    private static Map<ComplaintStatus, String> table(String... rows) {
        return Arrays.stream(rows)
                .collect(Collectors.toMap(
                        row -> ComplaintStatus.valueOf(row.substring(0, row.indexOf('='))),
                        row -> row.substring(row.indexOf('=') + 1)));
    }

    static Stream<Arguments> everyKindInEveryState() {
        return Arrays.stream(ComplaintKind.values())
                .flatMap(kind -> Arrays.stream(ComplaintStatus.values()).map(status -> Arguments.of(kind, status)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryState")
    void each_verb_is_possible_or_not_as_the_table_says(ComplaintKind kind, ComplaintStatus status) {
        var row = EXPECTED.get(kind).getOrDefault(status, "");
        var drawn = row.contains("|") ? row.substring(0, row.indexOf('|')) : row;

        assertThat(acts(act -> ComplaintGraph.allows(kind, status, act))).isEqualTo(words(drawn));
        assertThat(acts(act -> !ComplaintGraph.path(kind, status, act).isEmpty()))
                .isEqualTo(words(row.replace('|', ' ')));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryState")
    void a_path_walks_only_steps_that_are_drawn_and_ends_in_what_was_asked(ComplaintKind kind, ComplaintStatus status) {
        for (var act : ComplaintAct.values()) {
            var here = status;
            var path = ComplaintGraph.path(kind, status, act);
            for (var step : path) {
                assertThat(ComplaintGraph.allows(kind, here, step))
                        .as("%s %s %s", kind, here, step)
                        .isTrue();
                here = step.target();
            }
            if (!path.isEmpty()) {
                assertThat(path.get(path.size() - 1)).isEqualTo(act);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryState")
    void what_was_decided_can_only_be_told(ComplaintKind kind, ComplaintStatus status) {
        if (status.isDecided()) {
            assertThat(acts(act -> ComplaintGraph.allows(kind, status, act))).isSubsetOf(List.of(NOTICE));
        }
    }

    private static Set<String> acts(java.util.function.Predicate<ComplaintAct> which) {
        return Arrays.stream(ComplaintAct.values())
                .filter(which)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String row) {
        return Stream.of(row.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
