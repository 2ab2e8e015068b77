package pe.cumbe.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of money in soles, above zero, with its two decimals. */
public record Soles(BigDecimal amount) {

    private static final Pattern TYPED = Pattern.compile("(?:S/\\.?\\s*)?(\\d{1,6})(?:[.,](\\d{1,2}))?");

    public Soles {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("nothing was paid");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** As somebody types it: {@code 38.60}, {@code 38,6}, {@code S/ 38}. Without a mark for the thousands. */
    public static Optional<Soles> read(String typed) {
        var found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var cents = found.group(2) == null ? "0" : found.group(2);
        var amount = new BigDecimal(found.group(1) + "." + cents);
        return amount.signum() == 0 ? Optional.empty() : Optional.of(new Soles(amount));
    }

    /** {@code S/ 38.60}, as the law of Peru and its people write it. */
    @Override
    public String toString() {
        return "S/ " + amount.toPlainString();
    }
}
