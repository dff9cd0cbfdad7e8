using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.AuditorStatements;

/// <summary>The figures of a sent report that an auditor attests: what is accounted for on each line.</summary>
/// <param name="Parts">Used of the grant on each part, kroner.</param>
/// <param name="Hash">SHA-256 of every figure: any change of one is another hash.</param>
public sealed record AttestedFigures(IReadOnlyList<AttestedPart> Parts, string Hash)
{
    /// <summary>Used of the grant in all, kroner.</summary>
    public Kroner Used => Kroner.Sum(Parts.Select(part => part.Used ?? Kroner.Zero));

    /// <exception cref="RuleViolation">The report is not sent.</exception>
    public static AttestedFigures Of(Report report)
    {
        var sent = report.SentVersion ?? throw new RuleViolation(StatementRules.ReportIsSent);
        var lines = sent.Lines.OrderBy(line => line.Key, StringComparer.Ordinal).ToList();
        var figures = string.Join('\n', lines.Select(line => string.Create(
            CultureInfo.InvariantCulture, $"{line.Part}|{line.Key}|{line.Persons}|{line.Completed}|{line.Spent?.Amount}|{line.UsedGrant?.Amount}|{line.UsedOwn?.Amount}|{line.Unused?.Amount}")));
        return new AttestedFigures(
            [.. sent.Lines.OrderBy(line => line.Position).GroupBy(line => line.Part).Select(part => new AttestedPart(part.Key, Kroner.Sum(part.Select(line => line.UsedGrant ?? Kroner.Zero))))],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figures))));
    }
}
