package pe.cumbe.launcher;

import java.nio.file.Path;
import java.util.List;

/** Where the portal's rows live: the embedded MariaDB, or one somebody else runs. */
interface Database {

    /** For Connector/J: {@code jdbc:mysql://…}. */
    String url();

    String user();

    String password();

    /** Returns when connections are answered. */
    void start();

    /** False when it needs to be started again. */
    boolean alive();

    void stop();

    /** The program that writes the database as SQL, with the options that are this database's own. */
    List<String> dumpProgram(Path secretsFile);

    /** The program that reads SQL, likewise. */
    List<String> clientProgram(Path secretsFile);
}
