using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Referrals;

/// <summary>
/// An embete's referral (oversendelse) of all its applications in a call to the directorate, with the recommendations and a letter (NAV-53, NAV-54); also of those that it recommends be
/// refused. What comes in later is referred by another.
/// </summary>
public sealed class Referral
{
    private Referral()
    {
    }

    public Id<Referral> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> DirectorateId { get; private set; }

    public string Number { get; private set; } = string.Empty;

    /// <summary>What the letter says, frozen.</summary>
    public LetterContent Content { get; private set; } = new();

    /// <summary>SHA-256 of the letter.</summary>
    public string Hash { get; private set; } = string.Empty;

    public Id<Person> SentBy { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The PDF, printed once.</summary>
    public Id<Document>? DocumentId { get; private set; }

    /// <summary>Sends all of the embete's applications that the directorate has not got yet.</summary>
    /// <param name="call">The call.</param>
    /// <param name="office">The embete.</param>
    /// <param name="applications">All that are sent, and neither withdrawn, dismissed nor referred.</param>
    /// <param name="letter">The letter that goes with them.</param>
    /// <param name="by">The embete's leader, who approved the recommendations.</param>
    /// <param name="at">When.</param>
    /// <exception cref="RuleViolation">One of them has no approved recommendation, or there are none.</exception>
    public static Referral Send(Call call, Id<Organisation> office, IReadOnlyList<Application> applications, LetterContent letter, Actor by, DateTimeOffset at)
    {
        if (by.Organisation != office || applications.Any(application => application.OfficeId != office || application.CallId != call.Id))
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (applications.Count == 0)
        {
            throw new RuleViolation(ReferralRules.NothingToRefer);
        }

        if (applications.FirstOrDefault(application => application.Status is not ApplicationStatus.RecommendationApproved) is { } unready)
        {
            throw new RuleViolation(ReferralRules.AllAreReferred, unready.CaseNumber);
        }

        LetterChecklist.Demand(letter);
        foreach (var application in applications)
        {
            application.Refer(by, at);
        }

        return new Referral
        {
            Id = Id<Referral>.New(at),
            CallId = call.Id,
            OfficeId = office,
            DirectorateId = call.DirectorateId!.Value,
            Number = letter.Number,
            Content = letter,
            Hash = letter.Hash(),
            SentBy = by.Person,
            SentAt = at,
        };
    }

    /// <summary>Keeps the PDF that was printed of its letter.</summary>
    public void KeepPrint(Document print) => DocumentId ??= print.Id;
}
