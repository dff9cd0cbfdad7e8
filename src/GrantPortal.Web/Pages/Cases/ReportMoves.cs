using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Pages.Forms;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What may be done with the report on the award.</summary>
public static class ReportMoves
{
    public static IEnumerable<CaseMove> Of(CaseHead head)
    {
        if (!head.HasReport)
        {
            return [];
        }

        return head switch
        {
            { IsOffice: true } => ForOffice(head),
            { IsApplicant: true } => ForRecipient(head),
            _ => [],
        };
    }

    private static IEnumerable<CaseMove> ForOffice(CaseHead head)
    {
        if (head.Facts.Report is { } report && ReportLifecycle.Table.MovesFor(report.Status, head.Viewer.Roles).Contains(ReportAction.Approve))
        {
            yield return new(Say("Kontroller rapporten", "Kontroller rapporten"), $"{head.Address}/rapport", MoveWeight.Primary);
        }

        if (head.Facts.Report?.SubmittedAt is null && head.ReportDue < head.Now && head.Viewer.Roles.Contains(Role.Caseworker))
        {
            yield return new(Say("Send en purring", "Send ei purring"), $"{head.Address}/purring");
        }
    }

    private static IEnumerable<CaseMove> ForRecipient(CaseHead head)
    {
        var (writes, signs) = (head.Viewer.Roles.Contains(Role.Contact), SchemeCatalogue.Portal[head.Facts.Scheme].ReportSignatures.Any(head.Viewer.Roles.Contains));
        switch (head.Facts.Report)
        {
            case null when writes:
                var letter = Say(SchemeCatalogue.Portal[head.Facts.Scheme].TheGrantLetter.InSentence());
                yield return new(Say("Start rapporten", "Start rapporten"), $"/rapporter?handler=begin&sak={head.Id}", MoveWeight.Primary, Say($"Tallene fra {letter} er fylt ut for dere.", $"Tala frå {letter} er fylte ut for dykk."), Posts: true);
                break;
            case { Open: VersionStatus.AwaitingSignature } waiting when signs:
                yield return new(Say("Signer og send rapporten", "Signer og send rapporten"), $"{FormAddress.Of(waiting.Id)}/signer", MoveWeight.Primary);
                break;
            case { Open: VersionStatus.Draft, Status: ReportStatus.Returned } returned when writes:
                yield return new(Say("Rett rapporten", "Rett rapporten"), $"{FormAddress.Of(returned.Id)}/gjenstar", MoveWeight.Primary);
                break;
            case { Open: VersionStatus.Draft } draft when writes:
                yield return new(Say("Fortsett på rapporten", "Hald fram med rapporten"), $"{FormAddress.Of(draft.Id)}/gjenstar", MoveWeight.Primary);
                break;
            case { SubmittedAt: not null } sent:
                yield return new(Say("Se kvitteringen for rapporten", "Sjå kvitteringa for rapporten"), $"{FormAddress.Of(sent.Id)}/kvittering");
                break;
            default:
                break;
        }
    }
}
