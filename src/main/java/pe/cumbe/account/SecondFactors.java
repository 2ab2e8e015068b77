package pe.cumbe.account;

import java.util.List;
import java.util.Optional;

/** Second factors and their recovery codes. */
public interface SecondFactors {

    /** Locks its row until the transaction ends, so that codes tried in parallel are all counted and none serves twice. */
    Optional<SecondFactor> hold(String username);

    void add(SecondFactor factor, List<RecoveryCode> codes);

    /** All codes of an account, the used ones too. */
    List<RecoveryCode> codes(String username);

    /** The factor and every code go. */
    void remove(String username);
}
