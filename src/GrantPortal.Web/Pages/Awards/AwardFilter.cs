using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Awards;

/// <summary>Which awards somebody asks for. It stands in the address, so that a list can be shared; what is blank filters nothing.</summary>
public sealed record AwardFilter
{
    /// <summary>The grant year.</summary>
    [FromQuery(Name = "ar")]
    public int? Year { get; init; }

    /// <summary>The scheme's key.</summary>
    [FromQuery(Name = "ordning")]
    public string? Scheme { get; init; }

    /// <summary>The embete's slug, also one of earlier years: <c>oslo-og-viken</c>.</summary>
    [FromQuery(Name = "statsforvalter")]
    public string? Office { get; init; }

    /// <summary>Key of a part of the scheme.</summary>
    [FromQuery(Name = "del")]
    public string? Part { get; init; }

    /// <summary>Words in the recipient's name or in a project's title.</summary>
    [FromQuery(Name = "tekst")]
    public string? Text { get; init; }

    /// <summary>The embete's lasting code.</summary>
    public string? OfficeCode => string.IsNullOrEmpty(Office) ? null : OfficeTerritory.KeyOf(Office) ?? Office;

    /// <summary>True when nothing narrows a round: then its frame can stand beside the sums.</summary>
    public bool IsWholeRound => Year is not null && OfficeCode is not null && string.IsNullOrEmpty(Part) && string.IsNullOrWhiteSpace(Text);

    /// <summary>The lines of decisions that the recipients have been told of, but for grants that lapsed. Filtered in SQL.</summary>
    internal IQueryable<AwardLine> From(PortalDb db)
    {
        var told = from decision in db.Decisions.AsNoTracking()
                   where decision.Status != DecisionStatus.Made && decision.Status != DecisionStatus.Lapsed
                   join call in db.Calls on decision.CallId equals call.Id
                   join recipient in db.Organisations on decision.ApplicantId equals recipient.Id
                   join office in db.Organisations on decision.OfficeId equals office.Id
                   from line in decision.Lines
                   select new AwardLine
                   {
                       Call = call.Key,
                       Year = call.Year,
                       Scheme = call.Scheme,
                       OfficeId = office.Id,
                       OfficeCode = office.Code,
                       ApplicationId = decision.ApplicationId,
                       RecipientId = recipient.Id,
                       RecipientName = recipient.Name,
                       FormerNames = recipient.FormerNames,
                       Line = line,
                   };
        told = Year is { } year ? told.Where(award => award.Year == year) : told;
        told = string.IsNullOrEmpty(Scheme) ? told : told.Where(award => award.Scheme == Scheme);
        told = OfficeCode is { } code ? told.Where(award => award.OfficeCode == code) : told;
        told = string.IsNullOrEmpty(Part) ? told : told.Where(award => award.Line.Part == Part);
        if (string.IsNullOrWhiteSpace(Text))
        {
            return told;
        }

        var words = $"%{Text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return told.Where(award => EF.Functions.ILike(award.RecipientName, words)
            || EF.Functions.ILike(award.Line.Title.Nb, words)
            || EF.Functions.ILike(award.Line.Title.Nn, words)
            || award.FormerNames.Any(former => EF.Functions.ILike(former.Name, words)));
    }
}

/// <summary>A grant line with whose it is, as SQL sees it.</summary>
internal sealed class AwardLine
{
    public required string Call { get; init; }

    public required int Year { get; init; }

    public required string Scheme { get; init; }

    public required Id<Organisation> OfficeId { get; init; }

    public required string OfficeCode { get; init; }

    public required Id<Application> ApplicationId { get; init; }

    public required Id<Organisation> RecipientId { get; init; }

    public required string RecipientName { get; init; }

    public required IEnumerable<FormerName> FormerNames { get; init; }

    public required GrantLine Line { get; init; }
}
