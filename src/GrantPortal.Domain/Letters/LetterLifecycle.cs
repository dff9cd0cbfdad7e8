using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Letters.LetterAction;
using static GrantPortal.Domain.Letters.LetterStatus;

namespace GrantPortal.Domain.Letters;

/// <summary>The lifecycle of a letter: what is sent is never changed.</summary>
public static class LetterLifecycle
{
    public static Lifecycle<LetterStatus, LetterAction> Table { get; } = new("Letter", (status, action) => (status, action) switch
    {
        // A directorate writes in a control, and what it decides anew; its delegate writes in a control, and in nothing else.
        (Draft, Write) => new(Draft, Role.Caseworker, Role.OfficeLeader, Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Controller),
        (Draft, Send) => new(Sent, Role.Caseworker, Role.OfficeLeader, Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Controller),
        _ => null,
    });
}
