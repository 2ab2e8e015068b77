package pe.cumbe.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermCode;
import pe.cumbe.shared.Confidence;

/** The rule of a kind as a row; a later load corrects it. */
@Entity
@Table(name = "complaint_kind_rule")
public class KindRuleEntry {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ComplaintKind kind;

    @Column(name = "answer_term")
    private TermCode answer;

    @Column(name = "evaluation_term")
    private @Nullable TermCode evaluation;

    @Column(name = "notice_term")
    private TermCode notice;

    @Column(name = "collection_term")
    private @Nullable TermCode collection;

    @Column(name = "may_be_anonymous")
    private boolean mayBeAnonymous;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private Confidence confidence;

    @Column(name = "note")
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected KindRuleEntry() {} // for JPA

    KindRuleEntry(KindRule rule) {
        kind = rule.kind();
        answer = rule.answer();
        evaluation = rule.evaluation();
        notice = rule.notice();
        collection = rule.collection();
        mayBeAnonymous = rule.mayBeAnonymous();
        source = rule.source();
        confidence = rule.confidence();
        note = rule.note();
    }

    KindRule rule() {
        return new KindRule(kind, answer, evaluation, notice, collection, mayBeAnonymous, source, confidence, note);
    }
}
