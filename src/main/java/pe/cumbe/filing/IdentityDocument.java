package pe.cumbe.filing;

/** The documents with which somebody says who they are (rulebook 0.4). */
public enum IdentityDocument {
    DNI("\\d{8}"),
    /** Carné de extranjería. */
    CE("[A-Z0-9]{9,12}"),
    /** For companies and other legal persons. */
    RUC("(10|15|16|17|20)\\d{9}"),
    PASSPORT("[A-Z0-9]{5,15}"),
    /** Temporary permits, PTP and CPP. */
    PTP("[A-Z0-9]{5,15}"),
    OTHER("[A-Z0-9-]{3,20}");

    private final String shape;

    IdentityDocument(String shape) {
        this.shape = shape;
    }

    /** Whether the number can be one of these; the check figure of a RUC is verified, that of a DNI is not asked for. */
    public boolean accepts(String number) {
        return number.matches(shape) && (this != RUC || hasCheckFigure(number));
    }

    private static boolean hasCheckFigure(String ruc) {
        int[] weights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (ruc.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10 == ruc.charAt(10) - '0';
    }
}
