using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Transfers;

/// <summary>What is approved to be carried over to an award and on from it, kroner (KI-83).</summary>
/// <param name="In">From the award of the year before.</param>
/// <param name="Out">To the application of the year after.</param>
public sealed record Carried(Kroner In, Kroner Out)
{
    public static Carried Nothing { get; } = new(Kroner.Zero, Kroner.Zero);

    /// <param name="id">The award's case.</param>
    /// <param name="transfers">The carry-overs to it and from it.</param>
    public static Carried Of(Id<Application> id, IReadOnlyCollection<Transfer> transfers) => new(
        Kroner.Sum(transfers.Where(transfer => transfer.ToApplicationId == id).Select(transfer => transfer.Approved ?? Kroner.Zero)),
        Kroner.Sum(transfers.Where(transfer => transfer.FromApplicationId == id).Select(transfer => transfer.Approved ?? Kroner.Zero)));
}
