package pe.cumbe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The one ranking, for names, numbers and long questions alike. The body weighs as plain relevance; a title weighs only
 * when it covers most of what was asked, so that it lifts names and leaves questions alone; a cited number comes first.
 *
 * @param body plain relevance of the text
 * @param bodyExact the same with accents and endings as typed
 * @param title when it covers {@code coverage} of the words
 * @param titleExact the same with accents and endings as typed
 * @param titlePhrase when the title has the words side by side
 * @param lead when the opening covers {@code coverage} of the words
 * @param whole when the words are the very title
 * @param number when the norm bears the number cited
 * @param kind when the norm is of the type the query begins with: «Ley de…» wants the law before its regulation
 * @param own when it is the region's own: among near equals the reader of this portal wants it first
 * @param coverage part of the words a title or an opening must have to count, between 0 and 1
 */
record Ranking(
        float body,
        float bodyExact,
        float title,
        float titleExact,
        float titlePhrase,
        float lead,
        float whole,
        float number,
        float kind,
        float own,
        float coverage) {

    static final Ranking STANDARD = new Ranking(1f, 0.3f, 2f, 0.5f, 1f, 0.4f, 10f, 200f, 7f, 1.5f, 0.6f);

    /** Norms that have at least {@code required} of the words, or bear a number that is cited. */
    Query matching(QueryWords query, List<NumberShape> citations, int required) {
        if (query.words().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var anywhere = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
        for (var word : query.words()) {
            var one = new BooleanQuery.Builder();
            for (var field : List.of(IndexField.BODY, IndexField.TITLE, IndexField.LEAD)) {
                one.add(meaning(field, word), Occur.SHOULD);
            }
            anywhere.add(one.build(), Occur.SHOULD);
        }
        var either = new BooleanQuery.Builder().add(anywhere.build(), Occur.SHOULD);
        numberKeys(citations).forEach(key -> either.add(key, Occur.SHOULD));
        return either.build();
    }

    /**
     * How well a norm answers.
     *
     * @param types slugs of the types the query begins with; may be empty
     */
    Query scoring(QueryWords query, List<NumberShape> citations, Set<String> types) {
        if (query.words().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        var covered = (int) Math.ceil(coverage * query.words().size());
        all.add(weigh(body, words(IndexField.BODY, query, 0)), Occur.SHOULD);
        all.add(weigh(bodyExact, exact(IndexField.BODY_EXACT, query, 0)), Occur.SHOULD);
        all.add(weigh(title, words(IndexField.TITLE, query, covered)), Occur.SHOULD);
        all.add(weigh(titleExact, exact(IndexField.TITLE_EXACT, query, covered)), Occur.SHOULD);
        all.add(weigh(lead, words(IndexField.LEAD, query, covered)), Occur.SHOULD);
        if (query.words().size() > 1) {
            all.add(weigh(titlePhrase, phrase(query)), Occur.SHOULD);
        }
        var squeezed = new ArrayList<String>();
        query.words().forEach(word -> squeezed.add(word.stem()));
        all.add(
                weigh(
                        whole,
                        constant(new TermQuery(
                                new Term(IndexField.TITLE_WHOLE.fieldName(), String.join(" ", squeezed))))),
                Occur.SHOULD);
        if (!types.isEmpty()) {
            var slugs = types.stream().map(BytesRef::new).toList();
            all.add(weigh(kind, constant(new TermInSetQuery(IndexField.TYPE.fieldName(), slugs))), Occur.SHOULD);
        }
        all.add(weigh(own, constant(new TermQuery(new Term(IndexField.OWN.fieldName(), "true")))), Occur.SHOULD);
        var keys = numberKeys(citations);
        if (!keys.isEmpty()) {
            all.add(weigh(number, new DisjunctionMaxQuery(keys, 0f)), Occur.SHOULD);
        }
        return all.build();
    }

    /** The words in the text, for marking them in a fragment. */
    Query marking(QueryWords query) {
        return words(IndexField.BODY, query, 0);
    }

    static List<Query> numberKeys(List<NumberShape> citations) {
        var keys = new ArrayList<Query>();
        for (var citation : citations) {
            for (var key : citation.keys()) {
                keys.add(constant(new TermQuery(new Term(IndexField.NUMBER_KEYS.fieldName(), key))));
            }
        }
        return keys;
    }

    private static Query words(IndexField field, QueryWords query, int required) {
        var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
        query.words().forEach(word -> all.add(meaning(field, word), Occur.SHOULD));
        return all.build();
    }

    private static Query exact(IndexField field, QueryWords query, int required) {
        var all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
        query.words().forEach(word -> all.add(new TermQuery(new Term(field.fieldName(), word.exact())), Occur.SHOULD));
        return all.build();
    }

    /** The word, or what it may be a misspelling of. */
    private static Query meaning(IndexField field, QueryWords.Word word) {
        var itself = new TermQuery(new Term(field.fieldName(), word.stem()));
        if (word.mended().isEmpty()) {
            return itself;
        }
        var any = new ArrayList<Query>();
        any.add(itself);
        word.mended()
                .forEach((stem, likeness) ->
                        any.add(new BoostQuery(new TermQuery(new Term(field.fieldName(), stem)), likeness)));
        return new DisjunctionMaxQuery(any, 0f);
    }

    private static Query phrase(QueryWords query) {
        var phrase = new PhraseQuery.Builder().setSlop(query.words().size());
        query.words().forEach(word -> phrase.add(new Term(IndexField.TITLE.fieldName(), word.stem())));
        return phrase.build();
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }

    private static Query weigh(float weight, Query query) {
        return new BoostQuery(query, weight);
    }
}
