using System.Net;
using System.Text;
using ClosedXML.Excel;
using GrantPortal.Domain.Payments;
using GrantPortal.Web.Excel.Reading;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Payments;

[Requirement("KI-98")]
public sealed class AccountingListTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Today = "01.02.2027";

    private static readonly string[] Headings = ["Betalingsreferanse", "Beløp", "Bokført dato", "Status"];

    [Fact]
    [Requirement("KI-84")]
    public async Task A_list_is_shown_before_it_is_registered_and_the_same_list_again_changes_nothing()
    {
        var (first, second) = (await OrderedAsync("3407", 2041), await OrderedAsync("3434", 2045));
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        var list = Attachment.Of("liste.csv", $"""
            Oppgjør per 1. februar
            KID/melding;Beløp;Bokført dato;Status;Årsak
            {first.Reference};{Grouped(first.Amount)},00;{Today};Betalt;
            Tilskudd sak {Case(second)};-{second.Amount.Amount};{Today};Retur;Kontoen er avsluttet
            {first.Reference};100;{Today};Betalt;
            0761.68 KI 2041 2041/99999;100;{Today};Betalt;
            {second.Reference};ukjent;{Today};Betalt;
            ;;;Sum
            """);

        var seen = await (await paymaster.GetAsync("/betalinger/regnskap")).SubmitAsync("Last opp og se radene", ("file", list));

        seen.Status.Should().Be(HttpStatusCode.OK);
        seen.Buttons.Should().Contain("Registrer 2 rader");
        seen.Text.Should().Contain("Gjøvik kommune").And.Contain("Noe annet er allerede registrert").And.Contain("Referansen peker ikke på noen betaling").And.Contain("Beløpet «ukjent» er ikke hele kroner.");
        (await StatusAsync(first)).Should().Be(PaymentStatus.Ordered, "nothing is stored before the person says so");
        var twice = seen.Submission("Registrer 2 rader");
        (await seen.SubmitAsync("Registrer 2 rader")).Text.Should().Contain("Registrert: 1 betalt, 1 i retur, 0 innbetalt på krav.").And.Contain("Kontoen er avsluttet");
        (await StatusAsync(first), await StatusAsync(second)).Should().Be((PaymentStatus.Paid, PaymentStatus.Bounced));
        var again = await paymaster.SeeAsync(await paymaster.SendAsync(twice));
        (again.Status, again.Buttons.Any(button => button.StartsWith("Registrer", StringComparison.Ordinal))).Should().Be((HttpStatusCode.BadRequest, false));
        again.Text.Should().Contain("Noe er registrert siden du leste inn lista.");
        (await (await paymaster.GetAsync("/betalinger/regnskap")).SubmitAsync("Last opp og se radene", ("file", list))).Text.Should().Contain("Lista har ingenting nytt").And.Contain("2 rader er registrert fra før");
    }

    [Fact]
    public async Task Another_embetes_payments_are_not_known_in_the_list()
    {
        var payment = await OrderedAsync("3407", 2042);
        using var oslo = await portal.SignedInAsync("oslo-okonomi");

        var seen = await (await oslo.GetAsync("/betalinger/regnskap")).SubmitAsync("Last opp og se radene", ("file", Attachment.Of("liste.csv", $"Referanse;Beløp;Dato;Status\n{payment.Reference};{payment.Amount};{Today};Betalt\n")));

        seen.Text.Should().Contain("Referansen peker ikke på noen betaling eller noe krav her.").And.NotContain("Gjøvik kommune");
    }

    [Fact]
    [Requirement("KI-97")]
    public async Task A_bounced_payment_is_mended_by_the_recipient_and_ordered_again()
    {
        var payment = await OrderedAsync("3407", 2043);
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        var page = await paymaster.GetAsync($"/betalinger/{payment.Id}");
        (await page.SubmitAsync("Registrer som returnert")).Text.Should().Contain("Skriv hvorfor pengene kom tilbake.");
        (await page.SubmitAsync("Registrer som returnert", ("Bounced.On", "02.02.2027"), ("Bounced.Reason", "Feil konto"))).Text.Should().Contain("kan ikke stemme");
        (await page.SubmitAsync("Registrer som returnert", ("Bounced.On", Today), ("Bounced.Reason", "Feil konto"))).Text.Should().Contain("I retur");
        (await paymaster.GetAsync("/")).Text.Should().Contain("kom i retur");

        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        (await contact.GetAsync("/")).Text.Should().Contain("Rett kontonummeret, utbetalingen kom i retur");
        var slip = await (await contact.GetAsync($"/saker/{payment.ApplicationId}/aksept")).SubmitAsync("Rett kontonummeret");
        await slip.SubmitAsync("Lagre de nye numrene", ("FillIn.Account", "99990001118"));
        (await paymaster.GetAsync("/betalinger")).Text.Should().Contain("Mottakeren retter kontonummeret");
        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        await (await director.GetAsync($"/saker/{payment.ApplicationId}/aksept")).SubmitAsync("Signer og send akseptbrevet", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true));
        await OrderAsync(paymaster, "Bestill de valgte betalingene", Case(payment));

        var payments = await portal.WithDatabaseAsync(db => db.Payments.AsNoTracking().Where(each => each.DecisionId == payment.DecisionId).OrderBy(each => each.OrderedAt).ToListAsync());
        payments.Select(each => (each.Status, each.Account.Digits)).Should().Equal((PaymentStatus.Bounced, payment.Account.Digits), (PaymentStatus.Ordered, "99990001118"));
    }

    [Fact]
    public async Task One_whose_account_was_right_is_ordered_again_with_the_same()
    {
        var payment = await OrderedAsync("3434", 2044);
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        await (await paymaster.GetAsync($"/betalinger/{payment.Id}")).SubmitAsync("Registrer som betalt", ("Paid.On", Today));
        await (await paymaster.GetAsync($"/betalinger/{payment.Id}")).SubmitAsync("Registrer som returnert", ("Bounced.On", Today), ("Bounced.Reason", "Feil i banken"));

        await OrderAsync(paymaster, "Bestill på nytt", Case(payment));

        (await portal.WithDatabaseAsync(db => db.Payments.CountAsync(each => each.DecisionId == payment.DecisionId && each.Status == PaymentStatus.Ordered))).Should().Be(1);
        (await (await portal.SignedInAsync("lom-kontakt")).GetAsync($"/saker/{payment.ApplicationId}/historikk")).Text.Should().Contain("kom i retur").And.Contain("bestilt på nytt");
    }

    [Theory]
    [InlineData("Referanse;Beløp;Dato;Status\n2027/1;1 000;1.2.2027;betalt")]
    [InlineData("\uFEFFKID,Beløp (kr),Valutadato,Hendelse\n2027/1,\"1 000,00\",2027-02-01,UTFØRT")]
    [InlineData("Ref\tBeløp\tBokført\tStatus\r\n2027/1\tkr 1.000\t01.02.27\tUtbetalt\r\n")]
    [InlineData("Rapport\n\nStatus|Dato|Beløp|Melding til mottaker\nBetalt|1. februar 2027|1000.00|2027/1\n|||\n")]
    public void Lists_are_read_however_they_are_separated(string text) => ShouldBeOneRow(AccountingContent.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_list_in_the_windows_alphabet_is_read() =>
        ShouldBeOneRow(AccountingContent.Of(Encoding.Latin1.GetBytes("Referanse;Beløp;Dato;Status\n2027/1;1 000;1.2.2027;utført")));

    [Fact]
    public void A_workbook_is_read_with_its_dates_and_numbers()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("Liste");
        sheet.Cell("A1").Value = "Utbetalinger";
        foreach (var (column, heading) in Headings.Index())
        {
            sheet.Cell(3, column + 1).Value = heading;
        }

        sheet.Cell("A4").Value = "'2027/1";
        sheet.Cell("B4").Value = 1000;
        sheet.Cell("C4").Value = new DateTime(2027, 2, 1);
        sheet.Cell("D4").Value = "Betalt";
        using var file = new MemoryStream();
        workbook.SaveAs(file);

        ShouldBeOneRow(AccountingContent.Of(file.ToArray()));
    }

    [Theory]
    [InlineData("", "verken en Excel-arbeidsbok eller")]
    [InlineData("%PDF-1.4", "verken en Excel-arbeidsbok eller")]
    [InlineData("a\0b", "verken en Excel-arbeidsbok eller")]
    [InlineData("Referanse;Beløp\n2027/1;1", "Lista mangler kolonner: dato, status.")]
    public void What_is_no_list_is_refused_with_a_reason(string text, string reason)
    {
        var read = () => AccountingContent.Of(Encoding.UTF8.GetBytes(text));

        read.Should().Throw<WorkbookRefused>().Which.Reason.Nb.Should().Contain(reason);
    }

    [Fact]
    public void A_list_that_is_too_long_is_refused()
    {
        var read = () => AccountingContent.Of(Encoding.UTF8.GetBytes("Referanse;Beløp;Dato;Status\n" + string.Concat(Enumerable.Repeat("2027/1;1;1.2.2027;betalt\n", 5_001))));

        read.Should().Throw<WorkbookRefused>().Which.Reason.Nn.Should().Contain("meir enn 5000 linjer");
    }

    private static void ShouldBeOneRow(AccountingContent content)
    {
        content.Faults.Should().BeEmpty();
        var row = content.Rows.Should().ContainSingle().Which;
        (row.Reference, row.Amount.Amount, row.On, row.Event).Should().Be(("2027/1", 1000, new DateOnly(2027, 2, 1), AccountingEvent.Paid));
    }

    private static string Grouped(Domain.Money.Kroner amount) => amount.Amount.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');

    private static string Case(Payment payment) => payment.Reference.Split(' ')[^1];

    private static async Task OrderAsync(Visitor paymaster, string button, string caseNumber)
    {
        var ready = await paymaster.GetAsync("/betalinger");
        foreach (var box in ready.Html.QuerySelectorAll("input[name=Chosen]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>())
        {
            box.IsChecked = box.GetAttribute("aria-label")!.EndsWith(caseNumber, StringComparison.Ordinal);
        }

        (await ready.SubmitAsync(button)).Text.Should().Contain("Betalingen er bestilt");
    }

    private Task<PaymentStatus> StatusAsync(Payment payment) => portal.WithDatabaseAsync(db => db.Payments.Where(each => each.Id == payment.Id).Select(each => each.Status).SingleAsync());

    private async Task<Payment> OrderedAsync(string code, int year)
    {
        var id = await portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment());
        return await portal.WithDatabaseAsync(db => db.Payments.AsNoTracking().SingleAsync(payment => payment.ApplicationId == id));
    }
}
