using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using GrantPortal.Web.Transfers;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>A page of the case in its side menu.</summary>
/// <param name="Key">Its place: <c>vedtak</c>; empty for Oversikt. What <c>ViewData.Case</c> names as the current page.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Note">How far it has come, in a word.</param>
public sealed record CaseMenuItem(string Key, string Label, string? Note = null);

/// <summary>The pages of a case that this viewer can open now, in order.</summary>
public static class CaseMenu
{
    public static IEnumerable<CaseMenuItem> Of(CaseHead head)
    {
        var facts = head.Facts;
        yield return new(string.Empty, Say("Oversikt", "Oversikt"));
        yield return new("soknad", Say("Søknad", "Søknad"));
        if (facts.Partners > 0)
        {
            yield return new("samarbeid", Say("Samarbeid", "Samarbeid"), facts.PartnersAwaited > 0 ? Say("venter på signatur", "ventar på signatur") : null);
        }

        if (facts.Requests > 0 || head.Allows(ApplicationAction.RequestInformation))
        {
            yield return new("mangler", Say("Mangler", "Manglar"), facts.Requests == 0 ? null : facts.RequestDueOn is null ? Say("besvart", "svar gjeve") : Say("venter på svar", "ventar på svar"));
        }

        if (head.SeesUnsent && IsBegun(facts.Status))
        {
            yield return new("vurdering", Say("Vurdering", "Vurdering"), facts.Assessed ? Say("skrevet", "skriven") : null);
            yield return new("innstilling", Say("Innstilling", "Innstilling"), head.Stage switch
            {
                CaseStage.Recommended => Say("til godkjenning", "til godkjenning"),
                CaseStage.UnderAssessment => facts.AmountsWritten ? Say("klar", "klar") : null,
                CaseStage.AwaitingAnswer => null,
                _ => Say("godkjent", "godkjend"),
            });
        }

        if (head.SeesUnsent && head.Viewer.May(Policies.Authority) && SchemeCatalogue.Portal[facts.Scheme].HasNetwork && facts.SubmittedAt is not null)
        {
            yield return new("lignende", Say("Lignende prosjekter", "Liknande prosjekt"));
        }

        if (head.SeesUnsent && (facts.Questions > 0 || facts.RecommendedDismissal is not null || (head.IsDecider && facts.Status is ApplicationStatus.Referred)))
        {
            yield return new("direktoratet", Say("Direktoratet", "Direktoratet"), facts.Status is ApplicationStatus.OfficeAsked ? Say("venter på svar", "ventar på svar") : null);
        }

        if (head.Allows(ApplicationAction.Decide) || (facts.Decision is not null && (head.SeesUnsent || head.Stage > CaseStage.Authorised)))
        {
            yield return new("vedtak", Say("Vedtak", "Vedtak"));
        }

        if (facts.LettersSent > 0 || (head.IsOffice && (facts.DraftLetterId is not null || facts.Decision is not null)))
        {
            yield return new("brev", Say("Brev", "Brev"), head.IsOffice && facts.DraftLetterId is not null ? Say("utkast", "utkast") : null);
        }

        if (facts.Decision is { SlipDueOn: { } due } decision)
        {
            yield return new("aksept", Say("Aksept og utbetaling", "Aksept og utbetaling"), decision.SlipSignedAt is null ? Say($"frist {Norwegian.ShortDate(due)}", $"frist {Norwegian.ShortDate(due)}") : null);
        }

        if (facts.AsksForBudget)
        {
            yield return new("budsjett", Say("Revidert budsjett", "Revidert budsjett"), facts.Budget switch
            {
                RevisedBudgetStatus.Submitted => Say("til godkjenning", "til godkjenning"),
                RevisedBudgetStatus.Returned => Say("sendt tilbake", "sendt tilbake"),
                RevisedBudgetStatus.Approved => Say("godkjent", "godkjent"),
                _ => null,
            });
        }

        if (facts.CarryOver is { } carryOver)
        {
            yield return new("overforing", Say("Overføring", "Overføring"), Say(carryOver.Name().InSentence()));
        }

        if (head.HasReport)
        {
            yield return new("rapport", Say("Rapport", "Rapport"), Say(ReportStates.Of(facts.Report?.Status, head.ReportDue, head.Now).Name().InSentence()));
        }

        if (facts.Report?.SubmittedAt is not null)
        {
            yield return new("revisor", Say("Revisor", "Revisor"));
        }

        if (HasReallocation(head))
        {
            yield return new("omdisponering", Say("Omdisponering", "Omdisponering"), facts.ReallocationIsAsked ? Say("venter på svar", "ventar på svar") : null);
        }

        if (facts.Controls > 0 || head.MayOpenControl)
        {
            yield return new("kontroll", Say("Kontroll", "Kontroll"), facts.ControlAnswerDueOn is { } answerDue ? Say($"frist {Norwegian.ShortDate(answerDue)}", $"frist {Norwegian.ShortDate(answerDue)}") : facts.OpenControlId is null ? null : Say("pågår", "går føre seg"));
        }

        if (facts.Claims.Count > 0 || facts.Payment is { Status: PaymentStatus.Paid } || facts is { Decision: not null, CarryOver: TransferStatus.Approved or TransferStatus.PartlyApproved })
        {
            yield return new("krav", Say("Penger og krav", "Pengar og krav"), facts.Claims switch
            {
                { NotSent: > 0 } => Say("krav ikke sendt", "krav ikkje sendt"),
                { Outstanding: > 0 } => Say("venter på betaling", "ventar på betaling"),
                _ => null,
            });
        }

        yield return new("dokumenter", Say("Dokumenter", "Dokument"));
        yield return new("historikk", Say("Historikk", "Historikk"));
    }

    /// <summary>True when reallocation can be asked for, or has been.</summary>
    public static bool HasReallocation(CaseHead head) =>
        head.Facts.Reallocations > 0 || head.Facts.Decision is { Status: DecisionStatus.Accepted or DecisionStatus.PaymentOrdered, Granted.Amount: > 0 };

    private static bool IsBegun(ApplicationStatus status) => status is not (ApplicationStatus.Draft or ApplicationStatus.Submitted or ApplicationStatus.Dismissed or ApplicationStatus.Withdrawn);
}
