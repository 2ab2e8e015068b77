package pe.cumbe.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reads what one question answers, row by row, holding one: the driver would otherwise bring all of them first. In a
 * transaction it uses the connection of the transaction; nothing else may be asked meanwhile.
 */
@ApplicationScoped
public class JpaCursor {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    public void each(String question, RowReader reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        question, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // the word of this driver for «one at a time»
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
