using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Applications;

/// <summary>What a control leaves on the case.</summary>
public sealed partial class Application
{
    /// <summary>The body that reads the case because a control of it is delegated to it (KI-102); null when none is.</summary>
    public Id<Organisation>? ControlledBy { get; private set; }

    internal void GiveInsight(Id<Organisation>? body) => ControlledBy = body;

    /// <summary>A step of a control that the recipient is not told of, or is told of by letter.</summary>
    internal void NoteControl(Text sentence, Actor by, DateTimeOffset at, params object[] values) => RecordForOffice(sentence, Status, by, at, values);
}
