using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>KI's whole way in the domain alone, from the call to the payment order.</summary>
public sealed class WholeLifeTests
{
    [Fact]
    [Requirement("KI-02")]
    [Requirement("KI-84")]
    [Requirement("KI-98")]
    public void Gjovik_applies_for_all_three_parts_and_is_paid_what_was_granted()
    {
        var gjovik = TheField.Gjovik();
        var walk = A.Application().By(gjovik)
            .Filled().Submitted().UnderAssessment().Granting("innovasjon.p1", 150_000).Recommended().Approved().Decided().LetterSent().Accepted().PaymentOrdered();

        walk.Application.Sought.Should().Be(new Kroner(750_000));
        walk.Decision.Lines.Select(line => (line.Part, line.Key, line.Sought.Amount, line.Granted.Amount, line.Outcome)).Should().Equal(
            ("kompetanse", "kompetanse", 300_000, 300_000, Outcome.Granted),
            ("bpa", "bpa.arbeidsledere", 30_000, 30_000, Outcome.Granted),
            ("bpa", "bpa.assistenter", 20_000, 20_000, Outcome.Granted),
            ("innovasjon", "innovasjon.p1", 400_000, 150_000, Outcome.PartlyGranted));
        walk.Frame.Undistributed.Should().Be(new Kroner(9_500_000));
        walk.Payment.Amount.Should().Be(new Kroner(500_000));
        walk.Payment.Account.Should().Be(gjovik.Organisation.Account);
        walk.Payment.Reference.Should().Be("0761.68 KI 2027 2027/118");
        walk.Application.History.Select(entry => entry.At).Should().BeInAscendingOrder();
        walk.Application.History.Should().Contain(entry => entry.From == nameof(ApplicationStatus.RecommendationApproved) && entry.To == nameof(ApplicationStatus.Decided));
    }

    [Fact]
    [Requirement("KI-16")]
    public void A_fylkeskommune_walks_the_same_way_with_kompetanse_alone()
    {
        var walk = A.Application().By(TheField.InnlandetCounty()).PaymentOrdered();

        walk.Decision.Lines.Should().ContainSingle().Which.Part.Should().Be("kompetanse");
        walk.Payment.Amount.Should().Be(new Kroner(300_000));
    }

    [Fact]
    [Requirement("KI-17")]
    public void A_bydel_applies_itself_and_oslo_kommune_is_paid()
    {
        var frogner = TheField.Frogner();
        var walk = A.Application().By(frogner).PaymentOrdered();

        walk.Application.ApplicantId.Should().Be(frogner.Organisation.Id);
        walk.Payment.PayeeId.Should().Be(frogner.Payee.Id);
        walk.Payment.OfficeId.Should().Be(TheField.OsloOffice.Id);
    }

    [Fact]
    [Requirement("KI-95")]
    public void A_refusal_ends_with_its_letter()
    {
        var walk = A.Application().By(TheField.Lom())
            .Granting("kompetanse", 0).Granting("bpa.arbeidsledere", 0).Granting("bpa.assistenter", 0).Granting("innovasjon.p1", 0).LetterSent();

        walk.Decision.Outcome.Should().Be(Outcome.Refused);
        walk.Decision.Slip.Should().BeNull();
        walk.Decision.Lines.Should().OnlyContain(line => line.ReasonCode == "ramme");
    }

    [Fact]
    [Requirement("KI-97")]
    public void A_changed_account_is_paid_to_when_two_people_stand_behind_it()
    {
        var account = AccountNumber.Parse("99990001118");
        var walk = A.Application().SlipFilledIn(account).PaymentOrdered();

        walk.Payment.Account.Should().Be(account);
        walk.Applicant.Organisation.Account.Should().Be(account);
    }
}
