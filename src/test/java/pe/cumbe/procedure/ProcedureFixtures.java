package pe.cumbe.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.calendar.TermLength;
import pe.cumbe.shared.Confidence;
import pe.cumbe.shared.Slug;

/** Sheets of procedures as the content has them, each one a named situation. */
public final class ProcedureFixtures {

    public static final ProcedureCode REGISTER_A_TITLE = new ProcedureCode("PE000001");
    public static final Slug REGISTER_A_TITLE_SLUG = new Slug("inscribir-titulo");

    private ProcedureFixtures() {}

    /** Thirty working days, positive silence, at one dependency. */
    public static ProcedureSheet aKnownProcedure() {
        return sheet("DREM", AgencyCertainty.SUGGESTED, ApprovalRegime.POSITIVE_SILENCE, 30, TermCertainty.CONFIRMED);
    }

    public static ProcedureSheet withNegativeSilence() {
        return sheet("DREM", AgencyCertainty.CONFIRMED, ApprovalRegime.NEGATIVE_SILENCE, 30, TermCertainty.CONFIRMED);
    }

    public static ProcedureSheet approvedByFiling() {
        return sheet("DRTPE", AgencyCertainty.SUGGESTED, ApprovalRegime.AUTOMATIC, null, TermCertainty.NOT_APPLICABLE);
    }

    public static ProcedureSheet withoutAConfirmedAgency() {
        return sheet("DRAC", AgencyCertainty.TO_CONFIRM, ApprovalRegime.NEGATIVE_SILENCE, 15, TermCertainty.CONFIRMED);
    }

    public static ProcedureSheet withoutAConfirmedTerm() {
        return sheet("DRTC", AgencyCertainty.SUGGESTED, ApprovalRegime.POSITIVE_SILENCE, 7, TermCertainty.TO_CONFIRM);
    }

    public static ProcedureSheet withoutAQualification() {
        return sheet("DRTC", AgencyCertainty.SUGGESTED, ApprovalRegime.UNCONFIRMED, null, TermCertainty.TO_CONFIRM);
    }

    public static ProcedureSheet ofEducation() {
        return sheet(
                "DRE/UGEL", AgencyCertainty.SUGGESTED, ApprovalRegime.POSITIVE_SILENCE, 30, TermCertainty.CONFIRMED);
    }

    public static ProcedureSheet freeWriting() {
        return sheet("todas", AgencyCertainty.CONFIRMED, ApprovalRegime.UNCONFIRMED, 30, TermCertainty.TO_CONFIRM);
    }

    /** With a form of its own elsewhere. */
    public static ProcedureSheet accessToInformation() {
        var sheet =
                sheet("todas", AgencyCertainty.SUGGESTED, ApprovalRegime.NEGATIVE_SILENCE, 10, TermCertainty.CONFIRMED);
        return new ProcedureSheet(
                sheet.kind(),
                sheet.sector(),
                sheet.subject(),
                sheet.name(),
                sheet.title(),
                sheet.description(),
                sheet.requirements(),
                sheet.place(),
                sheet.agencyCertainty(),
                sheet.regime(),
                sheet.term(),
                sheet.termCertainty(),
                sheet.feeStatus(),
                sheet.legalBasis(),
                sheet.legalBasisFrom(),
                sheet.legalBasisConfidence(),
                false,
                sheet.source());
    }

    public static ProcedureSheet named(String name, Subject subject, String place) {
        return new ProcedureSheet(
                ProcedureKind.STANDARD_PROCEDURE,
                "Sector de prueba",
                subject,
                name,
                null,
                "Descripción de prueba.",
                List.of(),
                FilingPlace.parse(place),
                AgencyCertainty.SUGGESTED,
                ApprovalRegime.NEGATIVE_SILENCE,
                TermLength.workingDays(30),
                TermCertainty.CONFIRMED,
                FeeStatus.UNKNOWN,
                List.of(),
                "Otra región",
                Confidence.TO_CONFIRM,
                true,
                "prueba");
    }

    private static ProcedureSheet sheet(
            String place,
            AgencyCertainty agencyCertainty,
            ApprovalRegime regime,
            @Nullable Integer days,
            TermCertainty termCertainty) {
        return new ProcedureSheet(
                ProcedureKind.STANDARD_PROCEDURE,
                "Sector de prueba",
                Subject.OTHER,
                "Inscripción de un título",
                "Inscribir un título",
                "Para que tu título valga.",
                List.of(
                        new Requirement("Solicitud.", RequirementKind.DOCUMENT),
                        new Requirement("Recibo del pago.", RequirementKind.PAYMENT),
                        new Requirement("Tu título.", RequirementKind.DOCUMENT)),
                FilingPlace.parse(place),
                agencyCertainty,
                regime,
                days == null ? null : TermLength.workingDays(days),
                termCertainty,
                FeeStatus.UNKNOWN,
                List.of("Ley 30512 (2016-11-02)"),
                "La Libertad",
                Confidence.TO_CONFIRM,
                true,
                "prueba");
    }
}
