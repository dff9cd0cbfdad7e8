using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Tests.Claims;

/// <summary>What NAV has paid too much goes back to the directorate, with chapter, post and scheme (NAV-67).</summary>
public sealed class RepaidToDirectorateTests
{
    [Fact]
    [Requirement("NAV-67")]
    public void A_claim_is_paid_to_the_directorate_and_not_to_the_embete_that_sends_it()
    {
        var walk = A.NavApplication().PaymentOrdered();
        walk.Payment.RegisterPaid(walk.Application, OsloTime.DateOf(walk.At), walk.Staff.Paymaster, walk.At);
        var claim = Claim.Make(walk.Decision, ClaimGround.UnusedMoney, new Kroner(100_000), string.Empty, [walk.Payment], [], Carried.Nothing, walk.Application, walk.Call, walk.Staff.Caseworker, walk.At);
        void SendTo(Organisation payee) => claim.Send(walk.Application, walk.Scheme, payee, OsloTime.DateOf(walk.At).AddDays(21), walk.Staff.Caseworker, walk.At);

        FluentActions.Invoking(() => SendTo(walk.Applicant.Office)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ClaimRules.PayeeIsTheSchemes);
        FluentActions.Invoking(() => SendTo(TheField.Directorate)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ClaimRules.PayeeIsTheSchemes, "it is another scheme's directorate");
        SendTo(TheField.OtherDirectorate);

        (claim.PayeeId, claim.Account).Should().Be((TheField.OtherDirectorate.Id, TheField.OtherDirectorate.Account));
        claim.Reference.Should().StartWith("0621.63 NAV ");
        var letter = LetterText.Of(RepaymentClaimLetter.From(walk.LetterBasis(), claim, TheField.OtherDirectorate));
        letter.Should().Contain("Betal kr 100 000 til Arbeids- og velferdsdirektoratet").And.Contain("kapittel 0621, post 63, ordningen Utvikling av de sosiale tjenestene i Nav-kontoret");
        FluentActions.Invoking(() => claim.RegisterRepayment(walk.Application, new Kroner(100_000), OsloTime.DateOf(walk.At), string.Empty, walk.Staff.Paymaster, walk.At)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
    }
}
