package pe.cumbe.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.launcher.Holdings;
import pe.cumbe.launcher.InstalledPortal;

/** Server and database are killed in every order, again and again, while people file. */
class KillSoak {

    private static final int ROUNDS = Integer.getInteger("soak.rounds", 3);
    private static final int AT_ONCE = 4;
    private static final int BETWEEN_KILLS = 12;
    private static final String SERVER_BACK = "Servidor otra vez listo";
    private static final String DATABASE_BACK = "Base de datos otra vez en marcha";
    private static final List<List<String>> ORDERS = List.of(
            List.of("server"), List.of("database"), List.of("server", "database"), List.of("database", "server"));

    @TempDir
    private Path place;

    /** Each round on a start of its own: the launcher gives up on parts that die more than six times in ten minutes. */
    @Test
    void every_constancia_shown_exists_once_with_its_file_whole() throws Exception {
        var run = new Dossier.Entry("Server, database and both killed in either order under filing load");
        var shown = new HashMap<String, String>();
        int triedAgain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (var portal = InstalledPortal.start(place, Map.of("CUMBE_TRUSTED_PROXIES", "127.0.0.1"))) {
                var people = new People(portal.port(), 60_000_000 + round * 100_000).begin(AT_ONCE);
                for (var order : ORDERS) {
                    people.seeMore(BETWEEN_KILLS);
                    kill(portal, order);
                }
                people.seeMore(BETWEEN_KILLS);
                people.enough();
                shown.putAll(people.shown());
                triedAgain += people.timesTriedAgain();
                Ledger.holdsExactly(Holdings.of(portal.data()), shown);
            }
        }
        assertThat(triedAgain).as("requests that a kill cut off").isPositive();
        run.fact("kill orders", ROUNDS * ORDERS.size())
                .fact("constancias shown, each there once with its file whole", shown.size())
                .fact("requests cut off and tried again", triedAgain)
                .passed();
    }

    private static void kill(InstalledPortal portal, List<String> order) throws Exception {
        var sign = order.contains("server") ? SERVER_BACK : DATABASE_BACK;
        int before = portal.timesSaid(sign);
        portal.kill(order.toArray(String[]::new));
        portal.waitUntilSaid(sign, before + 1);
    }
}
