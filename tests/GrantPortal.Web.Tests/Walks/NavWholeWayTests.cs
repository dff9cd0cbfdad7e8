using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

public sealed class NavWholeWayInBokmalTests(StaffedPortal portal) : NavWholeWay(portal), IClassFixture<StaffedPortal>
{
    /// <summary>Two whole positions of 610 000 kroner; the directorate cuts what the embete recommends.</summary>
    [Fact]
    [Requirement("NAV-11")]
    [Requirement("NAV-12")]
    [Requirement("NAV-18")]
    [Requirement("NAV-40")]
    [Requirement("NAV-51")]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    [Requirement("NAV-57")]
    [Requirement("NAV-59")]
    [Requirement("NAV-60")]
    [Requirement("NAV-63")]
    [Requirement("NAV-64")]
    [Requirement("NAV-82")]
    public Task Nav_Gjovik_goes_the_whole_way_in_bokmal() => GoAsync(new(
        Recipient.NavIn(nynorsk: false), "Nav Gjøvik", "Gjøvik kommune", "940155223", "99990001002", "200", "1 220 000", "1 220 000", "1 100 000", LeaderFirst: false));
}

public sealed class NavWholeWayInNynorskTests(StaffedPortal portal) : NavWholeWay(portal), IClassFixture<StaffedPortal>
{
    /// <summary>Four fifths of a position; the directorate grants more than the embete recommends.</summary>
    [Fact]
    [Requirement("NAV-11")]
    [Requirement("NAV-12")]
    [Requirement("NAV-18")]
    [Requirement("NAV-40")]
    [Requirement("NAV-51")]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    [Requirement("NAV-57")]
    [Requirement("NAV-59")]
    [Requirement("NAV-60")]
    [Requirement("NAV-63")]
    [Requirement("NAV-64")]
    [Requirement("NAV-82")]
    public Task Nav_Lom_og_Skjak_goes_the_whole_way_in_nynorsk() => GoAsync(new(
        Recipient.NavIn(nynorsk: true), "Nav Lom og Skjåk", "Lom kommune", "959377677", "99990001010", "80", "488 000", "400 000", "488 000", LeaderFirst: true));
}
