package pe.cumbe.account;

import java.time.Duration;

/**
 * How long a name is held back after each failed sign-in in a row. Two slips cost nothing, then the wait grows, and ten
 * failures lock it for a quarter of an hour. It always ends by itself: whoever knows only the name cannot shut its owner
 * out for good.
 */
final class LockRule {

    static final int LOCKED_OUT = 10;

    private LockRule() {}

    static Duration after(int failures) {
        if (failures >= LOCKED_OUT) {
            return Duration.ofMinutes(15);
        }
        return Duration.ofSeconds(
                switch (failures) {
                    case 0, 1, 2 -> 0;
                    case 3 -> 2;
                    case 4 -> 5;
                    case 5 -> 10;
                    case 6 -> 20;
                    default -> 60;
                });
    }
}
