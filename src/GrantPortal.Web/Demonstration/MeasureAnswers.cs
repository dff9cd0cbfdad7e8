using System.Globalization;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Demonstration;

/// <summary>What a kommune of the demonstration applies for in LSV or BU: one undertaking with one position. Amounts are whole kroner.</summary>
/// <param name="Title">The undertaking's title.</param>
/// <param name="Model">Its model, by the key in the call's list.</param>
/// <param name="Percent">Percent of a position; may pass 100.</param>
/// <param name="Amount">Kroner for the position.</param>
/// <param name="Continues">The undertaking that it goes on with; null for a new one.</param>
internal sealed record MeasureAnswers(string Title, string Model, int Percent, long Amount, string? Continues = null)
{
    /// <summary>The partner that it is run with; null where the kommune applies alone.</summary>
    public Organisation? Partner { get; init; }

    /// <summary>All parties have signed the agreement that is attached.</summary>
    public bool HasSignedAgreement { get; init; }

    /// <summary>The answers by field, as they are typed.</summary>
    /// <param name="applicant">Who applies.</param>
    /// <param name="words">Short answers in the applicant's målform.</param>
    /// <param name="item">The position's item.</param>
    /// <param name="partner">The partner's item; empty where there is none.</param>
    /// <param name="agreement">The document with the agreement; empty where there is none.</param>
    public Dictionary<string, string?> Typed(Organisation applicant, Wording words, string item, string partner, string agreement)
    {
        var typed = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["soker.kontaktperson"] = words.Say("Kontaktperson helse", "Kontaktperson helse"),
            ["soker.stilling"] = words.Say("Virksomhetsleder", "Verksemdsleiar"),
            ["soker.epost"] = applicant.Email.Length > 0 ? applicant.Email : "postmottak@example.org",
            ["soker.telefon"] = "00 00 00 00",
            ["tiltak.tittel"] = Title,
            ["tiltak.ny"] = Continues is null ? "ny" : "viderefort",
            ["tiltak.viderefort_fra"] = Continues,
            ["tiltak.modell"] = Model,
            ["tiltak.modell_annen"] = Model == "annen" ? words.Say("Oppsøkende samarbeidsteam", "Oppsøkjande samarbeidsteam") : null,
            ["samarbeid.form"] = Partner?.Kind switch { null => "alene", OrganisationKind.HealthTrust => "helseforetak", _ => "interkommunalt" },
            ["beskrivelse.behov"] = words.Say("Flere trenger hjelp fra flere tjenester samtidig.", "Fleire treng hjelp frå fleire tenester samtidig."),
            ["beskrivelse.innhold"] = words.Say("Et fast team møter folk der de bor, og samarbeider med de andre tjenestene.", "Eit fast team møter folk der dei bur, og samarbeider med dei andre tenestene."),
            ["beskrivelse.mal"] = words.Say("Teamet er i full drift, og ventetiden er under fire uker.", "Teamet er i full drift, og ventetida er under fire veker."),
            ["beskrivelse.drift"] = words.Say("Stillingen går inn i økonomiplanen.", "Stillinga går inn i økonomiplanen."),
            ["beskrivelse.andre"] = "nei",
            [$"stilling.{item}.funksjon"] = words.Say("Teammedarbeider", "Teammedarbeidar"),
            [$"stilling.{item}.prosent"] = Percent.ToString(CultureInfo.InvariantCulture),
            [$"stilling.{item}.nye"] = Amount.ToString(CultureInfo.InvariantCulture),
            [$"stilling.{item}.egenandel"] = (Amount / 4).ToString(CultureInfo.InvariantCulture),
            ["utgift.kompetanse.nye"] = "20000",
            ["erklaring.ansvar"] = "ja",
        };
        if (Partner is not null)
        {
            typed["samarbeid.avtale"] = agreement;
            typed["samarbeid.signert"] = HasSignedAgreement ? "ja" : "nei";
            typed[$"partner.{partner}.slag"] = Partner.Kind is OrganisationKind.HealthTrust ? "helseforetak" : "kommune";
            typed[$"partner.{partner}.navn"] = Partner.Name;
            typed[$"partner.{partner}.orgnr"] = Partner.Number!.ToString();
            typed[$"partner.{partner}.epost"] = "signatar@example.org";
        }

        return typed;
    }
}
