using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>«Flertallet søker tett opp mot søknadsdato»: what is sent and saved at once, late in the evening of the deadline.</summary>
public sealed class LastEveningTests(LastEveningPortal portal) : IClassFixture<LastEveningPortal>
{
    private const int Projects = 8;

    [Fact]
    [Requirement("NAV-38")]
    public async Task All_who_send_at_once_before_midnight_are_in_time_and_a_draft_keeps_what_is_typed()
    {
        var (sent, draft) = await WaitingAsync();
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");

        var signing = sent.Select(SignAsync).ToList();
        var saved = await contact.FillAsync($"/soknader/{draft}/fyll-ut/prosjekt", new Dictionary<string, string?> { ["prosjekt.tittel"] = "Skrevet i siste liten" });

        (await Task.WhenAll(signing)).Should().AllBeEquivalentTo(HttpStatusCode.OK);
        saved.Status.Should().Be(HttpStatusCode.OK);
        (await contact.GetAsync($"/soknader/{draft}/fyll-ut/prosjekt")).ValueOf("prosjekt.tittel").Should().Be("Skrevet i siste liten");
        var received = await portal.WithDatabaseAsync(db => db.Applications.AsNoTracking().Where(each => sent.Contains(each.Id)).ToListAsync());
        received.Should().HaveCount(Projects).And.OnlyContain(each => each.Status == ApplicationStatus.Submitted && !each.IsLate);
        received.Select(each => each.CaseNumber).Should().OnlyHaveUniqueItems();
    }

    private async Task<HttpStatusCode> SignAsync(Id<Application> id)
    {
        using var leader = await portal.SignedInAsync("nav-gjovik-leder");
        var receipt = await (await leader.GetAsync($"/soknader/{id}/signer")).SubmitAsync("Signer og send", ("Input.Title", "Nav-leder"), ("Input.Delegate", "nei"));
        return receipt.Status;
    }

    /// <summary>Applications that the kommunedirektør has signed and the Nav leader has not, and a draft.</summary>
    private Task<(List<Id<Application>> Sent, Id<Application> Draft)> WaitingAsync() => portal.WithDatabaseAsync(async db =>
    {
        var round = await NavRound.AnnounceAsync(db, 2031, Portal.Start.ToUniversalTime());
        var sent = new List<Id<Application>>();
        foreach (var number in Enumerable.Range(1, Projects))
        {
            sent.Add((await round.WrittenAsync("0502", NavCases.WholePosition with { Title = $"Prosjekt {number}" })).SignOnce().Application.Id);
        }

        var draft = (await round.WrittenAsync("0502", NavCases.WholePosition)).Application.Id;
        await round.SaveAsync();
        return (sent, draft);
    });
}
