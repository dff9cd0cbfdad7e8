using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Schemes.SocialServices;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>
/// The rounds of NAV: Innlandet's thirteen projects of 2019, the year before the open call, and the open call. Offices, titles and positions of 2019 are real (A.T2); which eleven
/// were refused, the amounts and the dates are constructed.
/// </summary>
internal static class NavRounds
{
    public const int RealYear = 2019;

    /// <summary>Kroner for a whole position in 2019: 14.4 of them make «ca. 8,7 millioner» (NAVD-01).</summary>
    private const long PerPosition = 604_000;

    /// <summary>Units of the eleven that were refused in 2019; no source says which they were.</summary>
    private static readonly string[] RefusedUnits = ["0415", "0417", "0420", "0429", "0430", "0434", "0515", "0517", "0528", "0529", "0403"];

    private static readonly string[] OsloUnits = ["0312", "0316", "0326"];

    private static readonly Scheme Scheme = SchemeCatalogue.Portal["nav"];

    public static async Task LoadAsync(PortalDb db, Cast cast, DateTimeOffset now, CancellationToken cancellation)
    {
        cast.NavOffice("0419").WasCalled(new FormerName("0419", "Nav Sør-Odal", 2006, 2019));
        await LoadOf2019Async(db, cast, cancellation);
        var year = OpenRound.YearAt(now);
        var before = await LoadYearBeforeAsync(db, cast, year - 1, cancellation);
        await LoadOpenAsync(db, cast, year, before, now, cancellation);
    }

    private static async Task LoadOf2019Async(PortalDb db, Cast cast, CancellationToken cancellation)
    {
        DateTimeOffset Day(int month, int day) => OsloTime.At(new DateOnly(RealYear, month, day), new TimeOnly(9, 0));

        var innlandet = cast.Office("innlandet");
        var opened = Announce(cast, RealYear, [innlandet], new DateOnly(RealYear, 2, 1), copyOf: null, OsloTime.At(new DateOnly(RealYear - 1, 12, 15), new TimeOnly(9, 0)));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        var walks = new List<CaseWalk>();
        foreach (var (place, project) in DemonstrationFiles.ProjectsOf2019().Index())
        {
            var office = cast.NavOffice(project.Unit);
            var walk = await round.StartAsync(office, Day(1, 10).AddHours(place), cancellation);
            var earlier = project.Started < RealYear ? Before(db, office, project.Title, project.Started) : null;
            if (earlier is not null)
            {
                walk.After([earlier]);
            }

            var amount = project.Percent * PerPosition / 100;
            walk.Fill(new ProjectAnswers(project.Title, project.Percent, amount, earlier?.Id.ToString(), ThemeOf(place))).Send();
            walks.Add(walk.On(Day(2, 20)).Assign().BeginAssessment().On(Day(3, 4)).Recommend(line => line.Sought.Amount).RankAs(place + 1).On(Day(3, 10)).Approve());
        }

        foreach (var (place, unit) in RefusedUnits.Index())
        {
            var walk = await round.StartAsync(cast.NavOffice(unit), Day(1, 12).AddHours(place), cancellation);
            walk.Fill(new ProjectAnswers(RefusedTitle(place, Wording.Of(cast.NavOffice(unit)).Language), 100, PerPosition, Theme: ThemeOf(place))).Send();
            walks.Add(walk.On(Day(2, 20)).Assign().BeginAssessment().On(Day(3, 4)).RecommendNothing().RankAs(14 + place).On(Day(3, 10)).Approve());
        }

        var referred = new ReferredCases(cast, opened, innlandet);
        referred.Refer(walks, Day(3, 12));
        referred.Decide(walks, Day(4, 24));
        referred.Authorise(walks, Day(5, 6));
        foreach (var walk in walks)
        {
            walk.On(Day(5, 20)).SendLetter();
            if (walk.Decision!.Granted.Amount > 0)
            {
                walk.On(Day(6, 3)).Accept(new DateOnly(RealYear, 10, 1)).On(Day(6, 20)).OrderPayment().On(Day(6, 25)).Paid()
                    .On(Day(6, 25).AddDays(215)).ReportProject(usedPercent: 100).SendReport().On(Day(6, 25).AddDays(260)).ApproveReport();
            }

            round.Take(walk);
        }

        round.Take(referred);
        db.NetworkMeetings.Add(Gathered(walks, cast, Day(9, 1)));
        Finish(cast, opened, Day(3, 1));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>«Første samling 28.11.19, hvor 12 av 13 prosjekter hadde anledning til å møte» (NAV-91); no source says who did not.</summary>
    private static NetworkMeeting Gathered(IEnumerable<CaseWalk> walks, Cast cast, DateTimeOffset calledAt)
    {
        var by = cast.As("innlandet-saksbehandler", Role.Caseworker);
        var projects = walks.SelectMany(walk => walk.Joined).ToList();
        var day = new DateOnly(RealYear, 11, 28);
        var meeting = NetworkMeeting.Call(projects, "Første samling i nettverket", "Hamar", day, by, calledAt);
        meeting.Register([.. projects.SkipLast(1).Select(project => project.Id)], by, OsloTime.At(day, new TimeOnly(16, 0)));
        return meeting;
    }

    /// <summary>Gjøvik, Lom og Skjåk and Hamar have projects that go on; at Oslo's embete the directorate has the cases, and one national trial of its own.</summary>
    private static async Task<OpenedCall> LoadYearBeforeAsync(PortalDb db, Cast cast, int year, CancellationToken cancellation)
    {
        DateTimeOffset Day(int month, int day) => OsloTime.At(new DateOnly(year, month, day), new TimeOnly(9, 0));

        var (innlandet, oslo) = (cast.Office("innlandet"), cast.Office(RoundOf2020.Office));
        var opened = Announce(cast, year, [innlandet, oslo], new DateOnly(year, 2, 1), copyOf: null, OsloTime.At(new DateOnly(year - 1, 12, 15), new TimeOnly(9, 0)));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        var walks = new List<CaseWalk>();
        foreach (var (place, (unit, title, percent)) in new[] { ("0502", "«NYE VEIER»", 200), ("0513", "«Økonomi i kvardagen»", 80), ("0403", "«Tett på»", 100), ("0427", "«Bolig først»", 100), ("0412", "«Inn i arbeid»", 100) }.Index())
        {
            var walk = await round.StartAsync(cast.NavOffice(unit), Day(1, 10).AddHours(place), cancellation);
            walk.Fill(new ProjectAnswers(title, percent, percent * 6_000L, Theme: ThemeOf(place))).Send().On(Day(2, 20)).Assign().BeginAssessment().On(Day(3, 4));
            walks.Add((place == 4 ? walk.RecommendNothing() : walk.Recommend(line => line.Sought.Amount)).RankAs(place + 1).On(Day(3, 10)).Approve());
        }

        var referred = new ReferredCases(cast, opened, innlandet);
        referred.Refer(walks, Day(3, 12));
        referred.Decide(walks, Day(4, 24));
        referred.Authorise(walks, Day(5, 6));
        foreach (var (place, walk) in walks.Index())
        {
            walk.On(Day(5, 20)).SendLetter();
            if (place < 2)
            {
                walk.On(Day(6, 3)).Accept(new DateOnly(year, 9, 1)).On(Day(6, 20)).OrderPayment().On(Day(6, 25)).Paid();
            }
            else if (place == 2)
            {
                walk.On(Day(6, 3)).Accept(new DateOnly(year, 9, 1));
            }

            round.Take(walk);
        }

        await LoadAtOsloAsync(round, cast, opened, oslo, Day, cancellation);
        round.Take(referred);
        Finish(cast, opened, Day(3, 1), finish: false);
        await db.SaveChangesAsync(cancellation);
        return opened;
    }

    private static async Task LoadAtOsloAsync(Round round, Cast cast, OpenedCall opened, Organisation oslo, Func<int, int, DateTimeOffset> day, CancellationToken cancellation)
    {
        var walks = new List<CaseWalk>();
        foreach (var (place, unit) in OsloUnits.Index())
        {
            var walk = await round.StartAsync(cast.NavOffice(unit), day(1, 11).AddHours(place), cancellation);
            walk.Fill(new ProjectAnswers(RefusedTitle(place, Language.Bokmal), 100, 600_000, Theme: ThemeOf(place))).Send().On(day(2, 21)).Assign().BeginAssessment().On(day(3, 5));
            walks.Add(walk.Recommend(line => place == 2 ? 300_000 : line.Sought.Amount).RankAs(place + 1).On(day(3, 11)).Approve());
        }

        var referred = new ReferredCases(cast, opened, oslo);
        referred.Refer(walks, day(3, 13));
        referred.Write(walks[..1], line => new LineAmount(line.Key, line.Amount, line.ReasonCode), day(4, 2));
        walks[1].On(day(4, 3)).AskOffice("Hvordan henger prosjektet sammen med tiltakene i bydelens rusteam?");
        var trial = await round.StartAsync(cast.NavOffice("0319"), day(1, 12), cancellation);
        trial.Fill(new ProjectAnswers("«Nytt mønster» i bydelen", 100, 600_000, IsNationalTrial: true)).Send();
        foreach (var walk in walks.Append(trial))
        {
            round.Take(walk);
        }

        round.Take(referred);
    }

    /// <summary>The call that is open today. The personas' offices have not begun.</summary>
    private static async Task LoadOpenAsync(PortalDb db, Cast cast, int year, OpenedCall before, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = OsloTime.DateOf(now);
        var opened = Announce(cast, year, [cast.Office("innlandet"), cast.Office(RoundOf2020.Office)], today.AddDays(20), before.Call, now.AddDays(-20));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        (string Unit, string Title, Func<CaseWalk, CaseWalk> Walk)[] cases =
        [
            ("0412", "«Sjå meg der je er»", walk => walk.SignOnce()),
            ("0521", "«Alle skal med»", walk => walk.Send()),
            ("0428", "«OPTIMIST»", walk => walk.Send().On(now.AddDays(-4)).Assign().BeginAssessment()),
            ("0501", "«UNG ØKONOMI»", walk => walk.Send().On(now.AddDays(-4)).Assign().BeginAssessment().On(now.AddDays(-2)).Recommend(line => line.Sought.Amount).RankAs(1).On(now.AddDays(-1)).Approve()),
        ];
        foreach (var (place, (unit, title, walk)) in cases.Index())
        {
            var begun = await round.StartAsync(cast.NavOffice(unit), now.AddDays(-9).AddHours(place), cancellation);
            round.Take(walk(begun.Fill(new ProjectAnswers(title, 100, 610_000, Theme: ThemeOf(place)))));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static OpenedCall Announce(Cast cast, int year, IReadOnlyList<Organisation> offices, DateOnly lastDay, Domain.Calls.Call? copyOf, DateTimeOffset at) => OpenedCall.Announce(
        cast, Scheme, year,
        [(cast.DirectorateNamed(Scheme.Directorate), lastDay, 40_000_000L), .. offices.Select(office => (office, lastDay, 8_800_000L))],
        copyOf, at);

    private static void Finish(Cast cast, OpenedCall opened, DateTimeOffset closedAt, bool finish = true)
    {
        var by = cast.DirectorateOf(Scheme);
        opened.Call.Close(by, closedAt);
        opened.Call.BeginAssessment(by);
        if (finish)
        {
            opened.Call.Finish(by);
        }
    }

    /// <summary>A project that had grants before the portal; its first spending is constructed.</summary>
    private static Undertaking Before(PortalDb db, Organisation office, string title, int started)
    {
        var at = OsloTime.At(new DateOnly(started, 9, 1), new TimeOnly(9, 0));
        var undertaking = Undertaking.Begin(Scheme.Key, office.Id, new Line(SocialServicesScheme.Project, SocialServicesScheme.Project, Text.Same(title)), fixedRow: false, started, at);
        undertaking.BeganBefore(new DateOnly(started, 9, 1));
        db.Undertakings.Add(undertaking);
        return undertaking;
    }

    private static string ThemeOf(int place) => new[] { "oppfolging", "okonomi", "bolig", "skole", "internkontroll" }[place % 5];

    private static string RefusedTitle(int place, Language language) => new[]
    {
        new Text("«Trygg økonomi»", "«Trygg økonomi»"), new Text("«Sammen om familien»", "«Saman om familien»"), new Text("«Raskere i gang»", "«Raskare i gang»"), new Text("«Veien videre»", "«Vegen vidare»"),
    }[place % 4].In(language);
}
