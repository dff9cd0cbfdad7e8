using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>
/// The rounds of LSV and BU: the year before, decided and paid out of one shared frame, and the calls that are open today. Everything is constructed. What no source says (appeal,
/// agreed procedures, the choices between rules) is the demonstration's own, and says so.
/// </summary>
internal static class LongTermRounds
{
    private const string Innlandet = "innlandet";

    public static async Task LoadAsync(PortalDb db, Cast cast, DateTimeOffset now, CancellationToken cancellation)
    {
        var year = OpenRound.YearAt(now);
        var before = await LoadYearBeforeAsync(db, cast, year - 1, cancellation);
        await LoadOpenAsync(db, cast, year, before, now, cancellation);
    }

    /// <summary>What the demonstration says where no source does.</summary>
    public static CallContent Said(CallContent content) => content
        .WithText("appeal", new(
            "Denne setningen om klage er laget for demonstrasjonen og står ikke i noe regelverk.",
            "Denne setninga om klage er laga for demonstrasjonen og står ikkje i noko regelverk."))
        .WithText("agreedProcedures", new(
            "Disse kontrollhandlingene er laget for demonstrasjonen: Revisor kontrollerer at regnskapet stemmer med kommunens bøker.",
            "Desse kontrollhandlingane er laga for demonstrasjonen: Revisor kontrollerer at rekneskapen stemmer med bøkene til kommunen."))
        .WithSwitch("signedBy", "delegate")
        .WithSwitch("partnersConfirm", "either")
        .WithSwitch("repaidTo", "office")
        .WithSwitch("auditorComparison", "over")
        .WithNumber("auditorThreshold", 200_000)
        .WithSwitch("fidelityIn", "report")
        .WithSwitch("fidelityFor", "all")
        .WithSwitch("yearsStart", "firstAward")
        .WithSwitch("yearsEnd", "notPrioritised")
        .WithSwitch("continuationClass", "2");

    private static async Task<(OpenedCall Adults, OpenedCall Children)> LoadYearBeforeAsync(PortalDb db, Cast cast, int year, CancellationToken cancellation)
    {
        DateTimeOffset Day(int month, int day) => OsloTime.At(new DateOnly(year, month, day), new TimeOnly(9, 0));

        var (adults, children) = Announce(cast, year, new DateOnly(year, 3, 1), 9_000_000, before: null, Day(1, 20));
        var trust = cast.HealthTrust("sykehuset-innlandet");
        (OpenedCall Call, string Code, MeasureAnswers Measure, bool IsGranted)[] cases =
        [
            (adults, "3405", new("ACT-team i Gudbrandsdalen", "act", 200, 1_400_000) { Partner = trust, HasSignedAgreement = true }, true),
            (adults, "3411", new("Botreningsteam", "annen", 100, 650_000), false),
            (children, "3403", new("FACT ung på Hedmarken", "factung", 300, 2_100_000) { Partner = trust }, true),
            (children, "3420", new("Familieteam", "annen", 100, 700_000), true),
        ];
        foreach (var byCall in cases.GroupBy(each => each.Call))
        {
            var round = await Round.BeginAsync(db, cast, byCall.Key, cancellation);
            foreach (var (place, (_, code, measure, isGranted)) in byCall.Index())
            {
                var walk = (await round.StartAsync(cast.Applicant(code), Day(2, 1).AddHours(place), cancellation)).Fill(measure).Send().AskPartners();
                _ = walk.Partners.Count > 0 ? walk.PartnerSigns(cast.As("helseforetak-signatar")) : walk;
                walk.On(Day(3, 10)).Assign().BeginAssessment().On(Day(3, 20));
                _ = isGranted ? walk.Recommend(line => line.Sought.Amount) : walk.RecommendNothing();
                walk.On(Day(3, 25)).Approve().On(Day(4, 1)).Decide().On(Day(4, 3)).SendLetter();
                round.Take(isGranted ? walk.On(Day(4, 15)).Accept().On(Day(4, 20)).OrderPayment() : walk);
            }

            var by = cast.DirectorateOf(byCall.Key.Scheme);
            byCall.Key.Call.Close(by, Day(3, 2));
            byCall.Key.Call.BeginAssessment(by);
            byCall.Key.Call.Finish(by);
            await db.SaveChangesAsync(cancellation);
        }

        return (adults, children);
    }

    /// <summary>The calls that are open today, with one frame. The personas' kommuner have not begun.</summary>
    private static async Task LoadOpenAsync(PortalDb db, Cast cast, int year, (OpenedCall Adults, OpenedCall Children) before, DateTimeOffset now, CancellationToken cancellation)
    {
        var (adults, children) = Announce(cast, year, OsloTime.DateOf(now).AddDays(16), 11_000_000, before, now.AddDays(-18));
        var trust = cast.HealthTrust("sykehuset-innlandet");
        var goesOn = before.Children.Call.Id;
        var continued = db.Decisions.Local.Where(decision => decision.CallId == goesOn).SelectMany(decision => decision.Lines).First(line => line.Title.Nb.StartsWith("FACT ung", StringComparison.Ordinal)).UndertakingId;
        (OpenedCall Call, string Code, MeasureAnswers Measure, Func<CaseWalk, CaseWalk> Walk)[] cases =
        [
            (adults, "3443", new("Oppsøkende team for voksne", "fact", 150, 1_000_000), walk => walk.Send()),
            (adults, "3442", new("Møteplassen", "annen", 100, 600_000), walk => walk.Send().On(now.AddDays(-3)).Assign().BeginAssessment()),
            (children, "3403", new("FACT ung på Hedmarken", "factung", 300, 2_200_000, continued.ToString()) { Partner = trust, HasSignedAgreement = true }, walk => walk.Send().On(now.AddDays(-4)).Assign().BeginAssessment().On(now.AddDays(-2)).Recommend(line => line.Sought.Amount)),
            (children, "3405", new("FACT ung i Lillehammer-regionen", "factung", 200, 1_500_000) { Partner = trust }, walk => walk.Send().AskPartners()),
            (children, "3411", new("Ungdomsteamet", "annen", 100, 700_000) { Partner = cast.Applicant("3403") }, walk => walk.Send().AskPartners()),
        ];
        foreach (var byCall in cases.GroupBy(each => each.Call))
        {
            var round = await Round.BeginAsync(db, cast, byCall.Key, cancellation);
            foreach (var (place, each) in byCall.Index())
            {
                round.Take(each.Walk((await round.StartAsync(cast.Applicant(each.Code), now.AddDays(-8).AddHours(place), cancellation)).Fill(each.Measure)));
            }

            await db.SaveChangesAsync(cancellation);
        }
    }

    private static (OpenedCall Adults, OpenedCall Children) Announce(Cast cast, int year, DateOnly lastDay, long frame, (OpenedCall Adults, OpenedCall Children)? before, DateTimeOffset at)
    {
        (Organisation, DateOnly, long)[] offices = [(cast.Office(Innlandet), lastDay, frame), (cast.Office(RoundOf2020.Office), lastDay, frame * 2)];
        var adults = OpenedCall.Announce(cast, SchemeCatalogue.Portal["lsv"], year, offices, before?.Adults.Call, at, Said);
        return (adults, OpenedCall.Announce(cast, SchemeCatalogue.Portal["bu"], year, offices, before?.Children.Call, at, Said, adults));
    }
}
