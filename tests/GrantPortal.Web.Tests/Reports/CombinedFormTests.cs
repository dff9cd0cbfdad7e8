using System.Net;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Reports;

/// <summary>RUS's one form: the report on the year before and what is applied for, in one workbook, under one signature, kept as the two that they are (RUS-01).</summary>
public sealed class CombinedFormTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("RUS-01")]
    [Requirement("RUS-02")]
    [Requirement("RUS-05")]
    public async Task One_workbook_fills_in_the_report_the_carry_over_and_the_continuation()
    {
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var form = await contact.StartAsync(call: "rus-2027");
        form.Should().StartWith("/soknader/");
        var package = Package.Open(await contact.DownloadWorkbookAsync(form));
        foreach (var (field, value) in Answers)
        {
            package.Put(field, value, value.All(char.IsAsciiDigit) ? null : "inlineStr");
        }

        var seen = await contact.UploadWorkbookAsync(form, package.Save());
        seen.Text.Should().Contain("Ingenting er lagret ennå").And.Contain("kr 330 000");
        (await seen.SubmitAsync("Les inn svarene")).Path.Should().EndWith("/gjenstar");

        (await contact.GetAsync($"{form}/fyll-ut/regnskap/p1/stilling")).ValueOf("regnskap.p1.brukt").Should().Be("310\u00A0000");
        (await contact.GetAsync($"{form}/fyll-ut/videreforing/p1/videreforing")).ValueOf("viderefort.p1.belop").Should().Be("330\u00A0000");
        (await contact.UploadWorkbookAsync(form, package.Save())).Text.Should().Contain("Det er ingenting å lese inn");
        await (await contact.GetAsync($"{form}/gjenstar")).SubmitAsync("Send til signering");
        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await signatory.SignAsync(form)).Text.Should().Contain("Rapporten for 2026 er sendt i det samme skjemaet");

        var id = form[(form.LastIndexOf('/') + 1)..];
        var (application, report) = await portal.WithDatabaseAsync(async db => (
            (await db.Applications.Include(each => each.Versions).ToListAsync()).Single(each => each.Id.ToString() == id).SentVersion!,
            (await db.Reports.Include(each => each.Versions).Where(each => each.Scheme == "rus" && each.Year == 2026 && each.SubmittedAt != null).ToListAsync()).Single(each => each.Used == new Kroner(310_000))));
        application.SentAt.Should().Be(report.SentVersion!.SentAt, "both are sent in one transaction");
        application.Hash.Should().NotBe(report.SentVersion.Hash, "each is hashed for itself");

        // What the embete sends back of the report leaves the application as it was signed.
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var read = await caseworker.GetAsync($"/saker/{report.ApplicationId}/rapport");
        await read.SubmitAsync("Send tilbake og send brevet", ("Returned[0].Remark", "Skriv mer om måloppnåelsen."));
        var after = await portal.WithDatabaseAsync(db => db.Applications.Include(each => each.Versions).ThenInclude(version => version.Signatures).Where(each => each.Scheme == "rus").ToListAsync());
        after.Single(each => each.Id.ToString() == id).SentVersion!.Signatures.Should().ContainSingle();
        (await contact.GetAsync($"/rapporter/{report.Id}/gjenstar")).Status.Should().Be(HttpStatusCode.OK);
    }

    private static IReadOnlyDictionary<string, string> Answers { get; } = new Dictionary<string, string>
    {
        ["rapport.maloppnaelse"] = "Flere har fått oppfølging.",
        ["rapport.varig"] = "Stillingen er i økonomiplanen.",
        ["regnskap.p1.regnskap"] = "400000",
        ["regnskap.p1.brukt"] = "310000",
        ["regnskap.p1.egenandel"] = "90000",
        ["regnskap.p1.ubrukt"] = "20000",
        ["regnskap.p1.status"] = "Stillingen har fulgt opp mange.",
        ["soker.kontaktperson"] = "Kontaktperson rus",
        ["soker.epost"] = "post@kommune.example",
        ["soker.telefon"] = "61 00 00 00",
        ["viderefort.p1.overfores"] = "Ja",
        ["viderefort.p1.overfort"] = "20000",
        ["viderefort.p1.overfort_til"] = "Lønn i januar.",
        ["viderefort.p1.videreforing"] = "Ja",
        ["viderefort.p1.prosent"] = "60",
        ["viderefort.p1.belop"] = "330000",
        ["viderefort.p1.egenandel"] = "150000",
        ["viderefort.p1.forankring"] = "Kommunen dekker mer hvert år.",
        ["erklaring.lonn"] = "Ja",
    };

    /// <summary>facts B2: a year may have an extra round; it is reported on once, and what is in is not asked for again.</summary>
    [Fact]
    [Requirement("RUS-01")]
    public async Task Two_rounds_of_a_year_are_reported_on_once_and_not_asked_for_again()
    {
        var cases = new List<Domain.Ids.Id<Domain.Applications.Application>>();
        foreach (var round in new[] { 1, 2 })
        {
            cases.Add(await RoundAsync(2041, round, walk => walk.Fill(new PositionAnswers($"Stilling i runde {round}", 50, 300_000, 40_000)).Send()
                .Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment().Paid()));
        }

        await RoundAsync(2042, 1, walk: null);
        using var contact = await portal.SignedInAsync("lom-kontakt");
        var form = await contact.StartAsync(call: "rus-2042");
        (await contact.GetAsync($"{form}/fyll-ut/regnskap")).Text.Should().Contain("Stilling i runde 1").And.Contain("Stilling i runde 2");
        var report = await ReportAsync();
        report.Others.Should().ContainSingle();
        await FillAsync(contact, form, report.Budget.Lines.Select(line => line.Key[(line.Key.IndexOf('.', StringComparison.Ordinal) + 1)..]).ToList());
        await (await contact.GetAsync($"/rapporter/{report.Id}/gjenstar")).SubmitAsync("Send til signering");
        using var signatory = await portal.SignedInAsync("lom-kommunedirektor");
        await signatory.SignAsync($"/rapporter/{report.Id}");

        var sent = await ReportAsync();
        (sent.Used, sent.UsedOf(cases[0]), sent.UsedOf(cases[1]), sent.UnusedOf(cases[1])).Should().Be((new Kroner(580_000), new Kroner(290_000), new Kroner(290_000), new Kroner(10_000)));
        foreach (var id in cases)
        {
            (await portal.WithDatabaseAsync(db => AwardMoney.OfAsync(db, id, TestContext.Current.CancellationToken))).Balance.Outstanding.Should().Be(new Kroner(10_000), "each award answers for its own");
        }

        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync($"/saker/{cases[1]}/rapport")).Path.Should().Be($"/saker/{cases[0]}/rapport");
        await RoundAsync(2042, 2, walk: null);
        var extra = await contact.StartAsync(call: "rus-2042-2");
        (await contact.GetAsync($"{extra}/fyll-ut/soker")).Text.Should().NotContain("Regnskap for året før", "the report is in");

        Task<Domain.Reports.Report> ReportAsync() => portal.WithDatabaseAsync(db => db.Reports.Include(each => each.Versions).SingleAsync(each => each.Scheme == "rus" && each.Year == 2041, TestContext.Current.CancellationToken));
    }

    private static async Task FillAsync(Visitor contact, string form, IReadOnlyList<string> items)
    {
        await contact.FillAsync($"{form}/fyll-ut/rapport", new Dictionary<string, string?> { ["rapport.maloppnaelse"] = "Det gjekk bra.", ["rapport.varig"] = "I økonomiplanen." });
        foreach (var item in items)
        {
            await contact.FillAsync($"{form}/fyll-ut/regnskap/{item}/stilling", new Dictionary<string, string?>
            {
                [$"regnskap.{item}.regnskap"] = "330 000",
                [$"regnskap.{item}.brukt"] = "290 000",
                [$"regnskap.{item}.egenandel"] = "40 000",
                [$"regnskap.{item}.ubrukt"] = "10 000",
                [$"regnskap.{item}.status"] = "Stillinga har følgt opp mange.",
            });
        }
    }

    // A round of RUS with Lom's application walked so far; only announced where no walk is told.
    private Task<Domain.Ids.Id<Domain.Applications.Application>> RoundAsync(int year, int round, Func<CaseWalk, CaseWalk>? walk) => portal.WithDatabaseAsync(async db =>
    {
        var stop = TestContext.Current.CancellationToken;
        var now = Portal.Start.ToUniversalTime();
        var cast = await Cast.GatherAsync(db, now, stop);
        var opened = OpenedCall.Announce(
            cast, SchemeCatalogue.Portal["rus"], year, [(cast.Office("innlandet"), OsloTime.DateOf(now).AddDays(10), 9_000_000L)], copyOf: null, now.AddDays(-30), SubstanceUseRounds.Said, round: round);
        var begun = await Round.BeginAsync(db, cast, opened, stop);
        var id = default(Domain.Ids.Id<Domain.Applications.Application>);
        if (walk is not null)
        {
            var walked = walk(await begun.StartAsync(cast.Applicant("3434"), now.AddDays(-20), stop));
            begun.Take(walked);
            id = walked.Application.Id;
        }

        await db.SaveChangesAsync(stop);
        return id;
    });
}
