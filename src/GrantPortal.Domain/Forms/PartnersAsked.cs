using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Forms;

/// <summary>
/// How a form asks for partners (LSV-02): in which list, when, and what counts as their word. A partner confirms one version only, the one that is sent, and is never paid.
/// </summary>
/// <param name="List">The list of items, each with <c>slag</c>, <c>navn</c>, <c>orgnr</c> and <c>epost</c>.</param>
/// <param name="When">The answers that make the application joint.</param>
public sealed record PartnersAsked(string List, Condition When)
{
    /// <summary>The answers that tell that all parties have signed the attached agreement, which counts instead of their signatures; null where the call wants signatures.</summary>
    public Condition? Agreed { get; init; }

    /// <summary>Whether the partners are to sign the application that answers this.</summary>
    public bool SignIn(ResolvedForm form, Answers answers) => When.Holds(form, answers) && Agreed?.Holds(form, answers) != true;

    /// <summary>The partners that the answers name; none where the application is not joint.</summary>
    public IReadOnlyList<NamedPartner> In(ResolvedForm form, Answers answers) => !When.Holds(form, answers) ? [] :
    [
        .. (answers[List]?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? []).Select(item => new NamedPartner(
            item, answers[$"{List}.{item}.navn"] ?? string.Empty, OrganisationNumber.TryParse(answers[$"{List}.{item}.orgnr"], out var number) ? number : null, answers[$"{List}.{item}.epost"] ?? string.Empty)),
    ];
}

/// <summary>A partner as the application names it.</summary>
/// <param name="Item">Its item in the list.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Number">Its organisation number; null where it cannot be read.</param>
/// <param name="Email">Where it is reached.</param>
public sealed record NamedPartner(string Item, string Name, OrganisationNumber? Number, string Email);
