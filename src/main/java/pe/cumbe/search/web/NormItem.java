package pe.cumbe.search.web;

/**
 * A norm in the list.
 *
 * @param title what it says beyond type and number; may be empty
 * @param date in words; may be empty
 * @param day of {@code date}, for machines
 * @param excerpt escaped, with the searched words in {@code mark}; may be empty
 */
public record NormItem(
        String url,
        String name,
        String title,
        String statusStyle,
        String status,
        String date,
        String day,
        String issuer,
        String excerpt) {}
