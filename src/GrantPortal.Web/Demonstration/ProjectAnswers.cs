using System.Globalization;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Demonstration;

/// <summary>What a Nav office of the demonstration applies for: one project with one line of positions. Amounts are whole kroner.</summary>
/// <param name="Title">The project's title.</param>
/// <param name="Percent">Percent of a position; may pass 100.</param>
/// <param name="Amount">Kroner for the positions.</param>
/// <param name="Continues">The undertaking that it goes on with; null for a new project.</param>
/// <param name="Theme">Its theme, by the key in the call's list.</param>
/// <param name="IsNationalTrial">It is part of a national trial, and goes to the directorate alone (NAV-52).</param>
internal sealed record ProjectAnswers(string Title, int Percent, long Amount, string? Continues = null, string Theme = "oppfolging", bool IsNationalTrial = false)
{
    /// <summary>Kroner carried over from the year before.</summary>
    public long CarriedOver { get; init; }

    /// <summary>The answers by field, as they are typed.</summary>
    public Dictionary<string, string?> Typed(Organisation applicant, Organisation payee, Wording words, string item) => new(StringComparer.Ordinal)
    {
        ["soker.navn"] = applicant.Name,
        ["soker.adresse"] = applicant.Address.ToString() is { Length: > 0 } address ? address : words.Say("Rådhuset", "Rådhuset"),
        ["soker.orgnr"] = (applicant.Number ?? payee.Number)?.ToString(),
        ["soker.konto"] = (applicant.Account ?? payee.Account)?.ToString(),
        ["soker.kontaktperson"] = words.Say("Kontaktperson i Nav-kontoret", "Kontaktperson i Nav-kontoret"),
        ["soker.epost"] = applicant.Email.Length > 0 ? applicant.Email : "nav@example.org",
        ["soker.telefon"] = "00 00 00 00",
        ["prosjekt.tittel"] = Title,
        ["prosjekt.type"] = IsNationalTrial ? "nasjonalt" : "ordinart",
        ["prosjekt.ny"] = Continues is null ? "ny" : "viderefort",
        ["prosjekt.viderefort_fra"] = Continues,
        ["prosjekt.mal"] = "helhet,kvalitet",
        ["prosjekt.omrader"] = "grupper",
        ["prosjekt.temaer"] = Theme,
        ["prosjekt.malgrupper"] = "sosialhjelp",
        ["prosjekt.utbetalinger"] = "nei",
        ["beskrivelse.oppna"] = words.Say("Flere skal få hjelp tidligere, og tjenestene skal henge sammen.", "Fleire skal få hjelp tidlegare, og tenestene skal henge saman."),
        ["beskrivelse.levekar"] = words.Say("KOSTRA viser at flere enn før mottar sosialhjelp i mer enn seks måneder.", "KOSTRA viser at fleire enn før får sosialhjelp i meir enn seks månader."),
        ["beskrivelse.tjenester"] = words.Say("Råd og veiledning, og oppfølging av dem som mottar sosialhjelp.", "Råd og rettleiing, og oppfølging av dei som får sosialhjelp."),
        ["beskrivelse.metode"] = words.Say("Tett oppfølging i faste team, med små utprøvinger og målinger underveis.", "Tett oppfølging i faste team, med små utprøvingar og målingar undervegs."),
        ["beskrivelse.punkter"] = "helhetlig,arbeidsmater,samarbeid",
        ["beskrivelse.punkter_hvordan"] = words.Say("Tjenestene møtes ukentlig om de samme familiene.", "Tenestene møtest kvar veke om dei same familiane."),
        ["beskrivelse.forankring"] = words.Say("Nav-lederen og kommunalsjefen leder styringsgruppen.", "Nav-leiaren og kommunalsjefen leier styringsgruppa."),
        ["beskrivelse.videreforing"] = words.Say("Stillingen går inn i økonomiplanen etter tre år.", "Stillinga går inn i økonomiplanen etter tre år."),
        ["beskrivelse.andre"] = "nei",
        [$"stilling.{item}.funksjon"] = words.Say("Prosjektmedarbeider", "Prosjektmedarbeidar"),
        [$"stilling.{item}.prosent"] = Plain(Percent),
        [$"stilling.{item}.belop"] = Plain(Amount),
        ["overforing.ubrukt.overfort"] = CarriedOver > 0 ? Plain(CarriedOver) : null,
        ["nettverk.klynge"] = "ja",
        ["nettverk.evaluering"] = "nei",
        ["erklaring.forankret"] = "ja",
    };

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
