package pe.cumbe.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.cumbe.shared.LegalTerm;

/**
 * The unique, invariable number of a case file: {@code 000775-2026-000001} is series (the executing unit that numbers,
 * 6 digits), year of filing in Peru and place in the series. Public and guessable: it opens nothing by itself.
 */
@LegalTerm("número de expediente")
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}-\\d{4}-\\d{6}");
    private static final Pattern TYPED = Pattern.compile("0*(\\d{1,6})[\\s./–-]+(\\d{4})[\\s./–-]+0*(\\d{1,6})");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the number of a case file: " + value);
        }
    }

    /** The number with that place in the series of that year. */
    public static CaseNumber of(String series, int year, int serial) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%06d", series, year, serial));
    }

    /** The number somebody typed, with or without leading zeros: {@code 775-2026-1}. */
    public static Optional<CaseNumber> read(String typed) {
        var found = TYPED.matcher(typed.strip());
        return found.matches()
                ? Optional.of(of(
                        String.format(Locale.ROOT, "%06d", Integer.parseInt(found.group(1))),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
