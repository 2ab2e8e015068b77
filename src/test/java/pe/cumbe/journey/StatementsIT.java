package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.cumbe.OneServer;
import pe.cumbe.shared.web.Route;
import pe.cumbe.shared.web.Routes;

/**
 * How often each public page asks the database, by the database's own count. It is a fixed number: 300 rows cost no more
 * than 3. What the portal does by itself meanwhile only adds, so a page is asked for some times and the least counts.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementsIT {

    /** No page may ask more often. */
    private static final int CEILING = 8;

    /** Pages that say how many rows there are up to date, and list none. */
    private static final Set<String> ONLY_COUNT = Set.of("/dre", "/dre/transparencia", "/transparencia");

    private static final int FEW = 3;
    private static final int MANY = 300;
    private static final int TIMES = 5;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Connection database;

    @BeforeAll
    static void open() throws SQLException {
        MadeUpNorms.load();
        database = DriverManager.getConnection(
                OneServer.portal().databaseUrl(),
                OneServer.portal().databaseUser(),
                OneServer.portal().databasePassword());
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void no_page_asks_the_database_more_often_than_a_fixed_number() throws Exception {
        var table = new StringBuilder("\n%-72s %10s\n".formatted("page", "statements"));
        var faults = new ArrayList<String>();
        for (var route : Routes.TABLE) {
            if (route.audience() == Route.Audience.PUBLIC) {
                for (var path : SampleAddresses.of(route)) {
                    var statements = count(path);
                    table.append("%-72s %10d\n".formatted(path, statements));
                    if (get(path).startsWith("answers ")) {
                        faults.add(path + " " + get(path));
                    }
                    if (statements > CEILING) {
                        faults.add(path + " asks " + statements + " times");
                    }
                }
            }
        }
        System.out.println(table);
        assertThat(faults).isEmpty();
    }

    @Test
    void many_rows_cost_no_more_than_few() throws Exception {
        var table = new StringBuilder("\n%-72s %6s %6s\n".formatted("page", FEW, MANY));
        var faults = new ArrayList<String>();
        for (var growth : GrowingPages.all()) {
            try {
                add(growth, 1, FEW);
                var few = count(growth.address());
                var short_ = get(growth.address());
                add(growth, FEW + 1, MANY);
                var many = count(growth.address());
                table.append("%-72s %6d %6d\n".formatted(growth.address(), few, many));
                if (many != few) {
                    faults.add(growth.address() + " asks " + few + " times for " + FEW + " rows and " + many
                            + " times for " + MANY);
                }
                if (short_.startsWith("answers ")) {
                    faults.add(growth.address() + " " + short_);
                }
                if (get(growth.address()).equals(short_) && !ONLY_COUNT.contains(growth.address())) {
                    faults.add(growth.address() + " does not show those rows");
                }
            } finally {
                remove(growth);
            }
        }
        System.out.println(table);
        assertThat(faults).isEmpty();
    }

    private static long count(String path) throws Exception {
        get(path);
        var least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            var before = asked();
            get(path);
            least = Math.min(least, asked() - before);
        }
        return least;
    }

    /** Since the database started; asking for it is none of these. */
    private static long asked() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update',"
                                + " 'Com_delete', 'Com_replace', 'Com_insert_select')")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }

    private static void add(GrowingPages.Growth growth, int from, int until) throws SQLException {
        try (var statement = database.createStatement()) {
            for (int n = from; n <= until; n++) {
                for (var row : growth.add()) {
                    assertThat(statement.executeUpdate(row.replace("{n}", Integer.toString(n))))
                            .as(row)
                            .isPositive();
                }
            }
        }
    }

    private static void remove(GrowingPages.Growth growth) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var rows : growth.remove()) {
                statement.executeUpdate(rows);
            }
        }
    }

    private static String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + OneServer.portal().port() + path))
                .build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() < 400 ? answer.body() : "answers " + answer.statusCode();
    }
}
