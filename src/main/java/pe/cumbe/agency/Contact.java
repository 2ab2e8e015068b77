package pe.cumbe.agency;

import org.jspecify.annotations.Nullable;

/** How to reach a dependency. What is null is «por confirmar» on screen. */
public record Contact(
        @Nullable String address, @Nullable String phone, @Nullable String email, @Nullable String hours) {

    public static final Contact UNKNOWN = new Contact(null, null, null, null);
}
