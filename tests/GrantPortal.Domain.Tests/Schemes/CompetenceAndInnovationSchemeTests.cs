using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Schemes;

/// <summary>What KI is, whatever the year.</summary>
public sealed class CompetenceAndInnovationSchemeTests
{
    private static readonly Scheme Scheme = SchemeCatalogue.Portal["ki"];

    [Fact]
    [Requirement("KI-02")]
    [Requirement("KI-03")]
    public void It_has_exactly_three_parts_by_name() =>
        Scheme.Parts.Select(part => part.Name.Nb).Should().Equal("Kompetanse", "Brukerstyrt personlig assistanse (BPA)", "Innovasjon");

    [Fact]
    [Requirement("KI-01")]
    public void Its_official_name_belongs_to_the_call_since_it_changes()
    {
        var renamed = A.Call().Saying(content => content with { Name = new("Kompetanse- og tjenesteutviklingstilskudd", "Kompetanse- og tenesteutviklingstilskot") }).Open().Call;

        renamed.Form!.Title.Nb.Should().Be("Kompetanse- og tjenesteutviklingstilskudd");
        A.Call().Open().Call.Form!.Title.Nb.Should().Be("Kommunalt kompetanse- og innovasjonstilskudd");
    }

    [Theory]
    [Requirement("KI-04")]
    [Requirement("KI-10")]
    [InlineData("purpose", "styrke kommunenes evne")]
    [InlineData("targetGroup", "personer som kan rekrutteres")]
    public void The_purpose_and_the_target_group_stand_in_every_call(string key, string words)
    {
        Scheme.FirstContent().TextOf(key).Nb.Should().Contain(words);
        Scheme.Shape.Texts.Single(slot => slot.Key == key).Required.Should().BeTrue();
    }
}
