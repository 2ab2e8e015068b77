/**
 * Keeping the portal in service: whether it is ready, and the work an administrator of the machine asks of it through
 * {@code ./portal} while it serves. Other rooms plug in: they mark {@link pe.cumbe.operations.Readiness} and offer
 * {@link pe.cumbe.operations.MaintenanceJob}s; this room knows none of them.
 */
@NullMarked
package pe.cumbe.operations;

import org.jspecify.annotations.NullMarked;
