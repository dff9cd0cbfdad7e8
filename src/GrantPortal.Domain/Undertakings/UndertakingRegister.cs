using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Undertakings;

/// <summary>One owner's undertakings in a scheme: finds the one that a line continues, or begins a new one.</summary>
public sealed class UndertakingRegister(string scheme, Id<Organisation> owner, int year, IEnumerable<Undertaking> existing)
{
    private readonly List<Undertaking> _known = [.. existing];
    private readonly List<Undertaking> _begun = [];

    /// <summary>All that the owner has, those that were begun here among them.</summary>
    public IReadOnlyList<Undertaking> All => _known;

    /// <summary>Those that were begun here and are not stored yet.</summary>
    public IReadOnlyList<Undertaking> Begun => _begun;

    /// <summary>One that is known or begun.</summary>
    /// <exception cref="InvalidOperationException">It is another owner's.</exception>
    public Undertaking Find(Id<Undertaking> id) => _known.First(undertaking => undertaking.Id == id);

    /// <summary>The undertaking of a line: the one it names, the fixed row's, the one that the same line began in the version before (<paramref name="begunBefore"/>), or a new one.</summary>
    /// <exception cref="RuleViolation">The line continues an undertaking that is not the owner's in that part (KI-85).</exception>
    public Undertaking For(Line line, bool fixedRow, Id<Undertaking>? begunBefore, DateTimeOffset at)
    {
        var found = _known.Find(candidate => candidate.Part == line.Part && (fixedRow ? candidate.ListKey == line.Key
            : line.Continues is null ? candidate.Id == begunBefore && candidate.StartedYear == year
            : candidate.Id.ToString() == line.Continues));
        if (found is null && line.Continues is not null)
        {
            throw new RuleViolation(UndertakingRules.IsOwn, line.Title);
        }

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
