using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Decisions;

public sealed class AcceptanceTests
{
    private static readonly AccountNumber Another = AccountNumber.Parse("9999 00 01088");

    [Fact]
    [Requirement("KI-84")]
    public void Payment_waits_until_the_slip_is_back()
    {
        var walk = A.Application().SlipFilledIn();

        Refused(() => walk.Decision.OrderPayment(walk.Application, walk.Call, walk.Applicant.Staff.Paymaster, walk.At)).Should().BeOfType<ForbiddenMove>();
        walk.PaymentOrdered().Payment.Amount.Should().Be(walk.Decision.Granted);
    }

    [Fact]
    [Requirement("KI-84")]
    [Requirement("GEN-05")]
    public void The_slip_is_filled_in_its_conditions_accepted_and_the_signers_title_given()
    {
        var walk = A.Application().LetterSent();
        Refusal(() => walk.Decision.Accept(walk.Application, walk.Applicant.Organisation, walk.Budget, true, "kommunedirektør", walk.Applicant.Signatory, walk.At)).Should().Be(DecisionRules.SlipIsFilledIn);
        walk.SlipFilledIn();

        Refusal(() => walk.Decision.Accept(walk.Application, walk.Applicant.Organisation, walk.Budget, false, "kommunedirektør", walk.Applicant.Signatory, walk.At)).Should().Be(DecisionRules.ConditionsAreAccepted);
        Refusal(() => walk.Decision.Accept(walk.Application, walk.Applicant.Organisation, walk.Budget, true, " ", walk.Applicant.Signatory, walk.At)).Should().Be(VersionRules.TitleIsStated);
        Refused(() => walk.Decision.Accept(walk.Application, walk.Applicant.Organisation, walk.Budget, true, "rådgiver", walk.Applicant.Contact, walk.At)).Should().BeOfType<ForbiddenMove>();
        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }

    [Fact]
    [Requirement("KI-97")]
    public void The_number_is_the_payees()
    {
        var walk = A.Application().LetterSent();

        Refusal(() => walk.Decision.FillInSlip(walk.Application, walk.Applicant.Organisation, walk.Applicant.Payee, OrganisationNumber.Parse("983544622"), Another, walk.Applicant.Contact, walk.At)).Should().Be(DecisionRules.NumberIsPayees);
    }

    [Fact]
    [Requirement("KI-84")]
    public void Only_the_recipient_answers()
    {
        var walk = A.Application().LetterSent();
        var stranger = TheField.Lom();

        Refusal(() => walk.Decision.FillInSlip(walk.Application, walk.Applicant.Organisation, walk.Applicant.Payee, walk.Applicant.Payee.Number!, Another, stranger.Contact, walk.At)).Should().Be(DecisionRules.RecipientAccepts);
    }

    [Fact]
    [Requirement("KI-97")]
    public void A_changed_account_takes_two_people_and_then_it_is_the_registered_one()
    {
        var walk = A.Application().SlipFilledIn(Another);
        walk.Decision.Slip!.AccountIsChanged.Should().BeTrue();
        walk.Applicant.Organisation.Account.Should().NotBe(Another);

        walk.Accepted();

        walk.Decision.Slip.AccountIsCertain.Should().BeTrue();
        walk.Applicant.Organisation.Account.Should().Be(Another);
        walk.PaymentOrdered().Payment.Account.Should().Be(Another);
    }

    [Fact]
    [Requirement("KI-97")]
    public void Who_filled_in_and_signed_alone_waits_for_a_second_person()
    {
        var walk = FilledInAndSignedByOne();

        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, walk.Applicant.Staff.Paymaster, walk.At)).Should().Be(DecisionRules.AccountIsCertain);
        Refusal(() => walk.Decision.ConfirmAccount(walk.Application, walk.Applicant.Organisation, walk.Applicant.Signatory, walk.At)).Should().Be(DecisionRules.SecondPersonConfirms);
        walk.Applicant.Organisation.Account.Should().NotBe(Another);

        walk.Decision.ConfirmAccount(walk.Application, walk.Applicant.Organisation, walk.Applicant.Contact, walk.At);

        walk.Applicant.Organisation.Account.Should().Be(Another);
        Refusal(() => walk.Decision.ConfirmAccount(walk.Application, walk.Applicant.Organisation, walk.Applicant.SecondContact, walk.At)).Should().Be(DecisionRules.NoAccountToConfirm);
    }

    [Fact]
    [Requirement("KI-97")]
    public void A_second_person_who_sees_a_wrong_account_opens_the_slip_again()
    {
        var walk = FilledInAndSignedByOne();

        walk.Decision.ReopenSlip(walk.Application, walk.Applicant.Contact, walk.At);

        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
        walk.Decision.Slip!.SignedAt.Should().BeNull();
        walk.SlipFilledIn().Accepted().Decision.Slip!.AccountIsCertain.Should().BeTrue();
        Refusal(() => walk.Decision.ReopenSlip(walk.Application, walk.Applicant.Contact, walk.At)).Should().Be(DecisionRules.NoAccountToConfirm);
    }

    [Fact]
    [Requirement("KI-97")]
    public void A_bydels_own_account_leaves_the_kommunes_as_it_is()
    {
        var walk = A.Application().By(TheField.Frogner());
        var kommunes = walk.Applicant.Payee.Account;

        walk.SlipFilledIn(Another).PaymentOrdered();

        walk.Payment.Account.Should().Be(Another);
        walk.Payment.PayeeId.Should().Be(walk.Applicant.Payee.Id);
        walk.Applicant.Payee.Account.Should().Be(kommunes);
        walk.Applicant.Organisation.Account.Should().Be(Another);
    }

    [Fact]
    [Requirement("KI-94")]
    public void Who_approved_or_decided_does_not_order_the_payment()
    {
        var walk = A.Application().Accepted();
        var same = walk.Applicant.Staff.Leader with { Role = Role.Paymaster };

        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, same, walk.At)).Should().Be(DecisionRules.PayerIsAnother);
        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, OfficeStaff.Of(TheField.OsloOffice).Paymaster, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    [Requirement("KI-98")]
    public void The_payment_carries_the_reference_and_is_ordered_once()
    {
        var walk = A.Application().PaymentOrdered();

        walk.Payment.Reference.Should().Be("0761.68 KI 2027 2027/118");
        (walk.Payment.Chapter, walk.Payment.Post, walk.Payment.Year).Should().Be(("0761", "68", 2027));
        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, [], [walk.Payment], walk.Applicant.Staff.Paymaster, walk.At)).Should().Be(PaymentRules.IsOrdered);
    }

    [Fact]
    public void A_decision_that_the_frame_has_no_room_for_changes_nothing()
    {
        var walk = A.Application().Within(Domain.Frames.Frame.Give(A.Call().Open().Call.Id, TheField.InnlandetOffice.Id, new Kroner(1), isHard: true, TheField.DirectorateCaseworker, A.Monday)).Approved();

        Refused(() => walk.Decided()).Should().BeOfType<ArgumentException>("the frame is another call's");
        walk.Application.Status.Should().Be(ApplicationStatus.RecommendationApproved);
        walk.Within(Domain.Frames.Frame.Give(walk.Call.Id, walk.Applicant.Office.Id, new Kroner(1), isHard: true, TheField.DirectorateCaseworker, A.Monday));
        Refusal(() => walk.Decided()).Should().Be(Domain.Frames.FrameRules.WithinFrame);
        walk.Application.Status.Should().Be(ApplicationStatus.RecommendationApproved);
        walk.Frame.Committed.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("KI-95")]
    public void A_decision_names_every_line_and_no_other()
    {
        var walk = A.Application().Approved();
        Decision Make(params IReadOnlyList<LineAmount> amounts) => Decision.Make(walk.Application, amounts, walk.Frame, [], walk.Applicant.Staff.Leader, walk.At);

        Refusal(() => Make([.. walk.Amounts().Skip(1)])).Should().Be(DecisionRules.EveryLineDecided);
        Refusal(() => Make([.. walk.Amounts(), new LineAmount("bpa.ingen", Kroner.Zero, "ramme")])).Should().Be(CaseworkRules.UnknownLine);
        Refusal(() => Make([.. walk.Amounts().Select(amount => amount with { Amount = Kroner.Zero })])).Should().Be(DecisionRules.RefusalHasReason);
        Refusal(() => Make([.. walk.Amounts().Select(amount => amount with { Amount = new Kroner(9_000_000) })])).Should().Be(DecisionRules.NotMoreThanSought);
    }

    private static ApplicationWalk FilledInAndSignedByOne()
    {
        var walk = A.Application().LetterSent();
        walk.Decision.FillInSlip(walk.Application, walk.Applicant.Organisation, walk.Applicant.Payee, walk.Applicant.Payee.Number!, Another, walk.Applicant.Signatory, walk.At);
        walk.Decision.Accept(walk.Application, walk.Applicant.Organisation, walk.Budget, conditionsAccepted: true, "kommunedirektør", walk.Applicant.Signatory, walk.At);
        return walk;
    }

    private static Rule Refusal(Action move) => Refused(move).Should().BeOfType<RuleViolation>().Which.Rule;

    private static Exception Refused(Action move) => move.Should().Throw<Exception>().Which;
}
