using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>NAV from end to end: the Nav office applies, the embete recommends, the directorate decides and authorises, the embete writes and pays.</summary>
public sealed class NavLifeTests
{
    [Fact]
    [Requirement("NAV-11")]
    [Requirement("NAV-12")]
    [Requirement("NAV-63")]
    [Requirement("NAV-64")]
    public void The_office_applies_and_its_kommune_is_paid_when_the_slip_is_back()
    {
        var walk = A.NavApplication().PaymentOrdered();

        walk.Application.Status.Should().Be(ApplicationStatus.Decided);
        walk.Decision.Status.Should().Be(DecisionStatus.PaymentOrdered);
        walk.Application.ApplicantId.Should().Be(walk.Applicant.Organisation.Id);
        (walk.Payment.PayeeId, walk.Payment.Account, walk.Payment.Amount).Should().Be((walk.Applicant.Payee.Id, walk.Applicant.Payee.Account!, new Kroner(610_000)));
    }
}
