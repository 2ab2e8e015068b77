package pe.cumbe.filing;

/** The numbering of what people file, without gaps: a number is taken in the transaction that files, and goes back with it. */
public interface NumberSeries {

    /**
     * Waits until no other transaction files the same submission. It has to be the first thing a filing does, so that
     * what it reads afterwards is what the other one wrote.
     */
    void claim(SubmissionId submission);

    /** The next place in the series of that year; others that want one wait until this transaction ends. */
    int next(String series, int year);
}
