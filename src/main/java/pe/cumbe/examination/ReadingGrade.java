package pe.cumbe.examination;

/** How easy a text is, in the words of the INFLESZ scale (Barrio-Cantalejo, 2008). */
public enum ReadingGrade {
    VERY_HARD(Double.NEGATIVE_INFINITY),
    RATHER_HARD(40),
    NORMAL(55),
    RATHER_EASY(65),
    VERY_EASY(80);

    private final double from;

    ReadingGrade(double from) {
        this.from = from;
    }

    static ReadingGrade of(double inflesz) {
        var found = VERY_HARD;
        for (var grade : values()) {
            if (inflesz >= grade.from) {
                found = grade;
            }
        }
        return found;
    }
}
