namespace GrantPortal.Domain.Organisations;

/// <summary>
/// The code and the name that an organisation had in earlier years. A kommune keeps its organisation number, and so its identity, when its fylke
/// is divided and its kommunenummer changes (facts B1, «Merged kommuner»).
/// </summary>
/// <param name="Code">The code of those years: kommunenummer <c>3028</c>.</param>
/// <param name="Name">The name of those years.</param>
/// <param name="FirstYear">The first calendar year.</param>
/// <param name="LastYear">The last calendar year.</param>
public sealed record FormerName(string Code, string Name, int FirstYear, int LastYear)
{
    public bool Covers(int year) => FirstYear <= year && year <= LastYear;
}
