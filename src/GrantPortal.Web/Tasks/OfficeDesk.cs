using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Tasks;

/// <summary>A heap of cases that waits, and the list that shows them.</summary>
/// <param name="Count">How many.</param>
/// <param name="One">What follows the number 1.</param>
/// <param name="Many">What follows any other number.</param>
/// <param name="Address">The list.</param>
public sealed record Heap(int Count, Text One, Text Many, string Address)
{
    public string What => Say(Count == 1 ? One : Many);
}

/// <summary>The front page of someone at an embete or a directorate: what waits for their role, what is overdue, and counts for each step.</summary>
public sealed record OfficeDesk(IReadOnlyList<Heap> Waiting, IReadOnlyList<Heap> Overdue, IReadOnlyList<(CaseStage Stage, int Count)> Steps)
{
    public static async Task<OfficeDesk> LoadAsync(PortalDb db, Viewer viewer, DateTimeOffset now, CancellationToken stop)
    {
        var (person, own) = (viewer.PersonId, viewer.OrganisationId);
        var today = OsloTime.DateOf(now);
        var rows = await WorklistQuery.Cases(db, viewer, new WorklistFilter())
            .GroupBy(each => new
            {
                each.Application.Status,
                each.Application.Route,
                IsOwn = each.Application.OfficeId == own,
                Decision = (DecisionStatus?)each.Decision!.Status,
                OnlyCarried = each.Application.Sought == Kroner.Zero,
                Nothing = each.Decision != null && each.Decision.Granted == Kroner.Zero,
                IsMine = each.Application.CaseworkerId == person || each.Application.StandInId == person,
                IsUnassigned = each.Application.CaseworkerId == null,
                IsOwnRecommendation = each.Application.RecommendedBy == person,
                AnswerIsOverdue = each.Application.Status == ApplicationStatus.InformationRequested && each.Application.InformationRequests.Any(request => request.AnsweredAt == null && request.EndedAt == null && request.DueOn < today),
                SlipIsOverdue = each.Decision != null && each.Decision.Status == DecisionStatus.LetterSent && each.Decision.Slip != null && each.Decision.Slip.DueOn < today,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(stop);
        var cases = rows.Select(row => (Stage: CaseStages.Of(row.Key.Status, row.Key.Decision, row.Key.Nothing, seesUnsent: true, row.Key.OnlyCarried), row.Key.IsMine, row.Key.IsUnassigned, row.Key.IsOwnRecommendation, row.Key.AnswerIsOverdue, row.Key.SlipIsOverdue, row.Key.IsOwn, row.Key.Route, row.Count)).ToList();
        int Mine(CaseStage stage) => cases.Where(row => row.Stage == stage && row.IsMine).Sum(row => row.Count);
        int At(CaseStage stage) => cases.Where(row => row.Stage == stage && row.IsOwn).Sum(row => row.Count);
        int Others(CaseStage stage) => cases.Where(row => row.Stage == stage && row is { IsOwnRecommendation: false, IsOwn: true } && (stage is not CaseStage.Approved || row.Route is not Route.Directorate)).Sum(row => row.Count);
        int Referred(CaseStage stage) => cases.Where(row => row.Stage == stage && row.Route is Route.Directorate).Sum(row => row.Count);
        var unassigned = cases.Where(row => row is { Stage: CaseStage.Sent, IsUnassigned: true, IsOwn: true }).Sum(row => row.Count);

        var waiting = new List<Heap>();
        if (viewer.Roles.Contains(Role.OfficeLeader))
        {
            waiting.Add(new(Others(CaseStage.Recommended), new("innstilling å godkjenne", "innstilling å godkjenne"), new("innstillinger å godkjenne", "innstillingar å godkjenne"), "/saker/godkjenning"));
            waiting.Add(new(Others(CaseStage.Approved), new("vedtak å gjøre", "vedtak å gjere"), new("vedtak å gjøre", "vedtak å gjere"), "/saker/godkjenning"));
        }

        waiting.AddRange(BetweenAuthorities(viewer, Referred));
        if (viewer.Roles.Contains(Role.Caseworker))
        {
            waiting.Add(new(Mine(CaseStage.Sent), new("av dine saker er ikke begynt på", "av sakene dine er ikkje byrja på"), new("av dine saker er ikke begynt på", "av sakene dine er ikkje byrja på"), List(CaseStage.Sent, WorklistFilter.Mine)));
            waiting.Add(new(Mine(CaseStage.UnderAssessment), new("av dine saker er under vurdering", "av sakene dine er under vurdering"), new("av dine saker er under vurdering", "av sakene dine er under vurdering"), List(CaseStage.UnderAssessment, WorklistFilter.Mine)));
        }

        if (viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]))
        {
            waiting.Add(new(unassigned, new("sak er ikke fordelt", "sak er ikkje fordelt"), new("saker er ikke fordelt", "saker er ikkje fordelte"), List(CaseStage.Sent, WorklistFilter.Unassigned)));
            waiting.Add(new(At(CaseStage.Decided) - (viewer.OfficeId is null ? 0 : Referred(CaseStage.Decided)), new("vedtak mangler brev", "vedtak manglar brev"), new("vedtak mangler brev", "vedtak manglar brev"), List(CaseStage.Decided, null)));
            waiting.AddRange(await AfterTheAwardAsync(db, viewer, stop));
        }

        if (viewer.Roles.Contains(Role.Paymaster) && viewer.OfficeId is not null)
        {
            var office = viewer.OrganisationId;
            waiting.Add(new(At(CaseStage.Accepted), new("tilskudd er klart til utbetaling", "tilskot er klart til utbetaling"), new("tilskudd er klare til utbetaling", "tilskot er klare til utbetaling"), "/betalinger"));
            waiting.Add(new(
                await db.Decisions.Where(decision => decision.OfficeId == office).Bounced(db).CountAsync(stop),
                new("utbetaling kom i retur", "utbetaling kom i retur"), new("utbetalinger kom i retur", "utbetalingar kom i retur"),
                "/betalinger"));
        }

        if (viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]))
        {
            waiting.Add(new(await db.Claims.VisibleTo(viewer, db.Applications).CountAsync(claim => claim.Status == ClaimStatus.Made, stop), new("krav om tilbakebetaling er ikke sendt", "krav om tilbakebetaling er ikkje sendt"), new("krav om tilbakebetaling er ikke sendt", "krav om tilbakebetaling er ikkje sende"), "/krav?status=ikke-sendt"));
        }

        Heap[] overdue =
        [
            new(
                await db.Claims.VisibleTo(viewer, db.Applications).CountAsync(claim => (claim.Status == ClaimStatus.Sent || claim.Status == ClaimStatus.PartlyPaid) && claim.DueOn < today, stop),
                new("krav om tilbakebetaling er ikke betalt innen fristen", "krav om tilbakebetaling er ikkje betalt innan fristen"), new("krav om tilbakebetaling er ikke betalt innen fristen", "krav om tilbakebetaling er ikkje betalte innan fristen"),
                "/krav?status=forfalt"),
            new(cases.Where(row => row.AnswerIsOverdue).Sum(row => row.Count), new("søker har ikke svart innen fristen", "søkjar har ikkje svara innan fristen"), new("søkere har ikke svart innen fristen", "søkjarar har ikkje svara innan fristen"), List(CaseStage.AwaitingAnswer, null)),
            new(cases.Where(row => row.SlipIsOverdue).Sum(row => row.Count), new("tilskudd er ikke akseptert innen fristen", "tilskot er ikkje akseptert innan fristen"), new("tilskudd er ikke akseptert innen fristen", "tilskot er ikkje aksepterte innan fristen"), List(CaseStage.AwaitingAcceptance, null)),
        ];
        return new OfficeDesk(
            [.. waiting.Where(heap => heap.Count > 0)],
            [.. overdue.Where(heap => heap.Count > 0)],
            [.. cases.GroupBy(row => row.Stage).OrderBy(stage => stage.Key).Select(stage => (stage.Key, stage.Sum(row => row.Count)))]);
    }

    /// <summary>What waits between an embete and the directorate that decides (NAV-53..60).</summary>
    private static IEnumerable<Heap> BetweenAuthorities(Viewer viewer, Func<CaseStage, int> count)
    {
        if (viewer.OfficeId is not null && viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]))
        {
            yield return new(count(CaseStage.Approved), new("godkjent innstilling skal sendes til direktoratet", "godkjend innstilling skal sendast til direktoratet"), new("godkjente innstillinger skal sendes til direktoratet", "godkjende innstillingar skal sendast til direktoratet"), "/oversendelse");
            yield return new(count(CaseStage.OfficeAsked), new("spørsmål fra direktoratet venter på svar", "spørsmål frå direktoratet ventar på svar"), new("spørsmål fra direktoratet venter på svar", "spørsmål frå direktoratet ventar på svar"), List(CaseStage.OfficeAsked, null));
            yield return new(count(CaseStage.Authorised), new("vedtaksbrev kan sendes", "vedtaksbrev kan sendast"), new("vedtaksbrev kan sendes", "vedtaksbrev kan sendast"), "/fullmakter");
        }
        else if (viewer.Roles.Overlaps([Role.DirectorateCaseworker, Role.DirectorateLeader]))
        {
            yield return new(count(CaseStage.Referred), new("søknad venter på vedtak", "søknad ventar på vedtak"), new("søknader venter på vedtak", "søknader ventar på vedtak"), "/vedtaksliste");
            yield return new(count(CaseStage.Decided), new("vedtak mangler fullmakt til embetet", "vedtak manglar fullmakt til embetet"), new("vedtak mangler fullmakt til embetet", "vedtak manglar fullmakt til embetet"), "/fullmakter");
        }
    }

    /// <summary>What comes in on awards that are given, counted in one query.</summary>
    private static async Task<IEnumerable<Heap>> AfterTheAwardAsync(PortalDb db, Viewer viewer, CancellationToken stop)
    {
        var (office, cases, reports, unclaimed) = (viewer.OrganisationId, db.Applications.VisibleTo(viewer), db.Reports.VisibleTo(viewer, db.Applications), UnclaimedAward.Of(db, viewer));
        var counts = await db.Organisations.Where(each => each.Id == office).Select(_ => new
        {
            Asked = db.Reallocations.Count(each => each.Status == ReallocationStatus.Asked && cases.Any(application => application.Id == each.ApplicationId)),
            Unsent = db.Forwardings.Count(each => each.OfficeId == office && each.Status == ForwardingStatus.Waiting),
            Reported = reports.Count(report => report.Status == ReportStatus.Submitted),
            Unclaimed = unclaimed.Count(),
            Changed = db.NotifiedChanges.Count(change => change.OfficeId == office && change.Status == NotifiedChangeStatus.AwaitsOffice),
            Revised = db.RevisedBudgets.Count(budget => budget.OfficeId == office && budget.Status == RevisedBudgetStatus.Submitted && db.Decisions.Any(decision => decision.Id == budget.DecisionId)),
        }).FirstAsync(stop);
        Heap[] both =
        [
            new(counts.Asked, new("søknad om omdisponering venter på svar", "søknad om omdisponering ventar på svar"), new("søknader om omdisponering venter på svar", "søknader om omdisponering ventar på svar"), "/omdisponering"),
            new(counts.Unsent, new("dokument venter på videresending", "dokument ventar på vidaresending"), new("dokumenter venter på videresending", "dokument ventar på vidaresending"), "/videresending"),
            new(counts.Unclaimed, new("tilskudd har ubrukte penger som verken er overført eller krevd tilbake", "tilskot har ubrukte pengar som verken er overførte eller kravde tilbake"), new("tilskudd har ubrukte penger som verken er overført eller krevd tilbake", "tilskot har ubrukte pengar som verken er overførte eller kravde tilbake"), "/krav/ubrukt"),
            new(counts.Changed, new("endring fra en mottaker venter på kontroll", "endring frå ein mottakar ventar på kontroll"), new("endringer fra mottakere venter på kontroll", "endringar frå mottakarar ventar på kontroll"), "/endringer/kontroll"),
        ];
        return !viewer.Roles.Contains(Role.Caseworker) ? both :
        [
            .. both,
            new(counts.Reported, new("rapport er sendt og ikke kontrollert", "rapport er send og ikkje kontrollert"), new("rapporter er sendt og ikke kontrollert", "rapportar er sende og ikkje kontrollerte"), "/rapporter?status=sendt"),
            new(counts.Revised, new("revidert budsjett venter på godkjenning", "revidert budsjett ventar på godkjenning"), new("reviderte budsjett venter på godkjenning", "reviderte budsjett ventar på godkjenning"), List(CaseStage.Accepted, null)),
        ];
    }

    private static string List(CaseStage stage, string? who) => WorklistModel.To(new WorklistFilter { Stage = stage.Key(), Who = who });
}
