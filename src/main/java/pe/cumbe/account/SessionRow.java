package pe.cumbe.account;

import java.time.Instant;

/**
 * An open session as its owner sees it.
 *
 * @param browser its kind, in plain words
 * @param current whether it is the one that asks
 */
public record SessionRow(String code, String browser, Instant openedAt, Instant lastSeen, boolean current) {}
