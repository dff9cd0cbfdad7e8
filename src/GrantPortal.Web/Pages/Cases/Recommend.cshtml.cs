using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Frames;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The recommendation (innstilling): amounts on the applicant's lines beside what was sought, and the leader's approval of it.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class RecommendModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const string NoClass = "ingen";

    public CaseHead Head { get; private set; } = null!;

    public AssessmentSheet Sheet { get; private set; } = null!;

    public FrameBalance? Frame { get; private set; }

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    /// <summary>What of the embete's money a grant can be taken from: the ordinary frame first, then pots with a purpose of their own; one alone where there is no choice.</summary>
    public IReadOnlyList<Choice> Pots { get; private set; } = [];

    /// <summary>The class of priority and the frame that stand; and the class that the answers suggest.</summary>
    public (int? Class, string FramePurpose) Chosen { get; private set; }

    /// <summary>True where the call has classes of priority (BU-05).</summary>
    public bool HasClasses => Sheet.Form.PriorityClasses.Count > 0;

    public static IReadOnlyList<Choice> Classes =>
    [
        .. Domain.Forms.PriorityClass.Numbers.Select(number => new Choice($"{number}", Say($"Klasse {number}", $"Klasse {number}"))),
        new(NoClass, Say("Ingen klasse", "Inga klasse")),
    ];

    public bool MayWrite => Head.Allows(ApplicationAction.Assess) && Head.Facts.ImpartialityDeclared;

    public bool MayApprove => Head.Allows(ApplicationAction.ApproveRecommendation) && Head.Facts.ImpartialityDeclared && Head.Facts.RecommendedBy != viewer.PersonId;

    public bool MayReturn => Head.Allows(ApplicationAction.ReturnRecommendation);

    public bool MayRecall => Head.Allows(ApplicationAction.RecallRecommendation);

    /// <summary>How the applicant has reported on the year before.</summary>
    public EarlierReport Reporting { get; private set; } = new(null, ReportStanding.NothingDue);

    /// <summary>What the embete has decided to follow from it.</summary>
    public (ReportingJudgement? Judgement, string Reason) Judged { get; private set; }

    public static IReadOnlyList<Choice> Judgements =>
    [
        new(nameof(ReportingJudgement.MayBeGranted), Say("Det kan likevel gis nytt tilskudd", "Det kan likevel bli gjeve nytt tilskot")),
        new(nameof(ReportingJudgement.NothingIsGranted), Say("Det gis ikke nytt tilskudd", "Det blir ikkje gjeve nytt tilskot")),
    ];

    [BindProperty]
    public ReportingJudgement? Judgement { get; set; }

    [BindProperty]
    public string? JudgementReason { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty]
    public string? ReturnReason { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || await AssessmentSheet.LoadAsync(db, head, stop) is not { } sheet)
        {
            return NotFound();
        }

        (Head, Sheet) = (head, sheet);
        Chosen = await db.Applications.Where(each => each.Id == id).Select(each => new ValueTuple<int?, string>(each.PriorityClass, each.FramePurpose)).SingleAsync(stop);
        Frame = await FrameBalance.LoadAsync(db, head.Facts.CallId, head.Facts.OfficeId, stop, Chosen.FramePurpose);
        var (call, office) = (head.Facts.CallId, head.Facts.OfficeId);
        Pots =
        [
            new(string.Empty, Say("Den ordinære rammen", "Den ordinære ramma")),
            .. (await db.Frames.Where(frame => frame.CallId == call && frame.OfficeId == office && frame.Purpose != string.Empty && frame.Purpose != Domain.Frames.Frame.Shared).OrderBy(frame => frame.Purpose).Select(frame => frame.Purpose).ToListAsync(stop))
                .Select(purpose => new Choice(purpose, purpose, IsName: true)),
        ];
        Reporting = await EarlierReport.OfAsync(db, head.Facts.ApplicantId, head.Facts.Scheme, head.Facts.Year, head.Now, stop);
        var judged = await db.Applications.Where(each => each.Id == id).Select(each => new { each.ReportingJudgement, each.ReportingReason }).SingleAsync(stop);
        Judged = (judged.ReportingJudgement, judged.ReportingReason);
        Reasons = [.. sheet.Content.List("refusalReasons").Select(reason => new Choice(reason.Key, Say(reason.Label)))];
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop) => WriteAsync(id, send: false, stop);

    public Task<IActionResult> OnPostSendAsync(Id<Application> id, CancellationToken stop) => WriteAsync(id, send: true, stop);

    /// <summary>The button beside the case: everything is written, and it is sent as it stands.</summary>
    public async Task<IActionResult> OnPostRecommendAsync(Id<Application> id, CancellationToken stop)
    {
        var reporting = await ReportingAsync(id, stop);
        return await MoveAsync(id, seen: null, application => application.Recommend(reporting.Standing, viewer.As(Role.Caseworker), clock.GetUtcNow()), new("Innstillingen er sendt til godkjenning.", "Innstillinga er send til godkjenning."), stop);
    }

    /// <summary>Decides what follows from a late or missing report.</summary>
    public async Task<IActionResult> OnPostReportingAsync(Id<Application> id, CancellationToken stop)
    {
        if (Judgement is null)
        {
            ModelState.AddModelError(nameof(Judgement), Say("Velg hva som følger av rapporten.", "Vel kva som følgjer av rapporten."));
            return new PageAgain();
        }

        var reporting = await ReportingAsync(id, stop);
        return await MoveAsync(
            id, seen: null, application => application.JudgeReporting(reporting.Standing, Judgement.Value, JudgementReason ?? string.Empty, viewer.As(Role.Caseworker), clock.GetUtcNow()),
            new("Avgjørelsen om rapporten er lagret.", "Avgjerda om rapporten er lagra."), stop);
    }

    public Task<IActionResult> OnPostRecallAsync(Id<Application> id, CancellationToken stop) =>
        MoveAsync(id, seen: null, application => application.RecallRecommendation(viewer.As(Role.Caseworker), clock.GetUtcNow()), new("Innstillingen er hentet tilbake.", "Innstillinga er henta tilbake."), stop);

    public Task<IActionResult> OnPostApproveAsync(Id<Application> id, CancellationToken stop) =>
        MoveAsync(id, Input.Seen, application => application.ApproveRecommendation(viewer.As(Role.OfficeLeader), clock.GetUtcNow()), new("Innstillingen er godkjent.", "Innstillinga er godkjend."), stop);

    public Task<IActionResult> OnPostReturnAsync(Id<Application> id, CancellationToken stop) =>
        MoveAsync(id, seen: null, application => application.ReturnRecommendation(ReturnReason ?? string.Empty, viewer.As(Role.OfficeLeader), clock.GetUtcNow()), new("Innstillingen er sendt tilbake til saksbehandleren.", "Innstillinga er send tilbake til saksbehandlaren."), stop);

    private async Task<EarlierReport> ReportingAsync(Id<Application> id, CancellationToken stop)
    {
        var found = await db.Applications.VisibleTo(viewer).Where(each => each.Id == id).Select(each => new { each.ApplicantId, each.Scheme, each.Year }).SingleOrDefaultAsync(stop);
        return found is null ? new(null, ReportStanding.NothingDue) : await EarlierReport.OfAsync(db, found.ApplicantId, found.Scheme, found.Year, clock.GetUtcNow(), stop);
    }

    private async Task<IActionResult> WriteAsync(Id<Application> id, bool send, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, at) = (viewer.As(Role.Caseworker), clock.GetUtcNow());
        application.WriteRecommendation([.. Input.Lines.Select(line => new LineAmount(line.Key ?? string.Empty, line.Amount, string.IsNullOrEmpty(line.Reason) ? null : line.Reason))], Input.Why ?? string.Empty, by);
        if (Input.Class is not null)
        {
            application.Prioritise(int.TryParse(Input.Class, out var number) ? number : null, by);
        }

        if (Input.Pot is not null || Input.HasPots)
        {
            application.TakeFrom(await PotAsync(application, stop), by);
        }

        if (send)
        {
            application.Recommend((await ReportingAsync(id, stop)).Standing, by, at);
        }

        db.Seen(application, Input.Seen);
        await db.SaveChangesAsync(stop);
        TempData.Done(send ? Say("Innstillingen er sendt til godkjenning.", "Innstillinga er send til godkjenning.") : Say($"Innstillingen er lagret kl. {Norwegian.Time(at)}.", $"Innstillinga er lagra kl. {Norwegian.Time(at)}."));
        return LocalRedirect(send ? $"/saker/{id}" : $"/saker/{id}/innstilling");
    }

    /// <summary>The pot that was chosen, when the embete has it in the call; else the ordinary frame.</summary>
    private async Task<string> PotAsync(Application application, CancellationToken stop)
    {
        var pot = Input.Pot ?? string.Empty;
        return pot.Length > 0 && pot != Domain.Frames.Frame.Shared && await db.Frames.AnyAsync(frame => frame.CallId == application.CallId && frame.OfficeId == application.OfficeId && frame.Purpose == pot, stop) ? pot : string.Empty;
    }

    private async Task<IActionResult> MoveAsync(Id<Application> id, uint? seen, Action<Application> move, Text done, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        move(application);
        if (seen is { } version)
        {
            db.Seen(application, version);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say(done));
        return LocalRedirect($"/saker/{id}");
    }

    public sealed record InputModel
    {
        public List<LineInput> Lines { get; set; } = [];

        public string? Why { get; set; }

        public string? Class { get; set; }

        public string? Pot { get; set; }

        /// <summary>The page let the pot be chosen; the ordinary frame is then sent as nothing.</summary>
        public bool HasPots { get; set; }

        public uint Seen { get; set; }
    }

    public sealed record LineInput
    {
        public string? Key { get; set; }

        public Kroner? Amount { get; set; }

        public string? Reason { get; set; }
    }
}
