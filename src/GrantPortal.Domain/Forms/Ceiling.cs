namespace GrantPortal.Domain.Forms;

/// <summary>The most that may be stated in a field, frozen with the form (facts B4: 610 000 kroner for a whole position and 10 000 for competence in 2020).</summary>
/// <param name="Kroner">Kroner in all, or for a whole position where <see cref="PercentOf"/> names one.</param>
/// <param name="PercentOf">Name of the figure that says how many percent of a position it is for; null where the ceiling is the same whatever the position.</param>
public sealed record Ceiling(long Kroner, string? PercentOf = null)
{
    /// <summary>Kroner, for these answers; null while the percent is blank or cannot be read.</summary>
    public long? In(Answers answers) => PercentOf is null ? Kroner : answers.Number(PercentOf) is { } percent ? Kroner * percent / 100 : null;
}
