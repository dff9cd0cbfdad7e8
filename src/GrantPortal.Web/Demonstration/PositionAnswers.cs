namespace GrantPortal.Web.Demonstration;

/// <summary>A position of RUS as a kommune of the demonstration applies for it.</summary>
/// <param name="Title">What the position does, never who has it.</param>
/// <param name="Percent">Percent of a position.</param>
/// <param name="Amount">Sought, kroner.</param>
/// <param name="Own">The kommune's own part of the wage, kroner.</param>
/// <param name="IsContinued">It has had a grant, and is one of those that the form lists.</param>
internal sealed record PositionAnswers(string Title, int Percent, long Amount, long Own, bool IsContinued = false);
