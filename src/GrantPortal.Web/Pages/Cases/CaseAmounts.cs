using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>One line of a case's amounts, kroner; null where nothing is said yet.</summary>
public sealed record AmountRow(string Part, Text Title, Kroner Sought, Kroner? Recommended, Kroner? Granted, Kroner CarriedOver, Kroner OwnContribution);

/// <summary>Sought, recommended and granted on the lines that are granted, in the form's order (BPA in the order of priority, KI-113).</summary>
public static class CaseAmounts
{
    public static async Task<IReadOnlyList<AmountRow>> LoadAsync(PortalDb db, CaseHead head, CancellationToken stop)
    {
        var id = head.Id;
        var lines = await db.Applications.AsNoTracking().Where(application => application.Id == id)
            .SelectMany(application => application.Versions).Where(version => version.Status == VersionStatus.Sent)
            .SelectMany(version => version.Lines).OrderBy(line => line.Position)
            .ToListAsync(stop);
        var recommended = !head.SeesUnsent ? [] : await db.Applications.AsNoTracking().Where(application => application.Id == id)
            .SelectMany(application => application.RecommendedLines).ToDictionaryAsync(line => line.Key, line => line.Amount, StringComparer.Ordinal, stop);
        var granted = head.Facts.Decision is null || (!head.SeesUnsent && head.Stage is CaseStage.UnderAssessment) ? [] : await db.Decisions.AsNoTracking()
            .Where(decision => decision.ApplicationId == id).SelectMany(decision => decision.Lines).ToDictionaryAsync(line => line.Key, line => line.Granted, StringComparer.Ordinal, stop);
        return
        [
            .. from part in SchemeCatalogue.Portal[head.Facts.Scheme].Parts
               from row in Rows(part, [.. lines.Where(line => line.Part == part.Key)])
               select new AmountRow(part.Key, row.Title, row.Sought, recommended.GetValueOrDefault(row.Key), granted.TryGetValue(row.Key, out var given) ? given : null, row.CarriedOver, row.OwnContribution),
        ];
    }

    private static IEnumerable<SoughtLine> Rows(Part part, IReadOnlyList<FormLine> lines) => (part.GrantedAs, lines.Count) switch
    {
        (_, 0) => [],
        (GrantedAs.Whole or GrantedAs.Undertaking, _) => [new SoughtLine(part.Key, part.Key, part.Name, Sum(lines, line => line.NewMoney), Sum(lines, line => line.CarriedOver), Sum(lines, line => line.OwnContribution))],
        _ => lines.Select(line => new SoughtLine(part.Key, line.Key, Titled(part, line.Title), line.NewMoney ?? Kroner.Zero, line.CarriedOver ?? Kroner.Zero, line.OwnContribution ?? Kroner.Zero)),
    };

    private static Text Titled(Part part, Text title) => new($"{part.Name.Nb}: {title.Nb}", $"{part.Name.Nn}: {title.Nn}");

    private static Kroner Sum(IEnumerable<FormLine> lines, Func<FormLine, Kroner?> amount) => Kroner.Sum(lines.Select(line => amount(line) ?? Kroner.Zero));
}
