package pe.cumbe.mail;

/** A mail server did not take a letter. */
final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final DeliveryProblem problem;
    private final String reply;

    /** @param reply what the server said, in one line */
    NotDelivered(DeliveryProblem problem, String reply, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.reply = reply;
    }

    DeliveryProblem problem() {
        return problem;
    }

    String reply() {
        return reply;
    }
}
