package pe.cumbe.kiosk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kiosk as it stands on a day.
 *
 * @param province its four digits of INEI
 * @param certified whether it may file that day
 * @param certificate the number of its latest certification
 * @param until the last day of that certification
 * @param suspendedOn the day it was suspended, before its last day; null when it was not
 * @param suspendedReason why
 * @param demo whether it is made up
 * @param version to be handed back with whatever is changed
 */
public record KioskView(
        String code,
        String name,
        String province,
        String address,
        @Nullable String hours,
        boolean certified,
        @Nullable String certificate,
        @Nullable LocalDate until,
        @Nullable LocalDate suspendedOn,
        @Nullable String suspendedReason,
        boolean demo,
        long version) {}
