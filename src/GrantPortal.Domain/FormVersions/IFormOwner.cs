using GrantPortal.Domain.Forms;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.FormVersions;

/// <summary>What is filled in, signed and sent version by version: an application or a report. Whoever writes does so through these verbs, in the pages as from a workbook.</summary>
public interface IFormOwner
{
    IReadOnlyList<FormVersion> Versions { get; }

    /// <summary>The version being written, if there is one.</summary>
    FormVersion? OpenVersion { get; }

    /// <summary>The version that stands: sent and not replaced.</summary>
    FormVersion? SentVersion { get; }

    /// <inheritdoc cref="FormVersion.Save"/>
    IReadOnlyList<Conflict> Save(ResolvedForm form, int loadedAt, IReadOnlyDictionary<string, string?> typed, Actor by, DateTimeOffset at);

    /// <inheritdoc cref="FormVersion.AddItem"/>
    string AddItem(ItemList list, Actor by, DateTimeOffset at);

    /// <inheritdoc cref="FormVersion.RemoveItem"/>
    void RemoveItem(ItemList list, string item, Actor by, DateTimeOffset at);

    /// <inheritdoc cref="FormVersion.TakeIn"/>
    IReadOnlyList<Conflict> TakeIn(FormTakenIn taken, ResolvedForm form, Actor by, DateTimeOffset at);

    /// <summary>Hands a complete draft to those who sign.</summary>
    void RequestSignature(ResolvedForm form, Actor by, DateTimeOffset at);

    /// <summary>Takes it back for changes; signatures on it are void.</summary>
    void Reopen(Actor by, DateTimeOffset at);

    /// <summary>Throws a new version away; the one that was sent stands.</summary>
    void DiscardRevision(Actor by, DateTimeOffset at);

    /// <summary>Refuses a signature on anything but what the signer has read; <paramref name="read"/> has the content hash of each form on the page that was read.</summary>
    void DemandReadAsItStands(string formHash, IReadOnlyCollection<string> read);
}
