using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Undertakings;

/// <summary>A tiltak that lasts: a category at a recipient, an innovation project. Its identity, owner and clock run over the years, so that «year n» is computed and never typed (KI-85).</summary>
public sealed class Undertaking
{
    private Undertaking()
    {
    }

    public Id<Undertaking> Id { get; private set; }

    public string Scheme { get; private set; } = string.Empty;

    public Id<Organisation> OwnerId { get; private set; }

    public string Part { get; private set; } = string.Empty;

    /// <summary>The list key for an undertaking that is the same every year (<c>kompetanse.bachelor</c>); empty for a project with a title of its own.</summary>
    public string ListKey { get; private set; } = string.Empty;

    public Text Title { get; private set; } = Text.Empty;

    /// <summary>The calendar year of its first application.</summary>
    public int StartedYear { get; private set; }

    public static Undertaking Begin(string scheme, Id<Organisation> owner, Line line, bool fixedRow, int year, DateTimeOffset at) => new()
    {
        Id = Id<Undertaking>.New(at),
        Scheme = scheme,
        OwnerId = owner,
        Part = line.Part,
        ListKey = fixedRow ? line.Key : string.Empty,
        Title = line.Title,
        StartedYear = year,
    };

    /// <summary>1 in the year that it started.</summary>
    public int YearNumber(int year) => year - StartedYear + 1;
}
