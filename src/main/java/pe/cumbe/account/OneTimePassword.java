package pe.cumbe.account;

/** A password to be shown once to whoever hands it over; nothing keeps it. */
public record OneTimePassword(String username, String password) {

    @Override
    public String toString() {
        return "one-time password of " + username;
    }
}
