using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Payments;

/// <summary>A list held against the payments and claims as they are now: what the person sees, and what is registered when they say so.</summary>
internal sealed class AccountingPreview
{
    private readonly IReadOnlyDictionary<Id<Application>, Application> _applications;
    private readonly IReadOnlyList<Payment> _payments;
    private readonly IReadOnlyList<Claim> _claims;

    private AccountingPreview(IReadOnlyList<AccountingMatch> matches, IReadOnlyDictionary<Id<Application>, Application> applications, IReadOnlyList<Payment> payments, IReadOnlyList<Claim> claims) =>
        (Matches, _applications, _payments, _claims) = (matches, applications, payments, claims);

    /// <summary>In the order in which they are registered.</summary>
    public IReadOnlyList<AccountingMatch> Matches { get; }

    public IReadOnlyList<AccountingMatch> Registering => [.. Matches.Where(match => match.Registers)];

    /// <summary>The rows, to be sent back with the person's yes; nothing is kept meanwhile.</summary>
    public string Rows => JsonSerializer.Serialize(Matches.Select(match => SentRow.Of(match.Row)));

    /// <summary>What the person says yes to: exactly these rows on exactly these payments and claims.</summary>
    public string Seen => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Registering.Select(match => $"{match.Row.Line} {match.Outcome} {match.Payment?.Id} {match.Claim?.Id} {match.Row.Amount} {match.Row.On:O}")))));

    public static async Task<AccountingPreview> OfAsync(PortalDb db, IReadOnlyList<AccountingRow> rows, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var numbers = rows.Select(row => AccountingReference.Read(row.Reference)?.CaseNumber).OfType<string>().Distinct().ToList();
        var applications = await db.Applications.Where(application => numbers.Contains(application.CaseNumber)).ToDictionaryAsync(application => application.Id, stop);
        var ids = applications.Keys.ToList();
        var payments = await db.Payments.Where(payment => ids.Contains(payment.ApplicationId)).ToListAsync(stop);
        var claims = await db.Claims.Include(claim => claim.Repayments).Where(claim => ids.Contains(claim.ApplicationId)).ToListAsync(stop);
        return new AccountingPreview(AccountingList.Match(rows, payments, claims, by, at), applications, payments, claims);
    }

    /// <summary>The rows that came back; null when they are no rows.</summary>
    public static IReadOnlyList<AccountingRow>? ReadRows(string? json)
    {
        try
        {
            return json is not null && JsonSerializer.Deserialize<List<SentRow>>(json) is { Count: <= AccountingFile.MostRows } rows ? [.. rows.Select(row => row.Row)] : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Registers every row that registers anything, each by its aggregate's own verb; the caller saves them all or none.</summary>
    public void Register(Actor by, DateTimeOffset at)
    {
        foreach (var match in Registering)
        {
            var (row, application) = (match.Row, _applications[match.Payment?.ApplicationId ?? match.Claim!.ApplicationId]);
            switch (match.Outcome)
            {
                case AccountingOutcome.Pays:
                    match.Payment!.RegisterPaid(application, row.On, by, at);
                    break;
                case AccountingOutcome.Bounces:
                    match.Payment!.RegisterBounced(application, [.. _payments.Where(payment => payment.ApplicationId == application.Id)], [.. _claims.Where(claim => claim.ApplicationId == application.Id)], row.On, row.Reason, by, at);
                    break;
                default:
                    match.Claim!.RegisterRepayment(application, row.Amount, row.On, row.Voucher, by, at);
                    break;
            }
        }
    }

    /// <summary>A row as it goes with the page and comes back.</summary>
    private sealed record SentRow(int Line, string Reference, long Amount, DateOnly On, AccountingEvent Event, string Reason, string Voucher)
    {
        [JsonIgnore]
        public AccountingRow Row => new(Line, Reference ?? string.Empty, new Kroner(Amount), On, Event, Reason ?? string.Empty, Voucher ?? string.Empty);

        public static SentRow Of(AccountingRow row) => new(row.Line, row.Reference, row.Amount.Amount, row.On, row.Event, row.Reason, row.Voucher);
    }
}
