using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Referrals;

/// <summary>What neither the embete nor the directorate can do with a case that both have a hand in.</summary>
public sealed class WallsOfReferralTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAV-53")]
    [Requirement("NAV-54")]
    public async Task After_the_referral_the_embete_only_reads()
    {
        var id = await portal.NavCaseAsync(2041, round => round.AssessedAsync("0502", NavCases.WholePosition));
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var assessing = await caseworker.GetAsync($"/saker/{id}/vurdering");
        var recommending = await caseworker.GetAsync($"/saker/{id}/innstilling");
        await (await caseworker.GetAsync($"/saker/{id}/innstilling")).SubmitAsync("Send innstillingen til godkjenning");
        await (await leader.GetAsync($"/saker/{id}/innstilling")).SubmitAsync("Godkjenn innstillingen");
        var referred = await (await leader.GetAsync("/oversendelse/nav-2041")).SubmitAsync("Send over søknaden");
        referred.Text.Should().Contain("Brevet har nummer");
        var before = await WrittenAsync(id);

        foreach (var refused in new[]
        {
            await assessing.SubmitAsync("Lagre vurderingen", ("Input.Goal", "Noe helt annet.")),
            await recommending.SubmitAsync("Lagre uten å sende", ("Input.Lines[0].Amount", "1 000"), ("Input.Lines[0].Reason", "ramme")),
        })
        {
            refused.Status.Should().Be(HttpStatusCode.BadRequest);
            refused.Text.Should().Contain("Søknaden er sendt videre til direktoratet. Embetet kan lese den, men ikke endre noe i den.");
        }

        (await WrittenAsync(id)).Should().BeEquivalentTo(before);
        before.Status.Should().Be(ApplicationStatus.Referred);
        (await caseworker.GetAsync($"/saker/{id}/vurdering")).Buttons.Should().NotContain("Lagre vurderingen");
    }

    [Fact]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    public async Task The_directorate_decides_and_cannot_change_the_recommendation()
    {
        var id = await portal.NavCaseAsync(2042, round => round.ReferredAsync("0502", NavCases.WholePosition));
        var before = await WrittenAsync(id);
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        await (await directorate.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        var page = await directorate.GetAsync($"/saker/{id}/innstilling");
        page.Buttons.Should().NotContain("Lagre uten å sende").And.NotContain("Send innstillingen til godkjenning");

        var line = (await portal.WithDatabaseAsync(db => db.Applications.AsNoTracking().Include(each => each.RecommendedLines).SingleAsync(each => each.Id == id))).RecommendedLines.Single().Key;
        var form = await directorate.GetAsync($"/saker/{id}/direktoratet");
        using var forged = new HttpRequestMessage(HttpMethod.Post, new Uri(portal.Address, $"/saker/{id}/innstilling"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = form.ValueOf("__RequestVerificationToken")!,
                ["Input.Lines[0].Key"] = line,
                ["Input.Lines[0].Amount"] = "1 000",
                ["Input.Lines[0].Reason"] = "ramme",
            }),
        };
        var refused = await directorate.SeeAsync(await directorate.SendAsync(forged));

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.TextAt("#avvist").Should().Contain("Direktoratet avgjør saken, men kan ikke endre vurderingen og innstillingen fra embetet.");
        (await WrittenAsync(id)).Should().BeEquivalentTo(before);
    }

    [Fact]
    [Requirement("NAV-54")]
    public async Task A_question_to_the_embete_is_answered_beside_what_it_wrote()
    {
        var id = await portal.NavCaseAsync(2043, round => round.ReferredAsync("0502", NavCases.WholePosition));
        var before = await WrittenAsync(id);
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        await (await directorate.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        await (await directorate.GetAsync($"/saker/{id}/direktoratet")).SubmitAsync("Send spørsmålet", ("Question", "Hvem leder prosjektet?"));
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");

        var page = await (await caseworker.GetAsync($"/saker/{id}/direktoratet")).SubmitAsync("Send svaret", ("Answer", "Nav-lederen leder det."));

        page.Text.Should().Contain("Hvem leder prosjektet?").And.Contain("Nav-lederen leder det.");
        (await directorate.GetAsync($"/saker/{id}/direktoratet")).Text.Should().Contain("Nav-lederen leder det.");
        (await WrittenAsync(id)).Should().BeEquivalentTo(before);
    }

    [Fact]
    [Requirement("NAV-57")]
    [Requirement("NAV-58")]
    [Requirement("NAV-59")]
    [Requirement("NAV-60")]
    public async Task No_letter_goes_out_while_the_authorisation_is_less_than_the_awards()
    {
        var id = await portal.NavCaseAsync(2044, round => round.DecidedAsync("0502", NavCases.WholePosition));
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync("/fullmakter/nav-2044")).Buttons.Should().NotContain("Send 1 brev", "there is no authorisation");
        (await caseworker.GetAsync($"/saker/{id}")).Buttons.Should().NotContain("Skriv brevet");
        using var leader = await portal.SignedInAsync("avdir-leder");
        var authorising = await leader.GetAsync("/fullmakter/nav-2044");
        authorising.Text.Should().Contain("kr 610 000");
        await authorising.SubmitAsync("Send fullmaktsbrev til Statsforvalteren i Innlandet", ("Amount", "500 000"));

        var own = await caseworker.GetAsync("/fullmakter/nav-2044");
        own.Text.Should().Contain("Mangler kr 110 000");
        var refused = await own.SubmitAsync("Send 1 brev");

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Det mangler kr 110 000");
        (await DecisionAsync(id)).Should().Be(DecisionStatus.Authorised);
        await (await leader.GetAsync("/fullmakter/nav-2044")).SubmitAsync("Send fullmaktsbrev til Statsforvalteren i Innlandet", ("Amount", "110 000"));
        (await caseworker.GetAsync("/fullmakter/nav-2044")).Text.Should().NotContain("Mangler").And.Contain("NAV-2044-INNLANDET-F2");
        var job = await (await caseworker.GetAsync("/fullmakter/nav-2044")).SubmitAsync("Send 1 brev");
        job.Path.Should().StartWith("/jobber/");
    }

    private Task<DecisionStatus> DecisionAsync(Id<Application> id) =>
        portal.WithDatabaseAsync(db => db.Decisions.Where(decision => decision.ApplicationId == id).Select(decision => decision.Status).SingleAsync());

    /// <summary>What the embete has written.</summary>
    private Task<(ApplicationStatus Status, string Reason, string Lines, string Assessments)> WrittenAsync(Id<Application> id) => portal.WithDatabaseAsync(async db =>
    {
        var application = await db.Applications.AsNoTracking().AsSplitQuery().Include(each => each.RecommendedLines).Include(each => each.Assessments).SingleAsync(each => each.Id == id);
        return (
            application.Status,
            application.RecommendationReason,
            string.Join('|', application.RecommendedLines.Select(line => $"{line.Key} {line.Amount} {line.ReasonCode}")),
            string.Join('|', application.Assessments.Select(each => $"{each.Criterion} {each.Score} {each.Reasoning}").Order(StringComparer.Ordinal)));
    });
}
