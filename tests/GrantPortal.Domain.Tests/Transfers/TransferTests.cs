using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Transfers;

public sealed class TransferTests
{
    private const long Unused = 30_000;

    [Fact]
    [Requirement("KI-83")]
    public void An_application_declares_what_is_left_of_a_part_granted_as_one_sum()
    {
        var (_, next, transfer) = Declared(20_000, 10_000);

        transfer.Lines.Should().ContainSingle().Which.Should().Match<TransferLine>(line => line.ToKey == "kompetanse" && line.FromKey == "kompetanse");
        transfer.Declared.Should().Be(new Kroner(Unused));
        transfer.ToApplicationId.Should().Be(next.Application.Id);
        transfer.Year.Should().Be(2027);
    }

    [Fact]
    [Requirement("KI-83")]
    public void It_waits_for_the_report()
    {
        var (award, next, transfer) = Declared(30_000, 0, approveReport: false);

        FluentActions.Invoking(() => Decide(transfer, award, next, Unused)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(TransferRules.ReportFirst);
    }

    [Theory]
    [InlineData(30_000, TransferStatus.Approved)]
    [InlineData(12_000, TransferStatus.PartlyApproved)]
    [InlineData(0, TransferStatus.Refused)]
    [Requirement("KI-83")]
    public void It_is_approved_partly_or_refused(long amount, TransferStatus status)
    {
        var (award, next, transfer) = Declared(30_000, 0);

        Decide(transfer, award, next, amount);

        transfer.Status.Should().Be(status);
        transfer.Approved.Should().Be(new Kroner(amount));
    }

    [Fact]
    [Requirement("KI-83")]
    public void Never_more_than_the_report_says_is_left()
    {
        var (award, next, transfer) = Declared(50_000, 0);

        transfer.Differences(award.Report).Should().ContainSingle().Which.Unused.Should().Be(new Kroner(Unused));
        FluentActions.Invoking(() => Decide(transfer, award, next, Unused + 1)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(TransferRules.NoMoreThanUnused);
    }

    [Fact]
    [Requirement("KI-83")]
    [Requirement("KI-98")]
    public void What_is_claimed_back_as_unused_is_not_carried_over_too()
    {
        var (award, next, transfer) = Declared(30_000, 0, paid: true);
        award.Claimed(award.Report.Unused.Amount - 10_000);

        FluentActions.Invoking(() => Decide(transfer, award, next, 10_001)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(TransferRules.NotWhatIsClaimed);
        Decide(transfer, award, next, 10_000);

        var balance = AwardBalance.Of(Carried.Of(award.Application.Id, [transfer]), [award.Payment], award.Report, award.Claims);
        (balance.CarriedOut, balance.Unclaimed).Should().Be((new Kroner(10_000), Kroner.Zero));
        (balance.Used + balance.CarriedOut + balance.Claimed).Should().Be(balance.Received);
    }

    [Fact]
    [Requirement("KI-83")]
    public void Of_two_who_decide_the_first_wins()
    {
        var (award, next, transfer) = Declared(30_000, 0);
        Decide(transfer, award, next, Unused);

        FluentActions.Invoking(() => Decide(transfer, award, next, 0)).Should().Throw<Exception>();
        transfer.Approved.Should().Be(new Kroner(Unused));
    }

    [Fact]
    [Requirement("KI-83")]
    public void The_decision_letter_states_the_approved_figure_and_is_not_sent_before_there_is_one()
    {
        var (award, next, transfer) = Declared(30_000, 0);
        next.Decided();
        LetterContent Letter() => GrantLetter.From(next.LetterBasis() with { CarryOver = transfer }, next.Decision);

        LetterChecklist.Missing(Letter()).Should().Equal(LetterItem.CarriedOver);
        Decide(transfer, award, next, 12_000);

        LetterChecklist.Missing(Letter()).Should().BeEmpty();
        LetterText.Of(Letter()).Should().Contain("Vi godkjenner at kr 12 000 overføres");
    }

    [Fact]
    [Requirement("KI-83")]
    public void A_project_carries_over_what_its_own_undertaking_has_left()
    {
        var gjovik = TheField.Gjovik();
        var award = A.Application().By(gjovik).ReportApproved();
        var project = award.Register.Begun.Single(undertaking => undertaking.Part == "innovasjon");
        var next = A.Application().By(gjovik).In(A.Call().For(2028).Open().Call).After(new UndertakingRegister("ki", gjovik.Organisation.Id, 2028, award.Register.Begun)).Numbered("2028/1")
            .Answering("innovasjon.p1.ny", "viderefort").Answering("innovasjon.p1.viderefort_fra", project.Id.ToString()).Answering("innovasjon.p1.overfort", "40000").Submitted();

        var transfer = Transfer.Apply(next.Application, award.Decision, next.At)!;

        transfer.Lines.Should().ContainSingle().Which.FromKey.Should().Be("innovasjon.p1");
        transfer.HeldAgainst(award.Report).Single().Unused.Should().Be(new Kroner(40_000));
    }

    /// <summary>An award of 300 000 kroner for kompetanse with a tenth left, and the application of the year after.</summary>
    private static (ApplicationWalk Award, ApplicationWalk Next, Transfer Transfer) Declared(long bachelor, long abc, bool approveReport = true, bool paid = false)
    {
        var gjovik = TheField.Gjovik();
        var award = A.Application().By(gjovik);
        award = paid ? award.Paid() : award;
        award = approveReport ? award.ReportApproved() : award.ReportSubmitted();
        var next = A.Application().By(gjovik).In(A.Call().For(2028).Open().Call).After(new UndertakingRegister("ki", gjovik.Organisation.Id, 2028, award.Register.Begun)).Numbered("2028/1")
            .Answering("kompetanse.bachelor.overfort", $"{bachelor}").Answering("kompetanse.abc.overfort", abc == 0 ? null : $"{abc}").Submitted().Impartial();
        return (award, next, Transfer.Apply(next.Application, award.Decision, next.At)!);
    }

    private static void Decide(Transfer transfer, ApplicationWalk award, ApplicationWalk next, long amount) =>
        transfer.Decide(next.Application, award.Report, award.Claims, new Dictionary<string, Kroner?> { ["kompetanse"] = new Kroner(amount) }, "Resten er ikke begrunnet.", next.Applicant.Staff.Caseworker, next.At);
}
