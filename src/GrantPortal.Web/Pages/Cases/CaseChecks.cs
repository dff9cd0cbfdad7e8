using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>A formal control of the application, and whether it passes.</summary>
public sealed record CaseCheck(string Sentence, bool IsFine);

/// <summary>What the portal has controlled by itself: in time, signed, one application, for an eligible applicant.</summary>
public static class CaseChecks
{
    /// <param name="head">The case.</param>
    /// <param name="reporting">How the applicant has reported on the year before.</param>
    public static IEnumerable<CaseCheck> Of(CaseHead head, ReportStanding reporting)
    {
        var facts = head.Facts;
        yield return (facts.IsLate, facts.AdmittedReason) switch
        {
            (false, _) => new(Say("Sendt innen fristen", "Send innan fristen"), true),
            (true, null) => new(Say("Sendt etter fristen, ikke tatt inn", "Send etter fristen, ikkje teken inn"), false),
            _ => new(Say("Sendt etter fristen, tatt inn med begrunnelse", "Send etter fristen, teken inn med grunngjeving"), true),
        };
        var titles = string.Join(", ", facts.SignerTitles);
        yield return facts.SignerTitles.Count > 0
            ? new(Say($"Signert av {titles}", $"Signert av {titles}"), true)
            : new(Say("Ikke signert", "Ikkje signert"), false);
        if (SchemeCatalogue.Portal[facts.Scheme].OneApplicationPerCall)
        {
            yield return new(Say("Én samlet søknad", "Éin samla søknad"), true);
        }

        yield return new(Say("Søkeren kan søke på ordningen", "Søkjaren kan søkje på ordninga"), true);
        if (Reporting(facts.Year - 1, reporting) is { } sentence)
        {
            yield return new(sentence, !reporting.IsToBeJudged());
        }
    }

    private static string? Reporting(int year, ReportStanding standing) => standing switch
    {
        ReportStanding.NotDueYet => Say($"Rapporten for {year} er ikke sendt, og fristen er ikke ute", $"Rapporten for {year} er ikkje send, og fristen er ikkje ute"),
        ReportStanding.InTime => Say($"Rapporten for {year} er sendt i tide", $"Rapporten for {year} er send i tide"),
        ReportStanding.Late => Say($"Rapporten for {year} kom etter fristen", $"Rapporten for {year} kom etter fristen"),
        ReportStanding.Missing => Say($"Rapporten for {year} mangler, og fristen er ute", $"Rapporten for {year} manglar, og fristen er ute"),
        _ => null,
    };
}
