package pe.cumbe.account;

import java.io.Serializable;

/** What a session remembers: whose it is and which password opened it. Never what they may do. */
public record SignedIn(String username, int passwordStamp) implements Serializable {}
