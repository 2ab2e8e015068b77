package pe.cumbe.content;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why, and until when, one person may both write and publish in a dependency.
 *
 * @param lastDay included
 */
public record ExcuseView(String reason, LocalDate lastDay, String givenBy, Instant givenAt) {}
