package pe.cumbe.calendar;

/**
 * An article of Ley 27444 under its two numbers: that of the text of 2019 and that of the text in force since 30 April
 * 2026, which went back to the numbers of the law itself.
 */
public record LegalArticle(String tuo2019, String current, String title) {}
