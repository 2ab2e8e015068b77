package pe.cumbe.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Second factors of a test. */
class InMemorySecondFactors implements SecondFactors {

    private final List<SecondFactor> factors = new ArrayList<>();
    private final List<RecoveryCode> papers = new ArrayList<>();

    @Override
    public Optional<SecondFactor> hold(String username) {
        return factors.stream()
                .filter(factor -> factor.username().equals(username))
                .findFirst();
    }

    @Override
    public void add(SecondFactor factor, List<RecoveryCode> codes) {
        factors.add(factor);
        papers.addAll(codes);
    }

    @Override
    public List<RecoveryCode> codes(String username) {
        return papers.stream().filter(code -> code.username().equals(username)).toList();
    }

    @Override
    public void remove(String username) {
        factors.removeIf(factor -> factor.username().equals(username));
        papers.removeIf(code -> code.username().equals(username));
    }
}
