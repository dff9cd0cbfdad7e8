using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Organisations;

/// <summary>Finds organisations by what people call them.</summary>
public static class OrganisationSearch
{
    /// <summary>
    /// Those with the text in their name, now or before, or with it as their code or organisation number; all of them when the text is blank.
    /// </summary>
    public static IQueryable<Organisation> Named(this IQueryable<Organisation> organisations, string? text)
    {
        var wanted = Norwegian.Normalise(text).Trim();
        if (wanted.Length == 0)
        {
            return organisations;
        }

        var pattern = Pattern(wanted);
        var number = OrganisationNumber.TryParse(wanted, out var read) ? read : null;
        return organisations.Where(organisation => EF.Functions.ILike(organisation.Name, pattern)
            || organisation.Code == wanted
            || (number != null && organisation.Number == number)
            || organisation.FormerNames.Any(former => former.Code == wanted || EF.Functions.ILike(former.Name, pattern)));
    }

    /// <summary>The pattern for ILIKE that finds the text anywhere; what is special in a pattern is only itself.</summary>
    internal static string Pattern(string text) =>
        $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
