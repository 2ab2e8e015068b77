package pe.cumbe.audit;

/** A line was added to the record, in a transaction that is still open. */
record ActEntered(ActEntry entry) {}
