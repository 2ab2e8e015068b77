package pe.cumbe.gazette.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.gazette.SheetRelation;
import pe.cumbe.norm.RelationKind;
import pe.cumbe.shared.web.Chosen;

/** Another norm that this one acts on, as an editor looks for it. */
public class RelationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RelationKind kind = RelationKind.REPEALS;
    private String words = "";
    private String articles = "";
    private List<String> found = new ArrayList<>();
    private boolean looked;

    void looked(List<String> norms) {
        found = new ArrayList<>(norms);
        looked = true;
    }

    List<String> found() {
        return found;
    }

    SheetRelation to(@Nullable String norm, String denomination) {
        return new SheetRelation(kind, norm, denomination, articles.isEmpty() ? null : articles, null);
    }

    public boolean isLooked() {
        return looked;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RelationKind chosen) {
        kind = chosen == null ? kind : chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = Chosen.plain(typed);
    }

    public String getArticles() {
        return articles;
    }

    public void setArticles(@Nullable String typed) {
        articles = Chosen.plain(typed);
    }
}
