package pe.cumbe.linkcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.shared.LegalTerm;

/** A link of something public that led nowhere when it was last looked at. */
@Entity
@Table(name = "broken_link")
@LegalTerm("enlace roto")
public class BrokenLink {

    static final int LONGEST = 1000;

    /** One that fails on one night alone is not told: sites are down for an hour. */
    static final int NIGHTS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AgencyCode agency;

    private long item;

    private String address;

    private String words;

    @Enumerated(EnumType.STRING)
    private LinkFailure failure;

    private LocalDate since;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    private int nights;

    @SuppressWarnings("NullAway.Init")
    protected BrokenLink() {} // for JPA

    BrokenLink(AgencyCode agency, LinkCheckDesk.Place place, LinkFailure failure, LocalDate today) {
        this.agency = agency;
        this.item = place.item();
        this.address = place.address();
        this.words = place.words();
        this.failure = failure;
        this.since = today;
        this.seenOn = today;
        this.nights = 1;
    }

    void again(LinkFailure why, LocalDate today) {
        failure = why;
        if (today.isAfter(seenOn)) {
            nights++;
        }
        seenOn = today;
    }

    /** What is broken here is broken; another site may only be having a bad night. */
    boolean isSure() {
        return failure == LinkFailure.NOTHING_HERE || nights >= NIGHTS;
    }

    AgencyCode agency() {
        return agency;
    }

    long item() {
        return item;
    }

    String address() {
        return address;
    }

    String words() {
        return words;
    }

    LinkFailure failure() {
        return failure;
    }

    LocalDate since() {
        return since;
    }
}
