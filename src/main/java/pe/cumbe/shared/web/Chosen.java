package pe.cumbe.shared.web;

import org.jspecify.annotations.Nullable;

/** Faces hands over null for a list where nothing was chosen; forms keep it as empty, like everything nobody filled in. */
public final class Chosen {

    private Chosen() {}

    public static String orEmpty(@Nullable String chosen) {
        return chosen == null ? "" : chosen;
    }

    /** What was typed, without the spaces around it. */
    public static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
