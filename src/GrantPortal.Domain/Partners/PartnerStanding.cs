using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Partners;

/// <summary>How far the partners of a joint application have come.</summary>
/// <param name="IsJoint">There are partners that must confirm the application.</param>
/// <param name="IsAgreed">The attached agreement is signed by all and counts.</param>
/// <param name="Missing">The partners that have not signed.</param>
/// <param name="Deadline">Until when they may: the application deadline.</param>
public sealed record PartnerStanding(bool IsJoint, bool IsAgreed, IReadOnlyList<string> Missing, DateTimeOffset Deadline)
{
    /// <summary>Nothing more is needed from anybody.</summary>
    public bool IsConfirmed => !IsJoint || IsAgreed || Missing.Count == 0;

    /// <param name="form">The form that was sent.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="signatures">What the partners of the version were asked for.</param>
    /// <param name="deadline">The application deadline.</param>
    public static PartnerStanding Of(ResolvedForm form, Answers answers, IReadOnlyCollection<PartnerSignature> signatures, DateTimeOffset deadline) => new(
        form.Partners?.When.Holds(form, answers) == true,
        form.Partners?.SignIn(form, answers) == false,
        [.. signatures.Where(signature => signature.Status is SignatureStatus.Awaited).Select(signature => signature.Name)],
        deadline);

    /// <summary>Refuses to dismiss as unsigned while the partners may still sign, and where nothing is missing.</summary>
    internal void DemandUnsigned(DateTimeOffset at)
    {
        if (!IsJoint)
        {
            return;
        }

        if (IsConfirmed)
        {
            throw new RuleViolation(PartnerRules.IsConfirmed);
        }

        if (at <= Deadline)
        {
            throw new RuleViolation(PartnerRules.DeadlineComesFirst, Norwegian.Moment(Deadline));
        }
    }
}
