using System.Net;
using System.Text;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Payments;

public sealed class PaymentTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-84")]
    [Requirement("KI-98")]
    public async Task From_slip_to_payment_list()
    {
        var id = await portal.WalkAsync("3407", 2031, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount / 2).Approve().Decide().SendLetter());
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var slip = await contact.GetAsync($"/saker/{id}/aksept");

        var faults = await slip.SubmitAsync("Lagre akseptbrevet", ("FillIn.Account", "1234.56.78904"), ("FillIn.Number", "94015522"));
        faults.Status.Should().Be(HttpStatusCode.BadRequest);
        faults.Text.Should().Contain("Kontonummeret stemmer ikke med kontrollsifferet.").And.Contain("Organisasjonsnummeret skal ha 9 sifre. Du har skrevet 8.");
        faults.ValueOf("FillIn.Account").Should().Be("1234.56.78904");
        (await slip.SubmitAsync("Lagre akseptbrevet", ("FillIn.Account", "99990001118"), ("FillIn.Number", "940 155 223"))).Text.Should().Contain("Lagret. Nå kan det signeres.");

        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        var early = await director.GetAsync($"/saker/{id}/aksept");
        (await early.SubmitAsync("Signer og send akseptbrevet", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true))).Text.Should().Contain("Send revidert budsjett og mål før akseptbrevet blir signert.");
        (await (await contact.GetAsync($"/saker/{id}/budsjett")).SubmitAsync("Send revidert budsjett", ("Aim", "Vi holder målene med færre deltakere."))).Text.Should().Contain("Det reviderte budsjettet er sendt.");
        var signing = await director.GetAsync($"/saker/{id}/aksept");
        (await signing.SubmitAsync("Signer og send akseptbrevet", ("Signing.Title", "kommunedirektør"))).Text.Should().Contain("Bekreft at dere godtar vilkårene i brevet.");
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        (await paymaster.GetAsync("/betalinger")).TextsAt("form tbody th").Should().NotContain(text => text.StartsWith("2031/", StringComparison.Ordinal), "the slip is not back");
        (await signing.SubmitAsync("Signer og send akseptbrevet", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true))).Text.Should().Contain("Nå kan tilskuddet betales ut.");

        var ready = await paymaster.GetAsync("/betalinger");
        var box = ready.Html.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("2031/", StringComparison.Ordinal)).QuerySelector("input")!;
        foreach (var other in ready.Html.QuerySelectorAll("input[name=Chosen]").Where(each => each != box))
        {
            ((AngleSharp.Html.Dom.IHtmlInputElement)other).IsChecked = false;
        }

        var request = ready.Submission("Bestill de valgte betalingene");
        var ordered = await paymaster.SeeAsync(await paymaster.SendAsync(request));
        ordered.Text.Should().Contain("Betalingen er bestilt").And.Contain("Bestilt for 2031");
        using var list = await paymaster.DownloadAsync("/betalinger?ar=2031&format=csv");
        var bytes = await list.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
        var lines = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[0].Should().Be("Kapittel;Post;Ordning;År;Referanse;Mottaker;Organisasjonsnummer;Kontonummer;Beløp;Bestilt;Status;Betalt;I retur;Årsak til retur");
        var fields = lines[1].Split(';');
        fields[..4].Should().Equal("0761", "68", "KI", "2031");
        fields[4].Should().StartWith("0761.68 KI 2031 2031/");
        fields[5..8].Should().Equal("Gjøvik kommune", "940155223", "99990001118");
        ordered.TextsAt("section:last-of-type tfoot td").Single().Replace(" ", string.Empty, StringComparison.Ordinal).Should().Be(fields[8]);
    }

    [Fact]
    [Requirement("KI-97")]
    public async Task Who_wrote_and_signed_a_new_account_alone_asks_a_colleague()
    {
        var id = await portal.WalkAsync("3434", 2032, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter());
        using var director = await portal.SignedInAsync("lom-kommunedirektor");
        var filled = await (await director.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Lagre akseptbrevet", ("FillIn.Account", "99990001118"));
        var signed = await filled.SubmitAsync("Signer og send akseptbrevet", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true));
        signed.Text.Should().Contain("Du skrev inn kontonummeret. Be en kollega logge inn og bekrefte det.");
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        (await paymaster.GetAsync("/betalinger")).Text.Should().Contain("Venter: nytt kontonummer er ikke bekreftet");

        using var contact = await portal.SignedInAsync("lom-kontakt");
        var reopened = await (await contact.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Kontonummeret er feil");
        reopened.Text.Should().Contain("Akseptbrevet er åpnet igjen.");
        await reopened.SubmitAsync("Lagre de nye numrene", ("FillIn.Account", "99990001096"));
        var again = await (await director.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Signer og send akseptbrevet", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true));

        again.Text.Should().Contain("Nå kan tilskuddet betales ut.");
    }

    [Fact]
    [Requirement("KI-30")]
    public async Task Another_embetes_payments_are_not_there()
    {
        using var oslo = await portal.SignedInAsync("oslo-okonomi");
        using var innlandet = await portal.SignedInAsync("innlandet-okonomi");

        (await oslo.GetAsync("/betalinger")).TextsAt("tbody th").Should().NotIntersectWith((await innlandet.GetAsync("/betalinger")).TextsAt("tbody th"));
        using var leader = await portal.SignedInAsync("innlandet-leder");
        (await leader.GetAsync("/betalinger")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("KI-98")]
    public async Task Nothing_is_ordered_when_nothing_is_chosen_and_nothing_twice()
    {
        await portal.WalkAsync("030105", 2033, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept());
        using var paymaster = await portal.SignedInAsync("oslo-okonomi");
        var page = await paymaster.GetAsync("/betalinger");
        var twice = page.Submission("Bestill de valgte betalingene");
        var again = page.Submission("Bestill de valgte betalingene");

        (await paymaster.SeeAsync(await paymaster.SendAsync(twice))).Text.Should().Contain("er bestilt");
        (await paymaster.SendAsync(again)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }
}
