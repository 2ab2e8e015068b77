package pe.cumbe.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.filing.Applicant;

/**
 * What the officer notes when somebody asks at the window to see something there.
 *
 * @param asked what they want to see, as they said it
 * @param summary the same for the public register, without a datum of anybody
 * @param centralArchive whether it has to be fetched from the central archive
 * @param askedOn the day they asked; null when what was typed is no day
 */
public record NoteDirectAccess(
        Applicant applicant, String asked, String summary, boolean centralArchive, @Nullable LocalDate askedOn) {}
