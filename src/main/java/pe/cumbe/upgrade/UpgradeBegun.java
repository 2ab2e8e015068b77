package pe.cumbe.upgrade;

/** Portals wait to be upgraded. Fired inside the transaction: look after it has succeeded. */
public record UpgradeBegun(long upgrade) {}
