using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Tests.Claims;

public sealed class ClaimTests
{
    [Fact]
    [Requirement("KI-98")]
    public void A_claim_carries_chapter_post_scheme_and_grant_year_and_is_paid_to_the_embete()
    {
        var walk = A.Application().ClaimSent(100_000);

        walk.Claim.Reference.Should().Be("0761.68 KI 2027 2027/118-K1");
        (walk.Claim.PayeeId, walk.Claim.Account).Should().Be((walk.Applicant.Office.Id, walk.Applicant.Office.Account));
        (walk.Claim.Status, walk.Claim.Outstanding, walk.Claim.DebtorId).Should().Be((ClaimStatus.Sent, new Kroner(100_000), walk.Decision.PayeeId));
        walk.ClaimSent(50_000).Claim.Reference.Should().EndWith("-K2");
    }

    [Fact]
    [Requirement("KI-98")]
    [Requirement("KI-105")]
    public void No_more_is_claimed_than_was_paid_and_is_not_claimed_already()
    {
        Refusal(() => A.Application().PaymentOrdered().Claimed(1)).Should().Be(ClaimRules.NotMoreThanPaid, "it is ordered and not paid");
        var walk = A.Application().Paid();
        Refusal(() => walk.Claimed(750_001)).Should().Be(ClaimRules.NotMoreThanPaid);
        Refusal(() => walk.Claimed(0)).Should().Be(ClaimRules.AmountIsStated);

        walk.Claimed(700_000);

        Refusal(() => walk.Claimed(50_001)).Should().Be(ClaimRules.NotMoreThanPaid);
        walk.Claimed(50_000).Claims.Should().HaveCount(2);
        AwardBalance.Of(Carried.Nothing, [walk.Payment], report: null, walk.Claims).Claimable.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("KI-98")]
    public void It_is_not_sent_to_an_account_that_nobody_has_given()
    {
        var walk = A.Application().Claimed(100_000);
        var withoutAccount = Organisation.Register(OrganisationKind.GovernorOffice, "innlandet", "Statsforvalteren i Innlandet", null, null, null, A.Monday);
        void Send(Organisation payee, int days = 21) => walk.Claim.Send(walk.Application, walk.Scheme, payee, OsloTime.DateOf(walk.At).AddDays(days), walk.Applicant.Staff.Caseworker, walk.At);

        Refusal(() => Send(withoutAccount)).Should().Be(ClaimRules.PayeeIsTheSchemes, "it is not the embete of the case");
        Refusal(() => Send(TheField.OsloOffice)).Should().Be(ClaimRules.PayeeIsTheSchemes);
        Refusal(() => Send(walk.Applicant.Office, days: 0)).Should().Be(ClaimRules.DueIsAhead);
        walk.Applicant.Office.RegisterContact(walk.Applicant.Office.Address, walk.Applicant.Office.Email, walk.Applicant.Office.Account, demonstration: true);
        walk.Claim.Status.Should().Be(ClaimStatus.Made);
    }

    [Fact]
    [Requirement("KI-98")]
    public void Who_has_no_account_is_not_paid()
    {
        var office = Organisation.Register(OrganisationKind.GovernorOffice, "innlandet", "Statsforvalteren i Innlandet", null, null, null, A.Monday);
        office.RegisterContact(new PostalAddress("Postboks 987", "2604", "Stedet"), "post@statsforvalteren.example", account: null, demonstration: true);
        var municipality = Organisation.Register(OrganisationKind.Municipality, "3407", "Gjøvik kommune", OrganisationNumber.Parse("940155223"), null, office.Id, A.Monday);
        municipality.RegisterContact(PostalAddress.Unknown, "post@kommune.example", AccountNumber.Parse("99990001002"), demonstration: true);
        var gjovik = new Applicant(municipality, municipality, office, A.Actor(municipality, Role.Contact), A.Actor(municipality, Role.Contact), A.Actor(municipality, Role.Signatory), "kommunedirektør");
        var walk = A.Application().In(A.Call().At(office).Open().Call).By(gjovik);

        Refusal(() => walk.ClaimSent()).Should().Be(ClaimRules.PayeeHasAccount);
        walk.Claim.Status.Should().Be(ClaimStatus.Made);
    }

    [Fact]
    [Requirement("KI-98")]
    public void It_is_paid_in_parts_and_never_more_than_claimed()
    {
        var walk = A.Application().ClaimSent(100_000);
        Repay(walk, 40_000);
        (walk.Claim.Status, walk.Claim.Repaid, walk.Claim.Outstanding).Should().Be((ClaimStatus.PartlyPaid, new Kroner(40_000), new Kroner(60_000)));
        Refusal(() => Repay(walk, 60_001)).Should().Be(ClaimRules.NotMoreThanClaimed);
        Refusal(() => Repay(walk, 0)).Should().Be(ClaimRules.AmountIsStated);
        Refusal(() => Repay(walk, 1, day: 1)).Should().Be(ClaimRules.DayIsPossible);
        Refusal(() => Repay(walk, 1, day: -1)).Should().Be(ClaimRules.DayIsPossible);

        Repay(walk, 60_000);

        (walk.Claim.Status, walk.Claim.Outstanding).Should().Be((ClaimStatus.Settled, Kroner.Zero));
        Refused(() => Repay(walk, 1)).Should().BeOfType<ForbiddenMove>();
        walk.Application.History[^1].Sentence.Nn.Should().Contain("Kravet er gjort opp");
    }

    [Fact]
    [Requirement("KI-98")]
    public void Money_that_was_registered_wrongly_is_taken_out_and_is_to_come_in_again()
    {
        var walk = A.Application().ClaimSent(100_000);
        Repay(walk, 40_000);
        Repay(walk, 60_000);
        var (part, rest) = (walk.Claim.Repayments[0].Id, walk.Claim.Repayments[1].Id);
        void Reverse(Id<ClaimRepayment> id, string reason, Actor by) => walk.Claim.ReverseRepayment(walk.Application, id, reason, by, walk.At);
        var paymaster = walk.Applicant.Staff.Paymaster;

        Refusal(() => Reverse(rest, " ", paymaster)).Should().Be(ClaimRules.ReversalHasReason);
        Refusal(() => Reverse(rest, "Feil krav.", OfficeStaff.Of(TheField.OsloOffice).Paymaster)).Should().Be(CaseworkRules.CaseIsTheirs);
        Refused(() => Reverse(rest, "Feil krav.", walk.Applicant.Staff.Caseworker)).Should().BeOfType<ForbiddenMove>();

        Reverse(rest, "Feil krav.", paymaster);
        (walk.Claim.Status, walk.Claim.Outstanding).Should().Be((ClaimStatus.PartlyPaid, new Kroner(60_000)));
        Refusal(() => Reverse(rest, "Feil krav.", paymaster)).Should().Be(ClaimRules.ReversedOnce);

        Reverse(part, "Feil krav.", paymaster);
        (walk.Claim.Status, walk.Claim.Outstanding).Should().Be((ClaimStatus.Sent, new Kroner(100_000)));
        walk.Claim.Repayments.Should().HaveCount(2, "what is taken out stays in the list").And.OnlyContain(each => each.ReversedBecause == "Feil krav.");
        walk.Application.History[^1].Sentence.Nn.Should().Contain("ført tilbake");
    }

    [Fact]
    [Requirement("KI-94")]
    [Requirement("KI-98")]
    public void Who_made_or_sent_it_does_not_register_that_it_is_paid()
    {
        var walk = A.Application().ClaimSent(100_000);
        void By(Actor actor) => walk.Claim.RegisterRepayment(walk.Application, new Kroner(1), OsloTime.DateOf(walk.At), string.Empty, actor, walk.At);

        Refusal(() => By(walk.Applicant.Staff.Caseworker with { Role = Role.Paymaster })).Should().Be(ClaimRules.RegistrarIsAnother);
        Refused(() => By(walk.Applicant.Staff.Caseworker)).Should().BeOfType<ForbiddenMove>();
        Refusal(() => By(OfficeStaff.Of(TheField.OsloOffice).Paymaster)).Should().Be(CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    [Requirement("KI-98")]
    public void It_is_reminded_of_when_it_is_due_and_gets_a_new_day()
    {
        var walk = A.Application().ClaimSent(100_000);
        void Remind() => walk.Claim.Remind(walk.Application, OsloTime.DateOf(walk.At).AddDays(14), walk.Applicant.Staff.Caseworker, walk.At);
        Refusal(Remind).Should().Be(ClaimRules.RemindedAfterDue);

        walk.Waiting(TimeSpan.FromDays(22));
        Remind();

        walk.Claim.DueOn.Should().Be(OsloTime.DateOf(walk.At).AddDays(14));
        walk.Claim.Reminders.Should().ContainSingle();
        Refusal(Remind).Should().Be(ClaimRules.RemindedAfterDue);
    }

    [Fact]
    [Requirement("KI-98")]
    public void A_wrong_one_is_withdrawn_by_the_leader_and_a_right_one_made_for_what_is_left()
    {
        var walk = A.Application().ClaimSent(700_000);
        var first = walk.Claim;
        Repay(walk, 40_000);
        Refused(() => first.Withdraw(walk.Application, "Feil beløp.", walk.Applicant.Staff.Caseworker, walk.At)).Should().BeOfType<ForbiddenMove>();
        Refusal(() => first.Withdraw(walk.Application, " ", walk.Applicant.Staff.Leader, walk.At)).Should().Be(ClaimRules.WithdrawalHasReason);

        first.Withdraw(walk.Application, "Feil beløp.", walk.Applicant.Staff.Leader, walk.At);

        (first.Outstanding, first.Standing).Should().Be((Kroner.Zero, new Kroner(40_000)));
        Refusal(() => walk.Claimed(710_001)).Should().Be(ClaimRules.NotMoreThanPaid, "what came in stays repaid");
        walk.Claimed(710_000).Claim.Number.Should().Be(2);
    }

    [Fact]
    [Requirement("KI-105")]
    public void Who_controls_claims_and_the_embete_sends()
    {
        var walk = A.Application().Paid();
        var claim = Claim.Make(walk.Decision, ClaimGround.ControlOutcome, new Kroner(1), string.Empty, [walk.Payment], [], Carried.Nothing, walk.Application, walk.Call, TheField.DirectorateCaseworker, walk.At);

        Refused(() => claim.Send(walk.Application, walk.Scheme, walk.Applicant.Office, OsloTime.DateOf(walk.At).AddDays(21), TheField.DirectorateCaseworker, walk.At)).Should().BeOfType<ForbiddenMove>();
        claim.Send(walk.Application, walk.Scheme, walk.Applicant.Office, OsloTime.DateOf(walk.At).AddDays(21), walk.Applicant.Staff.Leader, walk.At);
        claim.Status.Should().Be(ClaimStatus.Sent);
        walk.Application.History.Single(entry => entry.Sentence.Nb.StartsWith("Det er laget et krav", StringComparison.Ordinal)).ForOfficeOnly.Should().BeTrue("the recipient is told by the letter");
        var stranger = OfficeStaff.Of(TheField.OsloOffice).Caseworker;
        Refusal(() => Claim.Make(walk.Decision, ClaimGround.Lapse, new Kroner(1), string.Empty, [walk.Payment], [claim], Carried.Nothing, walk.Application, walk.Call, stranger, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
    }

    private static void Repay(ApplicationWalk walk, long amount, int day = 0) =>
        walk.Claim.RegisterRepayment(walk.Application, new Kroner(amount), OsloTime.DateOf(walk.At).AddDays(day), string.Empty, walk.Applicant.Staff.Paymaster, walk.At);

    private static Rule Refusal(Action move) => Refused(move).Should().BeOfType<RuleViolation>().Which.Rule;

    private static Exception Refused(Action move) => move.Should().Throw<Exception>().Which;
}
