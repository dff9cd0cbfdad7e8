using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Letters;

/// <summary>What every letter on a case is made from.</summary>
/// <param name="Application">The case.</param>
/// <param name="Call">The call, with its texts, regulations and deadlines.</param>
/// <param name="Scheme">The scheme.</param>
/// <param name="Recipient">Who applied.</param>
/// <param name="Payee">Who is paid; a bydel stands under its kommune's organisation number.</param>
/// <param name="Office">The embete that writes.</param>
/// <param name="Caseworker">The caseworker's name or role, as the letter shows it.</param>
/// <param name="Remarks">What the caseworker adds, in the letter's målform.</param>
/// <param name="RunningNumber">Which letter of the case this is, from 1.</param>
/// <param name="At">When it is sent, or read before it is.</param>
public sealed record LetterBasis(
    Application Application,
    Call Call,
    Scheme Scheme,
    Organisation Recipient,
    Organisation Payee,
    Organisation Office,
    string Caseworker,
    string Remarks,
    int RunningNumber,
    DateTimeOffset At)
{
    /// <summary>The carry-over that the application declares; null where it declares none, or from an award before the portal.</summary>
    public Transfer? CarryOver { get; init; }

    /// <summary>The målform of the kommune, also for its bydel; a neutral one is written to as it applied (språklova § 15).</summary>
    public Language Language => (Recipient.Kind is OrganisationKind.District ? Payee : Recipient).LetterLanguage(Application.Language);

    public string Number => $"{Application.CaseNumber}-{RunningNumber}";

    public DateOnly Date => OsloTime.DateOf(At);

    /// <summary>The embete's name in the year of the letter.</summary>
    public Text OfficeName => Office.NameIn(Date.Year);

    public Text SchemeName => Call.Content.Name;

    /// <summary>The call's own text, or the letter's where the call has none.</summary>
    public Text TextOf(string key, Text otherwise) => Call.Content.TextOf(key) is { IsComplete: true } own ? own : otherwise;

    public DateTimeOffset DeadlineOf(DeadlineKind kind) => Call.DeadlineOf(kind, Application.OfficeId, Application.ApplicantId);
}
