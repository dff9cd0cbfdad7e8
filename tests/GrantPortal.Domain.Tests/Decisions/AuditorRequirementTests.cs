using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Decisions;

public sealed class AuditorRequirementTests
{
    private static readonly CallContent Content = SchemeCatalogue.Portal["ki"].FirstContent();

    [Fact]
    [Requirement("KI-87")]
    [Requirement("KI-88")]
    public void Parts_of_100_000_and_300_000_take_one_statement_of_400_000()
    {
        var requirement = AuditorRequirement.Of(Content, [new Kroner(100_000), new Kroner(300_000)]);

        requirement.IsRequired.Should().BeTrue();
        requirement.Attested.Should().Be(new Kroner(400_000));
    }

    [Theory]
    [InlineData(200_000, "over", false)]
    [InlineData(200_001, "over", true)]
    [InlineData(199_999, "from", false)]
    [InlineData(200_000, "from", true)]
    [Requirement("KI-89")]
    public void At_exactly_the_threshold_the_calls_comparison_decides(long granted, string comparison, bool required) =>
        AuditorRequirement.Of(Content.WithSwitch("auditorComparison", comparison), [new Kroner(granted)]).IsRequired.Should().Be(required);

    [Fact]
    [Requirement("KI-88")]
    public void A_call_may_compare_each_part_by_itself()
    {
        var perPart = Content.WithSwitch("auditorSum", "part");

        AuditorRequirement.Of(perPart, [new Kroner(150_000), new Kroner(150_000)]).IsRequired.Should().BeFalse();
        AuditorRequirement.Of(perPart, [new Kroner(100_000), new Kroner(300_000)]).Attested.Should().Be(new Kroner(300_000));
    }

    [Fact]
    public void A_call_without_a_threshold_asks_for_no_auditor() =>
        AuditorRequirement.Of(Content.WithNumber("auditorThreshold", null), [new Kroner(5_000_000)]).IsRequired.Should().BeFalse();

    [Theory]
    [InlineData(150_000, "så dere trenger ikke bekreftelse fra revisor")]
    [InlineData(300_000, "Send én bekreftelse som dekker kr 300 000")]
    [Requirement("KI-89")]
    public void The_letter_says_whether_it_is_required(long granted, string sentence)
    {
        var letter = LetterText.Of(A.Application().Granting("kompetanse", granted).Granting("bpa.arbeidsledere", 0).Granting("bpa.assistenter", 0).Granting("innovasjon.p1", 0).LetterSent().Letter!.Content!);

        letter.Should().Contain(sentence);
        letter.Contains("Send bekreftelsen fra revisor", StringComparison.Ordinal).Should().Be(granted > 200_000);
    }

    [Fact]
    [Requirement("KIR-07")]
    public void The_letter_gives_the_auditor_a_deadline_of_its_own()
    {
        var walk = A.Application().Granting("kompetanse", 300_000).LetterSent();
        var basis = walk.LetterBasis();
        var (report, auditor) = (basis.DeadlineOf(DeadlineKind.Report), basis.DeadlineOf(DeadlineKind.Auditor));

        auditor.Should().BeAfter(report);
        LetterText.Of(walk.Letter!.Content!).Should()
            .MatchRegex($"{Date(report)}[^\n]*: Rapporter om måloppnåelse").And.MatchRegex($"{Date(auditor)}[^\n]*: Send bekreftelsen fra revisor");

        static string Date(DateTimeOffset deadline) => Norwegian.Date(deadline, Language.Bokmal);
    }
}
