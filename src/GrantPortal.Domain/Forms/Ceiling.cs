namespace GrantPortal.Domain.Forms;

/// <summary>The most that may be stated in a field, frozen with the form (facts B4: 610 000 kroner for a whole position and 10 000 for competence in 2020; facts B2: a rate for each year).</summary>
/// <param name="Kroner">Kroner in all, or for a whole position where <see cref="PercentOf"/> names one.</param>
/// <param name="PercentOf">Name of the figure that says how many percent of a position it is for; null where the ceiling is the same whatever the position.</param>
public sealed record Ceiling(long Kroner, string? PercentOf = null)
{
    /// <summary>Name of the figure that says which of its years the position is in; null where the ceiling is the same every year.</summary>
    public string? YearOf { get; init; }

    /// <summary>Kroner for a whole position in its second year and on, where they fall from year to year; a year that has no rate gives nothing.</summary>
    public IReadOnlyList<long>? Later { get; init; }

    /// <summary>Which of its years the position is in, from 1; null while that is not stated.</summary>
    public long? YearIn(Answers answers) => YearOf is null ? 1 : answers.Number(YearOf);

    /// <summary>Kroner for a whole position in that year, from 1.</summary>
    public long RateOf(long year) => year == 1 ? Kroner : Later?.ElementAtOrDefault((int)year - 2) ?? 0;

    /// <summary>Kroner, for these answers; null while the percent is blank or cannot be read.</summary>
    public long? In(Answers answers) => YearIn(answers) is not { } year ? null
        : PercentOf is null ? RateOf(year)
        : answers.Number(PercentOf) is { } percent ? RateOf(year) * percent / 100
        : null;
}
