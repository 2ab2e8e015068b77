package pe.cumbe.account;

import java.io.Serializable;

/**
 * What a session remembers: whose it is, which password opened it, and which of their sessions it is. Never what they may
 * do.
 */
public record SignedIn(String username, int passwordStamp, String session) implements Serializable {}
