package pe.cumbe.shared.web;

import org.jspecify.annotations.Nullable;

/** Words that stay in one line where pages show them: on a telephone «N.°» would end a line, and its number begin the next. */
public final class NoBreak {

    private static final String NUMBER = "N.°";

    private NoBreak() {}

    /** The same words, with each «N.°» and its number held together. Called by pages, as {@code t:noBreak}. */
    public static String numbers(@Nullable String words) {
        return words == null ? "" : words.replace(NUMBER + " ", NUMBER + "\u00a0");
    }
}
