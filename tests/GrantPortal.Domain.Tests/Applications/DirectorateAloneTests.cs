using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>National trials are the directorate's from the first day to the last (NAV-52, NAV-61, NAV-68).</summary>
public sealed class DirectorateAloneTests
{
    [Fact]
    [Requirement("NAV-52")]
    public void It_goes_past_the_embete()
    {
        var walk = A.NavApplication().National().Submitted();
        var embete = OfficeStaff.Of(TheField.InnlandetOffice);

        (walk.Application.Route, walk.Application.OfficeId, walk.Application.HomeOfficeId).Should().Be((Route.DirectorateAlone, TheField.OtherDirectorate.Id, TheField.InnlandetOffice.Id));
        Refusal(() => walk.Application.DeclareImpartiality(isImpartial: true, string.Empty, embete.Caseworker, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    [Requirement("NAV-61")]
    [Requirement("NAV-68")]
    public void The_directorate_decides_writes_and_pays_without_referral_or_authorisation()
    {
        var walk = A.NavApplication().National().Accepted();
        var embete = OfficeStaff.Of(TheField.InnlandetOffice);

        (walk.Decision.DeciderId, walk.Decision.OfficeId, walk.Authorisation).Should().Be((TheField.OtherDirectorate.Id, TheField.OtherDirectorate.Id, null));
        walk.Letter!.Content!.Sender.Name.Should().Be("Arbeids- og velferdsdirektoratet");
        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, embete.Paymaster, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
        walk.PaymentOrdered().Payment.Should().Match<Domain.Payments.Payment>(payment => payment.OfficeId == TheField.OtherDirectorate.Id && payment.Amount == new Kroner(610_000));
    }

    [Fact]
    [Requirement("NAV-61")]
    public void It_is_never_referred_to_itself()
    {
        var walk = A.NavApplication().National().Approved();

        Refusal(() => Domain.Referrals.Referral.Send(walk.Call, TheField.OtherDirectorate.Id, [walk.Application], NavWalk.ReferralLetterOf(walk), walk.Staff.Leader, walk.At)).Should().Be(ReferralRules.NotThisWay);
    }

    [Fact]
    [Requirement("NAV-52")]
    public void It_is_not_sent_in_a_call_where_the_directorate_takes_no_part()
    {
        var call = A.NavCall().At(TheField.InnlandetOffice).Open().Call;

        Refusal(() => A.NavApplication().In(call).National().Submitted()).Should().Be(ApplicationRules.DirectorateTakesPart);
        A.NavApplication().In(call).Submitted().Application.Route.Should().Be(Route.Directorate);
    }

    [Fact]
    [Requirement("NAV-52")]
    public void A_new_version_that_is_a_national_trial_after_all_leaves_the_embete()
    {
        var walk = A.NavApplication().UnderAssessment();
        var embete = walk.Staff;
        walk.Application.Revise(walk.Call, walk.Applicant.Contact, walk.At);
        walk.Application.Save(walk.Form, 0, new Dictionary<string, string?> { ["prosjekt.type"] = "nasjonalt" }, walk.Applicant.Contact, walk.At);
        walk.AwaitingSignatures();
        _ = walk.SignedByHead();
        walk.Application.OfficeId.Should().Be(TheField.InnlandetOffice.Id, "it is not sent before both have signed");
        _ = walk.SignedByNavLeader();

        (walk.Application.Route, walk.Application.OfficeId, walk.Application.CaseworkerId).Should().Be((Route.DirectorateAlone, TheField.OtherDirectorate.Id, null));
        Refusal(() => walk.Application.AssessWhole("God.", string.Empty, embete.Caseworker)).Should().Be(CaseworkRules.CaseIsTheirs);
        walk.PaymentOrdered().Decision.DeciderId.Should().Be(TheField.OtherDirectorate.Id);
    }

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
