using System.Globalization;
using System.Text.RegularExpressions;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Payments;

/// <summary>One row of the accounting system's list.</summary>
/// <param name="Line">Its line in the file, from 1, the heading counted.</param>
/// <param name="Reference">Reference, KID or message: whatever names the case.</param>
/// <param name="Amount">Kroner.</param>
/// <param name="On">The day that it was booked.</param>
/// <param name="Event">What happened.</param>
/// <param name="Reason">The bank's words for a return; may be empty.</param>
/// <param name="Voucher">The accounting system's own number; may be empty.</param>
public sealed record AccountingRow(int Line, string Reference, Kroner Amount, DateOnly On, AccountingEvent Event, string Reason, string Voucher);

/// <summary>What a row tells.</summary>
public enum AccountingEvent
{
    /// <summary>A grant is paid out.</summary>
    Paid,

    /// <summary>A payment came back.</summary>
    Bounced,

    /// <summary>Money came in on a claim.</summary>
    Repaid,
}

/// <summary>The case, and the claim where it is one, that a reference names (KI-98). What else stands in it may differ: people retype it.</summary>
/// <param name="CaseNumber">As <c>2027/118</c>.</param>
/// <param name="Claim">The claim's number; null where none is named.</param>
public sealed partial record AccountingReference(string CaseNumber, int? Claim)
{
    /// <summary>Reads <c>0761.68 KI 2027 2027/118-K1</c> and what people make of it. Null where it names no case, or more than one.</summary>
    public static AccountingReference? Read(string text)
    {
        var found = Pattern().Matches(text).Select(match => new AccountingReference(
            $"{match.Groups["year"].Value}/{long.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)}",
            match.Groups["claim"].Success ? int.Parse(match.Groups["claim"].ValueSpan, CultureInfo.InvariantCulture) : null)).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    internal static AccountingReference Of(Payment payment) => Read(payment.Reference)!;

    internal static AccountingReference Of(Claim claim) => Read(claim.Reference)!;

    [GeneratedRegex(@"(?<![0-9])(?<year>20[0-9]{2})\s*/\s*(?<number>[0-9]{1,9})(?![0-9])(?:\s*[-–]?\s*[Kk](?<claim>[0-9]{1,3})(?![0-9]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
