using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

public sealed class JointMeasureInBokmalTests(StaffedPortal portal) : JointMeasure(portal), IClassFixture<StaffedPortal>
{
    /// <summary>The health trust signs by the link, and no measurement is asked for.</summary>
    [Fact]
    [Requirement("LSV-02")]
    [Requirement("LSV-03")]
    [Requirement("LSV-06")]
    [Requirement("BU-03")]
    [Requirement("BU-05")]
    public Task Gjovik_goes_the_whole_way_with_a_health_trust_that_signs_by_the_link() => GoAsync(new(
        Recipient.In(nynorsk: false), "Gjøvik kommune", "940155223", "99990001002", ByLink: true, AsksForFidelity: false));
}

public sealed class JointMeasureInNynorskTests(StaffedPortal portal) : JointMeasure(portal), IClassFixture<StaffedPortal>
{
    /// <summary>The health trust signs in, and the measurement is asked for in the application.</summary>
    [Fact]
    [Requirement("LSV-02")]
    [Requirement("LSV-03")]
    [Requirement("LSV-06")]
    [Requirement("BU-03")]
    [Requirement("BU-05")]
    public Task Lom_goes_the_whole_way_with_a_health_trust_that_signs_in() => GoAsync(new(
        Recipient.In(nynorsk: true), "Lom kommune", "959377677", "99990001010", ByLink: false, AsksForFidelity: true));
}
