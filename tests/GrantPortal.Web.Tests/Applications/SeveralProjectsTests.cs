using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>A Nav office sends an application for each of its projects, and tells them apart by their titles.</summary>
public sealed class SeveralProjectsTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAVD-10")]
    public async Task Who_has_begun_an_application_may_start_another_in_the_same_call()
    {
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        foreach (var _ in new[] { "one project", "another" })
        {
            (await contact.GetAsync("/soknader")).Text.Should().Contain("Start søknad");
            await (await contact.GetAsync("/soknader/ny?utlysning=nav-2027")).SubmitAsync("Start søknaden");
        }

        var begun = await portal.WithDatabaseAsync(db => Task.FromResult(db.Applications.Count(application => application.Year == 2027 && db.Organisations.Any(office => office.Id == application.ApplicantId && office.Code == "0502"))));
        begun.Should().Be(2);
    }

    [Theory]
    [Requirement("NAVD-10")]
    [InlineData("/")]
    [InlineData("/soknader")]
    public async Task What_was_sent_stands_in_the_lists_with_the_title_of_its_project(string page)
    {
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        (await contact.GetAsync(page)).Text.Should().Contain("«NYE VEIER»");
    }
}
