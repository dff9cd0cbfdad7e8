using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.NotifiedChanges;

public sealed class NotifiedChangeTests
{
    private static readonly AccountNumber NewAccount = AccountNumber.Parse("99990001118");

    private static readonly PostalAddress NewAddress = new("Nygata 1", "2815", "Gjøvik");

    [Fact]
    [Requirement("KI-97")]
    public void A_changed_account_takes_two_people_and_the_embete_and_is_paid_to_from_then_on()
    {
        var walk = A.Application().Accepted();
        var (kommune, at, today) = (walk.Applicant.Organisation, walk.At, OsloTime.DateOf(walk.At));
        var change = NotifiedChange.OfAccount(kommune, NewAccount, today, "Ny bank.", walk.Applicant.Contact, at);

        Refused(() => change.Confirm(walk.Applicant.Contact), NotifiedChangeRules.SecondPersonConfirms);
        FluentActions.Invoking(() => change.Verify(kommune, walk.Applicant.Staff.Caseworker, at)).Should().Throw<ForbiddenMove>("nobody else stands behind it");
        Refused(() => walk.Decision.OrderPayment(walk.Application, walk.Call, [change], [], walk.Applicant.Staff.Paymaster, at), NotifiedChangeRules.VerifiedBeforePayment);

        change.Confirm(walk.Applicant.Signatory);
        Refused(() => walk.Decision.OrderPayment(walk.Application, walk.Call, [change], [], walk.Applicant.Staff.Paymaster, at), NotifiedChangeRules.VerifiedBeforePayment);
        change.Verify(kommune, walk.Applicant.Staff.Caseworker, at.AddMinutes(1));

        kommune.Account.Should().Be(NewAccount);
        kommune.Changes.Should().Contain(each => each.Fact == RegisterFact.Account && each.To == NewAccount.ToString());
        walk.Decision.OrderPayment(walk.Application, walk.Call, [change], [], walk.Applicant.Staff.Paymaster, at.AddMinutes(2)).Account.Should().Be(NewAccount);
    }

    [Fact]
    [Requirement("KI-97")]
    public void An_address_and_a_number_are_used_when_they_are_verified_and_not_before_they_hold()
    {
        var walk = A.Application().Submitted();
        var (kommune, at, today) = (walk.Applicant.Organisation, walk.At, OsloTime.DateOf(walk.At));
        var address = NotifiedChange.OfAddress(kommune, NewAddress, today.AddDays(3), "Vi har flyttet.", walk.Applicant.Contact, at);
        var number = NotifiedChange.OfNumber(kommune, OrganisationNumber.Parse("974761319"), today, "Nytt nummer.", walk.Applicant.Signatory, at);

        address.Hinders(at).Should().BeFalse("it does not hold yet");
        Refused(() => address.Verify(kommune, walk.Applicant.Staff.Caseworker, at), NotifiedChangeRules.NotBeforeItHolds);
        address.Verify(kommune, walk.Applicant.Staff.Caseworker, at.AddDays(3));
        number.Verify(kommune, walk.Applicant.Staff.Leader, at);

        (kommune.Address, kommune.Number!.Digits).Should().Be((NewAddress, "974761319"));
        kommune.Changes.Select(each => each.Fact).Should().Contain([RegisterFact.Address, RegisterFact.Number]);
    }

    [Fact]
    [Requirement("KI-97")]
    public void What_is_no_change_or_has_no_reason_or_is_anothers_is_refused()
    {
        var walk = A.Application().Submitted();
        var (kommune, at, today) = (walk.Applicant.Organisation, walk.At, OsloTime.DateOf(walk.At));

        Refused(() => NotifiedChange.OfAddress(kommune, kommune.Address, today, "Vi har flyttet.", walk.Applicant.Contact, at), NotifiedChangeRules.IsAChange);
        Refused(() => NotifiedChange.OfAddress(kommune, NewAddress, today, " ", walk.Applicant.Contact, at), NotifiedChangeRules.ReasonIsGiven);
        Refused(() => NotifiedChange.OfAddress(kommune, NewAddress, today, "Vi har flyttet.", TheField.Lom().Contact, at), NotifiedChangeRules.IsTheirs);
        var change = NotifiedChange.OfAddress(kommune, NewAddress, today, "Vi har flyttet.", walk.Applicant.Contact, at);
        Refused(() => change.Reject(kommune, " ", walk.Applicant.Staff.Caseworker, at), NotifiedChangeRules.RejectionSaysWhy);
        change.Reject(kommune, "Feil adresse.", walk.Applicant.Staff.Caseworker, at);
        (change.Answer, change.IsOpen, kommune.Address == NewAddress).Should().Be(("Feil adresse.", false, false));
    }

    private static void Refused(Action move, Rule rule) => move.Should().Throw<RuleViolation>().Which.Rule.Should().Be(rule);
}
