using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>
/// The rounds of RUS: the year before, decided and paid, and the call that is open today. Everything is constructed: of the rates only the second year's is known (facts B2), and the
/// third year's is set so that 60 percent of a position gives the 330 000 kroner of RUS-05, in Gjøvik's position, which began before the portal.
/// </summary>
internal static class SubstanceUseRounds
{
    private static readonly Scheme Scheme = SchemeCatalogue.Portal["rus"];

    public static async Task LoadAsync(PortalDb db, Cast cast, DateTimeOffset now, CancellationToken cancellation)
    {
        var year = OpenRound.YearAt(now);
        var before = await LoadYearBeforeAsync(db, cast, year - 1, cancellation);
        await LoadOpenAsync(db, cast, year, before, now, cancellation);
    }

    /// <summary>What the demonstration says where no source does.</summary>
    public static CallContent Said(CallContent content) => content
        .WithText("purpose", Made("Formålet er skrevet for demonstrasjonen: flere kommuner skal ha varig kapasitet i rusarbeidet.", "Formålet er skrive for demonstrasjonen: fleire kommunar skal ha varig kapasitet i rusarbeidet."))
        .WithText("targetGroup", Made("Målgruppen er skrevet for demonstrasjonen: personer med rusproblemer og pårørende.", "Målgruppa er skriven for demonstrasjonen: personar med rusproblem og pårørande."))
        .WithText("control", Made("Teksten om kontroll er laget for demonstrasjonen: direktoratet kan kontrollere at pengene blir brukt etter vilkårene.", "Teksten om kontroll er laga for demonstrasjonen: direktoratet kan kontrollere at pengane blir brukte etter vilkåra."))
        .WithText("breach", Made("Teksten om brudd er laget for demonstrasjonen: pengene kan kreves tilbake.", "Teksten om brot er laga for demonstrasjonen: pengane kan krevjast tilbake."))
        .WithText("appeal", Made("Denne setningen om klage er laget for demonstrasjonen og står ikke i noe regelverk.", "Denne setninga om klage er laga for demonstrasjonen og står ikkje i noko regelverk."))
        .WithSwitch("signedBy", "delegate")
        .WithSwitch("repaidTo", "office")
        .WithSwitch("auditorComparison", "none")
        .WithNumber("rate1", 600_000)
        .WithNumber("rate3", 550_000)
        .WithNumber("rate4", 300_000);

    private static Text Made(string bokmal, string nynorsk) => new(bokmal, nynorsk);

    private static async Task<OpenedCall> LoadYearBeforeAsync(PortalDb db, Cast cast, int year, CancellationToken cancellation)
    {
        DateTimeOffset Day(int month, int day) => OsloTime.At(new DateOnly(year, month, day), new TimeOnly(9, 0));

        var opened = Announce(cast, year, new DateOnly(year, 3, 1), copyOf: null, Day(1, 20));
        var gjovik = cast.Applicant("3407");
        var limit = opened.Call.Form!.YearLimit!;
        db.Undertakings.Add(Undertaking.Register(Scheme, limit, gjovik, "Erfaringskonsulent", new DateOnly(year - 1, 1, 1), cast.As("innlandet-saksbehandler"), Day(1, 21)));
        await db.SaveChangesAsync(cancellation);
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        (string Code, PositionAnswers[] Positions, bool IsGranted)[] cases =
        [
            ("3407", [new("Erfaringskonsulent", 60, 330_000, 90_000, IsContinued: true)], true),
            ("3434", [new("Ruskonsulent", 100, 600_000, 120_000), new("Erfaringskonsulent", 20, 120_000, 20_000)], true),
            ("3420", [new("Oppfølging i bolig", 50, 300_000, 60_000)], true),
            ("3411", [new("Aktivitetsleder", 40, 240_000, 0)], false),
        ];
        foreach (var (place, (code, positions, isGranted)) in cases.Index())
        {
            var walk = (await round.StartAsync(cast.Applicant(code), Day(2, 1).AddHours(place), cancellation)).Fill(positions).Send().On(Day(3, 10)).Assign().BeginAssessment().On(Day(3, 20));
            _ = isGranted ? walk.Recommend(line => line.Sought.Amount) : walk.RecommendNothing();
            walk.On(Day(3, 25)).Approve().On(Day(4, 1)).Decide().On(Day(4, 3)).SendLetter();
            round.Take(isGranted ? walk.On(Day(4, 15)).Accept().On(Day(4, 20)).OrderPayment().On(Day(4, 25)).Paid() : walk);
        }

        var by = cast.DirectorateOf(Scheme);
        opened.Call.Close(by, Day(3, 2));
        opened.Call.BeginAssessment(by);
        opened.Call.Finish(by);
        await db.SaveChangesAsync(cancellation);
        return opened;
    }

    /// <summary>The call that is open today. The personas' kommuner have not begun: they report on the year before in the same form.</summary>
    private static async Task LoadOpenAsync(PortalDb db, Cast cast, int year, OpenedCall before, DateTimeOffset now, CancellationToken cancellation)
    {
        var opened = Announce(cast, year, OsloTime.DateOf(now).AddDays(20), before.Call, now.AddDays(-15));
        var round = await Round.BeginAsync(db, cast, opened, cancellation);
        (string Code, PositionAnswers[] Positions, Func<CaseWalk, CaseWalk> Walk)[] cases =
        [
            ("3420", [new("Oppfølging i bolig", 50, 275_000, 85_000, IsContinued: true)], walk => walk.Send()),
            ("3443", [new("Ruskonsulent", 100, 600_000, 120_000)], walk => walk.Send().On(now.AddDays(-3)).Assign().BeginAssessment()),
            ("3405", [new("Oppsøkende team", 150, 900_000, 200_000), new("Erfaringskonsulent", 30, 180_000, 30_000)], walk => walk.Send().On(now.AddDays(-4)).Assign().BeginAssessment().On(now.AddDays(-2)).Recommend(line => line.Sought.Amount)),
        ];
        foreach (var (place, (code, positions, walk)) in cases.Index())
        {
            round.Take(walk((await round.StartAsync(cast.Applicant(code), now.AddDays(-8).AddHours(place), cancellation)).Fill(positions)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static OpenedCall Announce(Cast cast, int year, DateOnly lastDay, Call? copyOf, DateTimeOffset at) =>
        OpenedCall.Announce(cast, Scheme, year, [(cast.Office("innlandet"), lastDay, 9_000_000), (cast.Office(RoundOf2020.Office), lastDay, 20_000_000)], copyOf, at, Said);
}
