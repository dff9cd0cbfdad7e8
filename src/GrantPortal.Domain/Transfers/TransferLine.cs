using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Transfers;

/// <summary>What is carried over from one grant line, kroner.</summary>
/// <param name="GrantLineId">The grant line of the year before; null where nothing was granted that it could come from.</param>
/// <param name="FromKey">That line's key.</param>
/// <param name="ToKey">The line of the new application, or the whole part, that it is for.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Declared">What the application carries over.</param>
/// <param name="Approved">What was approved; null until it is decided.</param>
public sealed record TransferLine(Id<GrantLine>? GrantLineId, string? FromKey, string ToKey, Text Title, Kroner Declared, Kroner? Approved);
