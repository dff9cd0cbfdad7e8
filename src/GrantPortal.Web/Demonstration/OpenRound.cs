using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>
/// The call that is open today, with a case in every state. At Innlandet the deadline is twelve days ahead; at Oslo's embete it passed six days ago,
/// so some cases there are late, and bydel Frogner has been given more time. Gjøvik, Lom, Frogner and Innlandet fylkeskommune have not begun.
/// </summary>
internal sealed class OpenRound(DateTimeOffset now)
{
    private const string Innlandet = "innlandet";

    private static readonly (string Code, Func<OpenRound, CaseWalk, CaseAnswers, CaseWalk> Walk)[] Cases =
    [
        ("3403", (round, walk, _) => walk.On(round.Ago(3)).Begin()),
        ("3411", (round, walk, answers) => walk.On(round.Ago(2)).Fill(answers).AwaitSignature()),
        ("3405", (_, walk, answers) => walk.Fill(answers).Send()),
        ("3413", (_, walk, answers) => walk.Fill(answers).Send()),
        ("3420", (round, walk, answers) => walk.Fill(answers).Send().On(round.Ago(9)).Assign()),
        ("3442", (round, walk, answers) => round.Begun(walk, answers).RequestInformation()),
        ("3443", (round, walk, answers) => round.Begun(walk, answers).RequestInformation().On(round.Ago(5)).AnswerInformation()),
        ("3446", (round, walk, answers) => round.Begun(walk, answers).Assess(Most)),
        ("3435", (round, walk, answers) => round.Recommended(walk, answers)),
        ("3441", (round, walk, answers) => round.Approved(walk, answers)),
        ("3439", (round, walk, answers) => round.Decided(walk, answers, Most)),
        ("3440", (round, walk, answers) => round.LetterSent(walk, answers, Most)),
        ("3433", (round, walk, answers) => round.LetterSent(walk, answers, Most)),
        ("3425", (round, walk, answers) => round.LetterSent(walk, answers, _ => 0)),
        ("3421", (round, walk, answers) => round.LetterSent(walk, answers, Most).On(round.Ago(2)).Accept()),
        ("3401", (round, walk, answers) => round.LetterSent(walk, answers, Most).On(round.Ago(3)).Accept().On(round.Ago(2)).OrderPayment().On(round.Ago(1)).Bounced("Kontoen er avsluttet")),
        ("3427", (round, walk, answers) => walk.Fill(answers).Send().On(round.Ago(8)).Dismiss(DismissalGround.SignatureMissing)),
        ("3428", (round, walk, answers) => walk.Fill(answers).Send().On(round.Ago(8)).Withdraw()),
        ("030101", (_, walk, answers) => walk.Fill(answers).Send()),
        ("030102", (round, walk, answers) => round.Begun(walk, answers)),
        ("030103", (round, walk, answers) => walk.On(round.Ago(4)).Fill(answers).Send()),
        ("030110", (round, walk, answers) => walk.On(round.Ago(4)).Fill(answers).Send().On(round.Ago(3)).Admit().Assign().BeginAssessment()),
        ("3201", (round, walk, answers) => walk.On(round.Ago(4)).Fill(answers).Send().On(round.Ago(3)).Dismiss(DismissalGround.Late)),
        ("3103", (round, walk, _) => walk.On(round.Ago(8)).Begin()),
        ("3224", (round, walk, answers) => round.Recommended(walk, answers)),
        ("3222", (round, walk, answers) => round.Approved(walk, answers)),
        ("3301", (round, walk, answers) => round.Decided(walk, answers, Most)),
        ("3203", (round, walk, answers) => round.LetterSent(walk, answers, Most)),
        ("3105", (round, walk, answers) => round.LetterSent(walk, answers, Most).On(round.Ago(2)).Accept()),
        ("3107", (round, walk, answers) => round.LetterSent(walk, answers, Most).On(round.Ago(2)).Accept().On(round.Ago(1)).OrderPayment()),
    ];

    /// <summary>The grant year that is applied for today: from September on the next.</summary>
    public static int YearAt(DateTimeOffset now) => OsloTime.DateOf(now) is { Month: >= 9 } date ? date.Year + 1 : OsloTime.DateOf(now).Year;

    public async Task<OpenedCall> LoadAsync(PortalDb db, Cast cast, OpenedCall yearBefore, CancellationToken cancellation)
    {
        var today = OsloTime.DateOf(now);
        var offices = cast.Offices.Select((office, place) => (office, today.AddDays(DaysLeft(office.Code, place)), 30_000_000L + (place * 3_150_000L)));
        var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["ki"], YearAt(now), offices, yearBefore.Call, Ago(30));
        var frogner = cast.Applicant("030105");
        opened.Call.Extend(DeadlineKind.Application, frogner.OfficeId!.Value, frogner.Id, OpenedCall.EndOf(today.AddDays(10)), "Bydelen har skiftet kontaktperson og har avtalt ny frist.", cast.Directorate, Ago(8));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        foreach (var (place, each) in Cases.Index())
        {
            var answers = TypicalCase.At(place, projects: 1 + (place % 2), assistance: place % 3 != 1);
            round.Take(each.Walk(this, await round.StartAsync(cast.Applicant(each.Code), Ago(20).AddHours(place), cancellation), answers));
        }

        await db.SaveChangesAsync(cancellation);
        return opened;
    }

    private static int DaysLeft(string office, int place) => office switch
    {
        Innlandet => 12,
        RoundOf2020.Office => -6,
        _ => 9 + (place * 3),
    };

    /// <summary>Three quarters of what was sought, in whole thousands.</summary>
    private static long Most(RecommendedLine line) => line.Sought.Amount * 3 / 4 / 1_000 * 1_000;

    private DateTimeOffset Ago(int days) => now.AddDays(-days);

    private CaseWalk Begun(CaseWalk walk, CaseAnswers answers) => walk.Fill(answers).Send().On(Ago(12)).Assign().BeginAssessment();

    private CaseWalk Recommended(CaseWalk walk, CaseAnswers answers, Func<RecommendedLine, long>? granted = null) =>
        Begun(walk, answers).On(Ago(9)).Recommend(granted ?? Most);

    private CaseWalk Approved(CaseWalk walk, CaseAnswers answers, Func<RecommendedLine, long>? granted = null) =>
        Recommended(walk, answers, granted).On(Ago(7)).Approve();

    private CaseWalk Decided(CaseWalk walk, CaseAnswers answers, Func<RecommendedLine, long> granted) => Approved(walk, answers, granted).On(Ago(5)).Decide();

    private CaseWalk LetterSent(CaseWalk walk, CaseAnswers answers, Func<RecommendedLine, long> granted) => Decided(walk, answers, granted).On(Ago(4)).SendLetter();
}
