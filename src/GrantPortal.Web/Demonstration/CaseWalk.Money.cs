using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Web.Demonstration;

/// <summary>What becomes of the money on the walk: paid, come back, claimed back.</summary>
internal sealed partial class CaseWalk
{
    /// <summary>The claim for repayment, once it is sent.</summary>
    public Claim? Claim { get; private set; }

    /// <summary>The accounting system has told that the payment is paid.</summary>
    public CaseWalk Paid()
    {
        Payment!.RegisterPaid(Application, OsloTime.DateOf(_at), Handling.Paymaster, Tick());
        return this;
    }

    /// <summary>The accounting system has told that the payment came back.</summary>
    public CaseWalk Bounced(string reason)
    {
        Payment!.RegisterBounced(Application, [Payment], [], OsloTime.DateOf(_at), reason, Handling.Paymaster, Tick());
        return this;
    }

    /// <summary>Claims money back by letter, due in three weeks.</summary>
    public CaseWalk ClaimBack(long amount, ClaimGround ground, string reason)
    {
        var office = cast.Find(applicant.OfficeId!.Value);
        Claim = Claim.Make(Decision!, ground, new Kroner(amount), reason, [Payment!], [], Carried.Nothing, Application, opened.Call, Handling.Caseworker, Tick());
        Claim.Send(Application, opened.Scheme, office, OsloTime.DateOf(_at).AddDays(21), Handling.Caseworker, Tick(), opened.Scheme.RepaidToIn(opened.Call.Content));
        var letter = Keep(Letter.Draft(Application, LetterKind.RepaymentClaim, Handling.Caseworker, Tick()));
        Application.SendLetter(letter, RepaymentClaimLetter.From(BasisOf(letter), Claim, office), Handling.Caseworker, _at);
        Claim.KeepLetter(letter);
        return this;
    }

    /// <summary>The accounting system has told that money came in on the claim.</summary>
    public CaseWalk Repay(long amount)
    {
        Claim!.RegisterRepayment(Application, new Kroner(amount), OsloTime.DateOf(_at), string.Empty, Handling.Paymaster, Tick());
        return this;
    }
}
