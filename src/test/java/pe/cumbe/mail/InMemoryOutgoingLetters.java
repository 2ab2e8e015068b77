package pe.cumbe.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.cumbe.shared.PageOf;

/** Letters of a test. */
class InMemoryOutgoingLetters implements OutgoingLetters {

    private final List<OutgoingLetter> all = new ArrayList<>();

    @Override
    public void add(OutgoingLetter letter) {
        all.add(letter);
    }

    @Override
    public Optional<OutgoingLetter> nextDue(Instant now) {
        return all.stream().filter(letter -> letter.isDue(now)).min(Comparator.comparing(letter -> letter.asRow()
                .nextTryAt()));
    }

    @Override
    public Optional<OutgoingLetter> hold(String code) {
        return all.stream().filter(letter -> letter.code().equals(code)).findFirst();
    }

    @Override
    public PageOf<OutgoingLetter> with(LetterStatus status, int page, int size) {
        var found = having(status).toList();
        return new PageOf<>(found, page, size, found.size());
    }

    @Override
    public long count(LetterStatus status) {
        return having(status).count();
    }

    @Override
    public long countResendable() {
        return rows().stream().filter(LetterRow::resendable).count();
    }

    @Override
    public List<OutgoingLetter> tooLate(Instant now, int most) {
        return having(LetterStatus.WAITING)
                .filter(letter -> letter.isTooLate(now))
                .limit(most)
                .toList();
    }

    @Override
    public List<OutgoingLetter> closedBefore(Instant instant, int most) {
        return all.stream()
                .filter(letter -> letter.content().isPresent())
                .filter(letter -> letter.closedAt()
                        .filter(closed -> closed.isBefore(instant))
                        .isPresent())
                .limit(most)
                .toList();
    }

    List<LetterRow> rows() {
        return all.stream().map(OutgoingLetter::asRow).toList();
    }

    private Stream<OutgoingLetter> having(LetterStatus status) {
        return all.stream().filter(letter -> letter.status() == status);
    }
}
