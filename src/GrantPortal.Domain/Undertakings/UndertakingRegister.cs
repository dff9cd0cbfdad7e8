using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Undertakings;

/// <summary>One owner's undertakings in a scheme: finds the one that a line continues, or begins a new one.</summary>
public sealed class UndertakingRegister(string scheme, Id<Organisation> owner, int year, IEnumerable<Undertaking> existing)
{
    private readonly List<Undertaking> _known = [.. existing];
    private readonly List<Undertaking> _begun = [];

    /// <summary>Those that were begun here and are not stored yet.</summary>
    public IReadOnlyList<Undertaking> Begun => _begun;

    /// <summary>The undertaking of a line: the one it names, the fixed row's, or a new one.</summary>
    public Undertaking For(Line line, bool fixedRow, DateTimeOffset at)
    {
        var found = _known.Find(candidate => candidate.Part == line.Part
            && (fixedRow ? candidate.ListKey == line.Key : candidate.Id.ToString() == line.Continues));
        if (found is not null)
        {
            return found;
        }

        var begun = Undertaking.Begin(scheme, owner, line, fixedRow, year, at);
        _known.Add(begun);
        _begun.Add(begun);
        return begun;
    }
}
