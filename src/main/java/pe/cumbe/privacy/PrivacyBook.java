package pe.cumbe.privacy;

import java.util.List;
import java.util.Optional;

/** Notices, rules of retention and incidents. */
public interface PrivacyBook {

    List<PrivacyNotice> notices();

    List<RetentionRule> rules();

    void put(PrivacyNotice notice);

    void put(RetentionRule rule);

    /** Newest first; so many at most. */
    List<Incident> incidents(int most);

    Optional<Incident> hold(String code);

    void add(Incident incident);
}
