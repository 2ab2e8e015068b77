package pe.cumbe.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.calendar.InMemoryStatutoryTerms;
import pe.cumbe.calendar.StatutoryTerms;
import pe.cumbe.calendar.TermLength;

/** What may be offered to somebody who files: where, by when, and what is promised. */
class FilingOfferTest {

    private static final AgencyCode DRE = new AgencyCode("DRE");
    private static final AgencyCode UGEL = new AgencyCode("UGEL-08");
    private static final AgencyCode DREM = new AgencyCode("DREM");

    private final StatutoryTerms terms = InMemoryStatutoryTerms.ofTheLaw();

    @Test
    void a_known_procedure_promises_its_term_and_its_silence() {
        var offer = new FilingOffer(ProcedureFixtures.aKnownProcedure());

        assertThat(offer.doubts()).isEmpty();
        assertThat(offer.promisesDate()).isTrue();
        assertThat(offer.promisedTerm(terms)).contains(TermLength.workingDays(30));
        assertThat(offer.promisedRegime()).isEqualTo(ApprovalRegime.POSITIVE_SILENCE);
    }

    @Test
    void what_is_approved_by_its_filing_promises_the_document_in_five_working_days() {
        var offer = new FilingOffer(ProcedureFixtures.approvedByFiling());

        assertThat(offer.isApprovedByFiling()).isTrue();
        assertThat(offer.promisedTerm(terms)).contains(TermLength.workingDays(5));
    }

    @Test
    void without_a_confirmed_dependency_it_is_filed_at_the_suggested_one_and_nothing_is_promised() {
        var offer = new FilingOffer(ProcedureFixtures.withoutAConfirmedAgency());

        assertThat(offer.isFiledAt(new AgencyCode("DRAC"))).isTrue();
        assertThat(offer.doubts()).containsExactly(Doubt.AGENCY);
        assertThat(offer.promisedTerm(terms)).isEmpty();
        assertThat(offer.promisedRegime()).isEqualTo(ApprovalRegime.UNCONFIRMED);
    }

    @Test
    void without_a_confirmed_term_nothing_is_promised() {
        var offer = new FilingOffer(ProcedureFixtures.withoutAConfirmedTerm());

        assertThat(offer.doubts()).containsExactly(Doubt.TERM);
        assertThat(offer.promisesDate()).isFalse();
        assertThat(offer.promisedRegime()).isEqualTo(ApprovalRegime.UNCONFIRMED);
    }

    @Test
    void without_a_confirmed_qualification_nothing_is_promised() {
        var offer = new FilingOffer(ProcedureFixtures.withoutAQualification());

        assertThat(offer.doubts()).containsExactly(Doubt.TERM, Doubt.QUALIFICATION);
        assertThat(offer.promisesDate()).isFalse();
    }

    @Test
    void one_of_education_asks_for_the_regional_direction_or_a_local_unit() {
        var place = ProcedureFixtures.ofEducation().place();

        assertThat(place.asksWhich()).isTrue();
        assertThat(place.choices(List.of(DREM, DRE, UGEL))).containsExactly(DRE, UGEL);
    }

    @Test
    void a_free_writing_asks_for_any_dependency_and_promises_no_date() {
        var sheet = ProcedureFixtures.freeWriting();

        assertThat(sheet.place().choices(List.of(DREM, DRE, UGEL))).containsExactly(DREM, DRE, UGEL);
        assertThat(new FilingOffer(sheet).promisesDate()).isFalse();
    }

    @Test
    void one_of_a_single_dependency_asks_nothing_and_is_filed_nowhere_else() {
        var sheet = ProcedureFixtures.aKnownProcedure();

        assertThat(sheet.place().only()).contains(DREM);
        assertThat(new FilingOffer(sheet).isFiledAt(DRE)).isFalse();
    }

    @Test
    void access_to_information_is_not_filed_by_this_form() {
        var offer = new FilingOffer(ProcedureFixtures.accessToInformation());

        assertThat(offer.isFileableHere()).isFalse();
        assertThat(offer.isFiledAt(DRE)).isFalse();
    }

    @Test
    void the_receipt_of_a_payment_is_not_asked_while_no_fee_can_be_charged() {
        var offer = new FilingOffer(ProcedureFixtures.aKnownProcedure());

        assertThat(offer.requirementsAsked()).extracting(Requirement::text).containsExactly("Solicitud.", "Tu título.");
    }
}
