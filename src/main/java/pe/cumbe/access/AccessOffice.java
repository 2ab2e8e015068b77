package pe.cumbe.access;

/** Which part of the queue an officer looks at. */
public enum AccessOffice {
    /** The office owes an act. */
    OWED,
    /** The person has to do something. */
    WAITING,
    CLOSED,
    ALL;

    java.util.List<AccessStatus> statuses() {
        return java.util.Arrays.stream(AccessStatus.values())
                .filter(status -> switch (this) {
                    case OWED -> status.waitsForTheOffice();
                    case WAITING -> status.waitsForThePerson();
                    case CLOSED -> !status.waitsForTheOffice() && !status.waitsForThePerson();
                    case ALL -> true;
                })
                .toList();
    }
}
