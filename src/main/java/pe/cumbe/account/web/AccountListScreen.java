package pe.cumbe.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import pe.cumbe.account.AccountDesk;
import pe.cumbe.account.AccountRow;

/** The list of accounts, a page at a time from the database. */
@Named("accountList")
@ViewScoped
public class AccountListScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final AccountDesk desk;
    private final CurrentActor me;
    private final RowsOfScreen rows = new RowsOfScreen();
    private String words = "";
    private boolean closedToo;

    @Inject
    public AccountListScreen(AccountDesk desk, CurrentActor me) {
        this.desk = desk;
        this.me = me;
    }

    /** Looks again with what was typed. */
    public void search() {
        rows.setWrappedData(null);
    }

    public LazyDataModel<AccountRow> getRows() {
        return rows;
    }

    public int getPageSize() {
        return PAGE;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isClosedToo() {
        return closedToo;
    }

    public void setClosedToo(boolean closedToo) {
        this.closedToo = closedToo;
    }

    /** Asks the desk for one page. */
    private final class RowsOfScreen extends LazyDataModel<AccountRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) desk.search(words, closedToo, 1, me.actor()).total();
        }

        @Override
        public List<AccountRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return desk.search(words, closedToo, first / PAGE + 1, me.actor()).items();
        }

        @Override
        public String getRowKey(AccountRow row) {
            return row.username();
        }
    }
}
