using System.Net;
using GrantPortal.Domain.Notices;
using GrantPortal.Web.Tests.Harness;
using GrantPortal.Web.Tests.Walks;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.NotifiedChanges;

public sealed class NotifiedChangeTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-97")]
    [InlineData(false, "3407", 2070, "gjovik", "9999.00.01118", "Meld endringen", "Bekreft kontonummeret", "Kontrollert, ta i bruk", "Venter: mottakeren har meldt en endring")]
    [InlineData(true, "3434", 2071, "lom", "9999.00.01096", "Meld endringa", "Stadfest kontonummeret", "Kontrollert, ta i bruk", "Ventar: mottakaren har meldt ei endring")]
    public async Task A_changed_account_takes_two_people_and_a_control_before_the_next_payment(bool nynorsk, string code, int year, string kommune, string account, string notify, string confirm, string verify, string waits)
    {
        await portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept());
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, $"{kommune}-kontakt", nynorsk))
        {
            await contact.GoAsync("/endringer/ny/konto");
            await contact.FillAsync("Input.Account", account);
            await contact.FillAsync("Input.HoldsFrom", "01.02.2027");
            await contact.FillAsync("Input.Reason", "Ny bankavtale.");
            await contact.PressAsync(notify);
            (await contact.TextAsync()).Should().Contain(account).And.NotContain(confirm);
        }

        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", nynorsk);
        await paymaster.GoAsync("/betalinger");
        (await paymaster.TextAsync()).Should().Contain(waits);
        await using (var director = await PersonAtBrowser.SignInAsync(portal, $"{kommune}-kommunedirektor", nynorsk))
        {
            await director.GoAsync("/endringer");
            await director.PressAsync(confirm);
        }

        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk))
        {
            await caseworker.GoAsync("/endringer/kontroll");
            (await caseworker.TextAsync()).Should().Contain(account).And.Contain("Ny bankavtale.");
            await caseworker.PressAsync(verify);
        }

        await paymaster.GoAsync("/betalinger");
        (await paymaster.TextAsync()).Should().Contain(account).And.NotContain(waits);
    }

    [Fact]
    [Requirement("KI-97")]
    public async Task A_number_is_checked_and_of_two_who_answer_at_once_one_wins()
    {
        using var contact = await portal.SignedInAsync("bydel-frogner-kontakt");
        var form = await contact.GetAsync("/endringer/ny/konto");
        var faults = await form.SubmitAsync("Meld endringen", ("Input.Account", "1234.56.78904"), ("Input.HoldsFrom", "i går"));
        faults.Status.Should().Be(HttpStatusCode.BadRequest);
        faults.Text.Should().Contain("Kontonummeret stemmer ikke med kontrollsifferet.").And.Contain("Skriv datoen endringen gjelder fra");
        await form.SubmitAsync("Meld endringen", ("Input.Account", "99990001118"), ("Input.HoldsFrom", "01.02.2027"), ("Input.Reason", "Ny bank."));
        (await form.SubmitAsync("Meld endringen", ("Input.Account", "99990001096"), ("Input.HoldsFrom", "01.02.2027"), ("Input.Reason", "Ny bank."))).Text.Should().Contain("har alt meldt en slik endring");
        (await portal.WithDatabaseAsync(db => (
            from notice in db.Notices
            join person in db.People on notice.PersonId equals person.Id
            where notice.Kind == NoticeKind.Task && person.Subject.StartsWith("bydel-frogner")
            select person.Subject).ToListAsync())).Should().Equal("bydel-frogner-direktor");

        using var director = await portal.SignedInAsync("bydel-frogner-direktor");
        var second = await director.GetAsync("/endringer");
        var (confirming, withdrawing) = (second.Submission("Bekreft kontonummeret"), (await contact.GetAsync("/endringer")).Submission("Trekk endringen"));
        var answers = await Task.WhenAll(director.SendAsync(confirming), contact.SendAsync(withdrawing));
        if (answers.All(answer => answer.StatusCode == HttpStatusCode.OK))
        {
            // One after the other: confirmed, and then withdrawn.
            (await contact.GetAsync("/endringer")).Text.Should().Contain("Trukket");
        }
        else
        {
            answers.Should().ContainSingle(answer => answer.StatusCode == HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    [Requirement("KI-30")]
    public async Task The_embete_sees_its_own_recipients_changes_and_rejects_with_a_reason()
    {
        using var contact = await portal.SignedInAsync("innlandet-fylke-kontakt");
        await (await contact.GetAsync("/endringer/ny/adresse")).SubmitAsync(
            "Meld endringen", ("Input.Address", "Kirkegata 76"), ("Input.PostalCode", "2301"), ("Input.City", "Hamar"), ("Input.HoldsFrom", "01.02.2027"), ("Input.Reason", "Vi har flyttet."));
        using var oslo = await portal.SignedInAsync("oslo-saksbehandler");
        (await oslo.GetAsync("/endringer/kontroll")).Text.Should().NotContain("Kirkegata 76");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync("/endringer/kontroll");
        page.Text.Should().Contain("Kirkegata 76, 2301 Hamar");
        var id = await portal.WithDatabaseAsync(db => db.NotifiedChanges.Where(change => change.Reason == "Vi har flyttet.").Select(change => change.Id).SingleAsync());
        var reject = $"form[action*=Reject] button[value='{id}']";

        (await page.SubmitAsync(reject)).Text.Should().Contain("Skriv hvorfor endringen ikke kan tas i bruk.");
        (await page.SubmitAsync(reject, ("Answer", "Adressen er feil."))).Text.Should().Contain("Endringen er ikke tatt i bruk.");
        (await contact.GetAsync("/endringer")).Text.Should().Contain("Adressen er feil.");
    }
}
