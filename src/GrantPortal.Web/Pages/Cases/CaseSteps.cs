using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Components;
using GrantPortal.Web.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The status line of a case, from draft to report, with the dates that are known.</summary>
public static class CaseSteps
{
    public static IReadOnlyList<StatusStep> Of(CaseHead head)
    {
        var facts = head.Facts;
        var stage = head.Stage;
        if (stage is CaseStage.Dismissed or CaseStage.Withdrawn)
        {
            return Ended(head);
        }

        var now = stage switch
        {
            CaseStage.Draft => 0,
            CaseStage.Sent => 1,
            CaseStage.UnderAssessment or CaseStage.AwaitingAnswer => 2,
            CaseStage.Recommended or CaseStage.Approved => 3,
            CaseStage.Referred or CaseStage.OfficeAsked or CaseStage.Authorised or CaseStage.Decided or CaseStage.Refused or CaseStage.CarriedOver => 4,
            CaseStage.AwaitingAcceptance or CaseStage.Accepted or CaseStage.Stopped or CaseStage.Lapsed => 5,
            _ => 6,
        };
        (string Label, string? Note)[] steps =
        [
            (Say("Utkast", "Utkast"), Day(facts.CreatedAt)),
            (Say("Sendt", "Send"), Day(facts.SubmittedAt)),
            (Say("Under vurdering", "Under vurdering"), UnderAssessment(head, now == 2)),
            (Say("Innstilling", "Innstilling"), head.SeesUnsent && now >= 3 ? Day(When(head, ApplicationStatus.Recommended)) : null),
            (Say("Vedtak", "Vedtak"), stage is CaseStage.Referred or CaseStage.OfficeAsked ? Say("hos direktoratet", "hos direktoratet") : now >= 4 ? stage is CaseStage.Refused ? Say("avslag", "avslag") : stage is CaseStage.CarriedOver ? Say("overføring", "overføring") : Day(facts.Decision?.DecidedAt) : null),
            (Say("Aksept og utbetaling", "Aksept og utbetaling"), Acceptance(head)),
            (Say("Rapport", "Rapport"), Report(head)),
        ];
        now = facts.Report?.Status is ReportStatus.Approved ? steps.Length : now;
        if (stage is CaseStage.Stopped or CaseStage.Lapsed)
        {
            steps[5] = (Say(stage.Name()), null);
        }

        var shown = stage switch { CaseStage.Refused or CaseStage.CarriedOver => steps[..5], CaseStage.Lapsed => steps[..6], _ => steps };
        return [.. shown.Select((step, index) => new StatusStep(step.Label, index < now ? StepState.Done : index == now ? StepState.Current : StepState.Ahead, index <= now || index == 6 ? step.Note : null))];
    }

    private static List<StatusStep> Ended(CaseHead head)
    {
        var facts = head.Facts;
        var steps = new List<StatusStep> { new(Say("Utkast", "Utkast"), StepState.Done, Day(facts.CreatedAt)) };
        if (facts.SubmittedAt is not null)
        {
            steps.Add(new(Say("Sendt", "Send"), StepState.Done, Day(facts.SubmittedAt)));
        }

        steps.Add(new(Say(head.Stage.Name()), StepState.Current, Day(When(head, facts.Status))));
        return steps;
    }

    private static string? UnderAssessment(CaseHead head, bool isNow)
    {
        if (head.Stage is CaseStage.AwaitingAnswer)
        {
            return Say("venter på svar", "ventar på svar");
        }

        var since = Day(When(head, ApplicationStatus.UnderAssessment));
        return isNow && since is not null ? Say($"siden {since}", $"sidan {since}") : since;
    }

    private static string? Acceptance(CaseHead head) => head.Facts.Decision switch
    {
        _ when head.Facts.Payment is { Status: PaymentStatus.Paid, PaidOn: { } paid } => Say($"betalt {Norwegian.Date(paid, Spoken)}", $"betalt {Norwegian.Date(paid, Spoken)}"),
        { Status: not DecisionStatus.Accepted } when head.Facts.Payment is { Status: PaymentStatus.Bounced, BouncedOn: { } back } => Say($"i retur {Norwegian.Date(back, Spoken)}", $"i retur {Norwegian.Date(back, Spoken)}"),
        _ when head.Facts.Payment is { Status: PaymentStatus.Ordered } ordered => Say($"bestilt {Day(ordered.OrderedAt)}", $"bestilt {Day(ordered.OrderedAt)}"),
        { SlipSignedAt: { } signed } => Say($"akseptert {Day(signed)}", $"akseptert {Day(signed)}"),
        { SlipDueOn: { } due } => Say($"frist {Norwegian.Date(due, Spoken)}", $"frist {Norwegian.Date(due, Spoken)}"),
        _ => null,
    };

    private static string? Report(CaseHead head) => head.Facts.Report switch
    {
        { Status: ReportStatus.Approved } => Say("godkjent", "godkjend"),
        { Status: ReportStatus.Returned } => Say("sendt tilbake", "send tilbake"),
        { SubmittedAt: { } sent } => Say($"sendt {Day(sent)}", $"send {Day(sent)}"),
        _ when head.ReportDue is { } due => Say($"frist {Day(due)}", $"frist {Day(due)}"),
        _ => null,
    };

    private static DateTimeOffset? When(CaseHead head, ApplicationStatus status) =>
        head.Moves.TryGetValue(status.ToString(), out var at) ? at : null;

    private static string? Day(DateTimeOffset? at) => at is { } moment ? Norwegian.Date(moment, Spoken) : null;
}
