using GrantPortal.Domain.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Claims;

/// <summary>Which claims somebody asks for. It stands in the address; what is blank filters nothing.</summary>
public sealed record ClaimFilter
{
    public const string NotSent = "ikke-sendt";

    public const string Open = "apne";

    public const string Overdue = "forfalt";

    public const string Settled = "gjort-opp";

    public const string Withdrawn = "trukket";

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    /// <summary>The grant year.</summary>
    [FromQuery(Name = "ar")]
    public int? Year { get; init; }

    /// <summary>Part of the name of who shall pay, or of the reference.</summary>
    [FromQuery(Name = "tekst")]
    public string? Text { get; init; }

    /// <summary>Filtered in SQL.</summary>
    internal IQueryable<ClaimRow> From(IQueryable<ClaimRow> rows, DateOnly today)
    {
        rows = Status switch
        {
            NotSent => rows.Where(row => row.Claim.Status == ClaimStatus.Made),
            Open => rows.Where(row => row.Claim.Status == ClaimStatus.Sent || row.Claim.Status == ClaimStatus.PartlyPaid),
            Overdue => rows.Where(row => (row.Claim.Status == ClaimStatus.Sent || row.Claim.Status == ClaimStatus.PartlyPaid) && row.Claim.DueOn < today),
            Settled => rows.Where(row => row.Claim.Status == ClaimStatus.Settled),
            Withdrawn => rows.Where(row => row.Claim.Status == ClaimStatus.Withdrawn),
            _ => rows,
        };
        rows = Year is { } year ? rows.Where(row => row.Claim.Year == year) : rows;
        if (string.IsNullOrWhiteSpace(Text))
        {
            return rows;
        }

        var words = $"%{Text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return rows.Where(row => EF.Functions.ILike(row.Debtor, words) || EF.Functions.ILike(row.Claim.Reference, words));
    }
}
