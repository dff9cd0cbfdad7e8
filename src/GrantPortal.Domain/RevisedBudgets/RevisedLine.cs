using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.RevisedBudgets;

/// <summary>A line of the application's budget, as it is after the award; kroner.</summary>
/// <param name="Part">The part.</param>
/// <param name="Key">The application's line: <c>kompetanse.bachelor</c>.</param>
/// <param name="GrantKey">The grant line that it belongs to: <c>kompetanse</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sought">New money sought.</param>
/// <param name="Grant">Of the grant.</param>
/// <param name="Own">Of the recipient's own.</param>
public sealed record RevisedLine(string Part, string Key, string GrantKey, Text Title, Kroner Sought, Kroner? Grant, Kroner? Own);
