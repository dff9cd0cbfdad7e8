using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>
/// The round of 2020 at Fylkesmannen i Oslo og Viken. Its sums are real, to the krone (KID-01..06); how they are split over the recipients is constructed,
/// and every page that shows the split says so.
/// </summary>
internal static class RoundOf2020
{
    public const string Key = "ki-2020";
    public const int Year = 2020;
    public const string Office = "ostfold-buskerud-oslo-og-akershus";

    /// <summary>KID-01.</summary>
    private const long Frame = 103_461_728;

    private const string Raelingen = "3027";

    private static readonly string[] CompetenceRows = ["bachelor", "vgs", "master", "kurs", "fagskole"];
    private static readonly string[] AssistanceRows = ["arbeidsledere", "saksbehandlere", "assistenter"];

    public static async Task LoadAsync(PortalDb db, Cast cast, CancellationToken cancellation)
    {
        var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["ki"], Year, [(cast.Office(Office), new DateOnly(Year, 3, 1), Frame)], copyOf: null, Day(1, 20));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        foreach (var (place, recipient) in DemonstrationFiles.RoundOf2020().Index())
        {
            var walk = await round.StartAsync(cast.ApplicantIn(Year, recipient.Code), Day(2, 3).AddHours(place), cancellation);
            var (answers, grants) = recipient.Code == Raelingen ? RaelingensStory(recipient) : Constructed(recipient, place);
            walk.Fill(answers).Send()
                .On(Day(3, 4)).Assign().BeginAssessment()
                .On(Day(4, 2)).Recommend(line => grants[line.Key])
                .On(Day(4, 20)).Approve()
                .On(Day(4, 24)).Decide()
                .On(Day(4, 27)).SendLetter()
                .On(Day(5, 8)).Accept()
                .On(Day(6, 2)).OrderPayment()
                .On(Day(6, 5)).Paid();
            round.Take(Reported(walk, place));
        }

        opened.Call.Close(cast.Directorate, Day(3, 2));
        opened.Call.BeginAssessment(cast.Directorate);
        opened.Call.Finish(cast.Directorate);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The report of 2021, constructed like the split: most are approved, some came late, some were sent back, two never came, and some money is left.</summary>
    private static CaseWalk Reported(CaseWalk walk, int place)
    {
        if (place % 29 == 11)
        {
            return walk;
        }

        walk.On(Next(place % 12 == 7 ? Day(3, 9) : Day(2, 5).AddHours(place * 7))).FillReport(usedPercent: place % 3 == 0 ? 100 : 100 - (place * 7 % 23)).SendReport();
        return place % 17 == 5
            ? walk.On(Next(Day(3, 20))).ReturnReport("resultat", "Skriv hva tiltakene har ført til, og ikke bare hva dere har gjort.")
            : walk.On(Next(Day(4, 6))).ApproveReport();
    }

    private static DateTimeOffset Next(DateTimeOffset day) => OsloTime.At(OsloTime.DateOf(day).AddYears(1), OsloTime.TimeOf(day));

    /// <summary>The one recipient whose projects are told of by name.</summary>
    private static (CaseAnswers Answers, Dictionary<string, long> Grants) RaelingensStory(RecipientOf2020 recipient) =>
        Compose(recipient, [new(ProjectIdea.SaferAtHome, 780_000), new(ProjectIdea.DigitalFood, 410_000)], [300_000, 0]);

    private static (CaseAnswers Answers, Dictionary<string, long> Grants) Constructed(RecipientOf2020 recipient, int place)
    {
        if (recipient.Projects == 0)
        {
            return Compose(recipient, [], []);
        }

        // The largest come first, and the first are those that are funded.
        var sought = Split.ByWeight(recipient.InnovationSought, [.. Enumerable.Range(0, recipient.Projects).Select(project => 12L - project)]).OrderDescending().ToArray();
        var granted = Split.Within(recipient.InnovationGranted, sought[..recipient.Funded]);
        return Compose(
            recipient,
            [.. sought.Select((amount, project) => new ProjectSought(ProjectIdea.At((place * 3) + project), amount))],
            [.. granted, .. new long[recipient.Projects - recipient.Funded]]);
    }

    private static (CaseAnswers Answers, Dictionary<string, long> Grants) Compose(RecipientOf2020 recipient, IReadOnlyList<ProjectSought> projects, IReadOnlyList<long> granted)
    {
        var grants = new Dictionary<string, long>(StringComparer.Ordinal) { ["kompetanse"] = recipient.CompetenceGranted };
        var competence = Rows(CompetenceRows, recipient.CompetenceSought, [30, 25, 20, 15, 10]);
        var assistance = recipient.AssistanceSought == 0 ? [] : Rows(AssistanceRows, recipient.AssistanceSought, [5, 3, 2]);
        if (assistance.Count > 0)
        {
            var amounts = Split.Within(recipient.AssistanceGranted, [.. assistance.Select(row => row.NewMoney)]);
            foreach (var (row, amount) in assistance.Zip(amounts))
            {
                grants[$"bpa.{row.Row}"] = amount;
            }
        }

        foreach (var (number, amount) in granted.Index())
        {
            grants[$"innovasjon.p{number + 1}"] = amount;
        }

        return (new CaseAnswers(competence, assistance, projects), grants);
    }

    private static List<RowSought> Rows(string[] rows, long sum, long[] weights) =>
        [.. Split.ByWeight(sum, weights).Zip(rows, (amount, row) => new RowSought(row, 1 + (int)(amount / 45_000), amount))];

    private static DateTimeOffset Day(int month, int day) => OsloTime.At(new DateOnly(Year, month, day), new TimeOnly(9, 0));
}
