using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Domain.Undertakings;

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

    /// <summary>What this recipient shall report on beside the criteria of the call (NAV-84); empty where the letter says nothing of it.</summary>
    public string ReportingTerms { get; init; } = string.Empty;

    /// <summary>The directorate, where it is paid back (NAV-67) or decides; null where the letter needs none.</summary>
    public Organisation? Directorate { get; init; }

    /// <summary>The years of the one undertaking that is granted to (NAV-26); null before they have begun, and where the call counts none.</summary>
    public OperatingYears? Years { get; init; }

    /// <summary>How many years the call gives an undertaking; null where it counts none.</summary>
    public YearLimit? YearLimit => Scheme.YearLimitIn(Call.Content);

    /// <summary>The slip states when the undertaking begins to spend and where its accounts lie (NAV-26, NAV-82).</summary>
    public bool AsksForSpending => YearLimit is { Start: YearsStart.FirstSpending };

    /// <summary>The målform of the kommune, also for its bydel and its Nav office; a neutral one is written to as it applied (språklova § 15).</summary>
    public Language Language => (Recipient.Kind is OrganisationKind.District or OrganisationKind.NavOffice ? Payee : Recipient).LetterLanguage(Application.Language);

    /// <summary>Who gets the grant: the kommune for its Nav office (NAV-11).</summary>
    public string Grantee => Recipient.Kind is OrganisationKind.NavOffice ? Payee.Name : Recipient.Name;

    public string Number => $"{Application.CaseNumber}-{RunningNumber}";

    public DateOnly Date => OsloTime.DateOf(At);

    /// <summary>The embete's name in the year of the letter.</summary>
    public Text OfficeName => Office.NameIn(Date.Year);

    public Text SchemeName => Call.Content.Name;

    /// <summary>The call's own text, or the letter's where the call has none.</summary>
    public Text TextOf(string key, Text otherwise) => Call.Content.TextOf(key) is { IsComplete: true } own ? own : otherwise;

    public DateTimeOffset DeadlineOf(DeadlineKind kind) => Call.DeadlineOf(kind, Application.OfficeId, Application.ApplicantId);
}
