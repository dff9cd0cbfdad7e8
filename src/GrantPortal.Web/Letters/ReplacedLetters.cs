using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Letters;

/// <summary>The letter that took another's place.</summary>
public sealed record NewerLetter(Id<Letter> Id, string Number);

/// <summary>Which of a case's letters no longer stand, and what stands in their place.</summary>
public static class ReplacedLetters
{
    public static async Task<IReadOnlyDictionary<Id<Letter>, NewerLetter>> ReplacedLettersAsync(this PortalDb db, Id<Application> id, CancellationToken stop) => await (
        from next in db.Decisions.WithReplaced()
        where next.ApplicationId == id && next.ReplacesId != null
        from old in db.Letters.Where(letter => letter.DecisionId == next.ReplacesId)
        from newer in db.Letters.Where(letter => letter.DecisionId == next.Id && letter.Number != null)
        select new { old.Id, Newer = new NewerLetter(newer.Id, newer.Number!) }).ToDictionaryAsync(each => each.Id, each => each.Newer, stop);
}
