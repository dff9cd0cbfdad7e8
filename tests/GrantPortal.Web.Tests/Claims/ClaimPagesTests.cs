using System.Net;
using System.Text;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Claims;

[Requirement("KI-98")]
[Requirement("KI-105")]
public sealed class ClaimPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task Of_two_claims_that_are_made_at_once_one_wins_and_no_more_is_claimed_than_was_paid()
    {
        var id = await PaidAsync("3407", 2051);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{id}/krav/nytt");
        var paid = await portal.WithDatabaseAsync(db => db.Payments.Where(payment => payment.ApplicationId == id).Select(payment => payment.Amount).SingleAsync());
        (string, object?)[] most = [("Input.Ground", nameof(ClaimGround.TooMuchPaid)), ("Input.Amount", $"{paid.Amount}")];

        var answers = await Task.WhenAll(new[] { page.Submission("Lag kravet", most), page.Submission("Lag kravet", most) }.Select(caseworker.SendAsync));

        answers.Select(answer => answer.StatusCode).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        (await portal.WithDatabaseAsync(db => db.Claims.CountAsync(claim => claim.ApplicationId == id))).Should().Be(1);
        (await page.SubmitAsync("Lag kravet", ("Input.Ground", nameof(ClaimGround.Lapse)), ("Input.Amount", "1"))).Text.Should().Contain("Kravet kan ikke være større enn det som er utbetalt");
    }

    [Fact]
    public async Task A_claim_that_is_not_sent_is_the_embetes_alone_and_can_be_withdrawn_without_a_letter()
    {
        var id = await PaidAsync("3434", 2052);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var faults = await (await caseworker.GetAsync($"/saker/{id}/krav/nytt")).SubmitAsync("Lag kravet", ("Input.Amount", "14,4"));
        faults.Text.Should().Contain("Velg grunnen til kravet.").And.Contain("er ikke hele kroner");
        var made = await faults.SubmitAsync("Lag kravet", ("Input.Ground", nameof(ClaimGround.UnusedMoney)), ("Input.Amount", "10 000"));
        made.Text.Should().Contain("Kravet er laget. Les det, og send det.").And.Contain("9999.00.91028");

        using var contact = await portal.SignedInAsync("lom-kontakt");
        (await contact.GetAsync($"/saker/{id}/krav")).Text.Should().Contain("Ingenting er krevd tilbake").And.NotContain("10 000");
        (await contact.GetAsync(made.Path)).Status.Should().Be(HttpStatusCode.NotFound);
        (await contact.GetAsync($"/saker/{id}/historikk")).Text.Should().NotContain("krav om tilbakebetaling");
        (await caseworker.GetAsync("/krav?status=ikke-sendt")).Text.Should().Contain("Lom kommune");
        (await (await caseworker.GetAsync(made.Path)).SubmitAsync("Trekk kravet", ("Withdrawal.Reason", "Feil sak."))).Text.Should().Contain("Kravet er trukket.");
        (await portal.WithDatabaseAsync(db => db.Letters.CountAsync(letter => letter.ApplicationId == id))).Should().Be(1, "only the grant letter is sent");
    }

    [Fact]
    public async Task Who_claims_does_not_see_the_form_for_payments_and_who_pays_sees_no_other()
    {
        var (id, address) = await SentAsync("3407", 2053, 30_000);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        using var contact = await portal.SignedInAsync("gjovik-kontakt");

        (await caseworker.GetAsync(address)).Buttons.Should().NotContain("Registrer innbetalingen").And.NotContain("Trekk kravet");
        (await contact.GetAsync(address)).Buttons.Should().NotContain("Registrer innbetalingen");
        var page = await paymaster.GetAsync(address);
        page.Buttons.Should().Contain("Registrer innbetalingen").And.NotContain("Send purring");
        (await page.SubmitAsync("Registrer innbetalingen", ("Repayment.Amount", "30 001"), ("Repayment.On", "01.02.2027"))).Text.Should().Contain("Det gjenstår kr 30 000 av kravet.");
        (await contact.GetAsync("/")).Text.Should().Contain("Betal tilbake kr 30 000");
        (await contact.GetAsync($"/saker/{id}/brev")).Text.Should().Contain("Krav om tilbakebetaling");
    }

    [Fact]
    public async Task Money_in_the_accounting_list_settles_the_claim_once()
    {
        var (_, address) = await SentAsync("3434", 2054, 25_000);
        var reference = await portal.WithDatabaseAsync(db => db.Claims.OrderByDescending(claim => claim.MadeAt).Where(claim => claim.Year == 2054).Select(claim => claim.Reference).FirstAsync());
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        var list = Attachment.Of("liste.csv", $"Referanse;Beløp;Dato;Status;Bilag\n{reference};10 000;01.02.2027;Innbetalt;1\n{reference};15 000;01.02.2027;Innbetalt;2\n");

        var seen = await (await paymaster.GetAsync("/betalinger/regnskap")).SubmitAsync("Last opp og se radene", ("file", list));
        (await seen.SubmitAsync("Registrer 2 rader")).Text.Should().Contain("2 innbetalt på krav");

        (await paymaster.GetAsync(address)).Text.Should().Contain("Gjort opp");
        (await (await paymaster.GetAsync("/betalinger/regnskap")).SubmitAsync("Last opp og se radene", ("file", list))).Text.Should().Contain("2 rader er registrert fra før");
    }

    [Fact]
    public async Task Money_that_was_registered_on_the_wrong_claim_is_taken_out_by_who_is_paid()
    {
        var (id, address) = await SentAsync("3407", 2055, 30_000);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        var paid = await (await paymaster.GetAsync(address)).SubmitAsync("Registrer innbetalingen", ("Repayment.Amount", "30 000"), ("Repayment.On", "01.02.2027"), ("Repayment.Voucher", "4711"));
        paid.Text.Should().Contain("Kravet er gjort opp.");
        (await caseworker.GetAsync(address)).Buttons.Should().NotContain("Før tilbake innbetalingen");
        (await paid.SubmitAsync("Før tilbake innbetalingen")).Text.Should().Contain("Velg innbetalingen som er feil.").And.Contain("Skriv hvorfor innbetalingen føres tilbake.");
        var registered = await portal.WithDatabaseAsync(db => db.Claims.Where(claim => claim.ApplicationId == id).SelectMany(claim => claim.Repayments).Select(each => each.Id).SingleAsync());

        var reversed = await paid.SubmitAsync("Før tilbake innbetalingen", ("Reversal.Repayment", $"{registered}"), ("Reversal.Reason", "Gjaldt Lom."));

        reversed.Text.Should().Contain("Innbetalingen er ført tilbake.").And.Contain("teller ikke: Gjaldt Lom.").And.Contain("skal betale kr 30 000");
        reversed.Buttons.Should().Contain("Registrer innbetalingen").And.NotContain("Før tilbake innbetalingen");
    }

    [Fact]
    public async Task An_overdue_claim_is_reminded_of_with_a_new_letter()
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync("/")).Text.Should().Contain("krav om tilbakebetaling er ikke betalt innen fristen");
        var list = await caseworker.GetAsync("/krav?status=forfalt");
        var address = list.Html.QuerySelector("tbody th a")!.GetAttribute("href")!;
        var page = await caseworker.GetAsync(address);
        (await page.SubmitAsync("Send purring", ("Due.On", "01.02.2027"))).Text.Should().Contain("Sett fristen for å betale til en dag etter i dag.");

        var reminded = await page.SubmitAsync("Send purring", ("Due.On", "15.02.2027"));

        reminded.Text.Should().Contain("Ny frist er 15. februar 2027.").And.Contain("Purring, 1. februar 2027");
        (await caseworker.GetAsync("/krav?status=forfalt")).Text.Should().Contain("Ingen krav å vise");
    }

    [Fact]
    [Requirement("KI-30")]
    public async Task The_list_is_the_embetes_own_and_comes_as_a_file()
    {
        using var innlandet = await portal.SignedInAsync("innlandet-leder");
        using var oslo = await portal.SignedInAsync("oslo-leder");
        using var directorate = await portal.SignedInAsync("hdir-leder");

        (await oslo.GetAsync("/krav")).Text.Should().Contain("Ingen krav å vise");
        (await directorate.GetAsync("/krav")).TextsAt("tbody tr").Should().HaveSameCount((await innlandet.GetAsync("/krav")).TextsAt("tbody tr"));
        using var file = await innlandet.DownloadAsync("/krav?ar=2026&format=csv");
        var lines = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[1].Should().StartWith("0761.68 KI 2026 ").And.EndWith(";150000;60000;90000");
    }

    private Task<Id<Application>> PaidAsync(string code, int year) =>
        portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment().Paid());

    private async Task<(Id<Application> Id, string Address)> SentAsync(string code, int year, long amount)
    {
        var id = await PaidAsync(code, year);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var made = await (await caseworker.GetAsync($"/saker/{id}/krav/nytt")).SubmitAsync("Lag kravet", ("Input.Ground", nameof(ClaimGround.UnusedMoney)), ("Input.Amount", $"{amount}"));
        (await made.SubmitAsync("Send kravet", ("Due.On", "01.03.2027"))).Text.Should().Contain("er sendt.");
        return (id, made.Path);
    }
}
