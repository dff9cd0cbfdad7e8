using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Tests.Forms;

public sealed class CarryOverCheckTests
{
    private static readonly ResolvedForm Form = A.Call().Open().Call.Form!;

    private static readonly Answers Carrying = FilledForm.Answers(Form)
        .With("kompetanse.bachelor.overfort", "30000").With("kompetanse.abc.overfort", "20000").With("innovasjon.p1.overfort", "50000");

    [Theory]
    [Requirement("KI-83")]
    [InlineData(50_000, 0)]
    [InlineData(49_999, 1)]
    public void A_part_that_carries_over_more_than_is_left_is_asked_about(long left, int findings) =>
        CarryOverCheck.Check(Form, Carrying, Left(("kompetanse", left))).Should().HaveCount(findings);

    [Fact]
    [Requirement("KI-83")]
    public void It_warns_at_the_first_line_that_carries_and_says_both_amounts()
    {
        var finding = CarryOverCheck.Check(Form, Carrying, Left(("kompetanse", 10_000))).Should().ContainSingle().Subject;

        (finding.Severity, finding.Field, finding.Code).Should().Be((Severity.Warning, "kompetanse.bachelor.overfort", "carried.more-than-left"));
        finding.Message.Nb.Replace('\u00A0', ' ').Should().Be("«Kompetanse» har kr 50 000 overført fra året før. Det kan høyst være kr 10 000 igjen. Er det riktig?");
        finding.Message.Nn.Should().EndWith("att. Er det rett?");
    }

    [Fact]
    [Requirement("KI-83")]
    public void A_line_that_is_named_is_held_against_its_own_and_the_rest_against_the_part()
    {
        CarryOverCheck.Check(Form, Carrying, Left(("innovasjon.p1", 0), ("innovasjon", 0))).Should().ContainSingle().Which.Field.Should().Be("innovasjon.p1.overfort");
        CarryOverCheck.Check(Form, Carrying, Left(("kompetanse.bachelor", 30_000), ("kompetanse", 20_000))).Should().BeEmpty();
        CarryOverCheck.Check(Form, Carrying, Left(("kompetanse.bachelor", 30_000), ("kompetanse", 19_000))).Should().ContainSingle().Which.Field.Should().Be("kompetanse.abc.overfort");
    }

    [Fact]
    public void What_is_not_known_is_not_checked() => CarryOverCheck.Check(Form, Carrying, Left(("bpa", 0))).Should().BeEmpty();

    private static Dictionary<string, Kroner> Left(params (string Key, long Amount)[] left) => left.ToDictionary(each => each.Key, each => new Kroner(each.Amount), StringComparer.Ordinal);
}
