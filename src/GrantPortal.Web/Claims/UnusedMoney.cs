using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Pages.Cases;

namespace GrantPortal.Web.Claims;

/// <summary>What becomes of money that an approved report says is unused, as the embete reads it: carried over, claimed back, or waiting for one of them.</summary>
/// <param name="Money">The award's money.</param>
/// <param name="Year">The calendar year of the award.</param>
/// <param name="Address">The award's case.</param>
/// <param name="MayClaim">True for whoever may make the claim.</param>
/// <param name="MayBeCarried">False when the year that it could be carried over to is gone.</param>
public sealed record UnusedMoney(AwardMoney Money, int Year, string Address, bool MayClaim, bool MayBeCarried)
{
    /// <summary>The ground in the address of a new claim.</summary>
    public const string Word = "ubrukt";

    public Kroner Unused => Money.Report!.Unused;

    /// <summary>What nobody has carried over or claimed back, kroner.</summary>
    public Kroner Left => Money.Balance.Unclaimed;

    /// <summary>A carry-over that is not decided; what is left may go there.</summary>
    public Transfer? Undecided => Money.Onward is { Status: TransferStatus.Applied } transfer ? transfer : null;

    /// <summary>Nothing is registered as paid, so that nothing can be claimed back yet.</summary>
    public bool IsNotPaid => Money.Balance.Received == Kroner.Zero;

    /// <summary>True when what is left can be claimed back now.</summary>
    public bool IsClaimable => MayClaim && Undecided is null && Left > Kroner.Zero;

    /// <summary>Claims that are made and not sent.</summary>
    public IEnumerable<Claim> NotSent => Money.Claims.Where(claim => claim.Status is ClaimStatus.Made);

    /// <summary>Null for others than the embete, and where the approved report leaves nothing.</summary>
    public static UnusedMoney? Of(CaseHead head, AwardMoney money) => Of(head, money, head.Facts.Year, head.Address);

    /// <summary>The unused money of an award that is not the shown case's own, but that of the year before.</summary>
    public static UnusedMoney? Of(CaseHead head, AwardMoney money, int year, string address) =>
        head.IsOffice && money.Report is { Status: ReportStatus.Approved, Unused.Amount: > 0 }
            ? new UnusedMoney(money, year, address, head.Viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]), year + 1 >= OsloTime.DateOf(head.Now).Year)
            : null;
}
