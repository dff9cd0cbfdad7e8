using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Calls;

/// <summary>The rules of announcing.</summary>
public static class CallRules
{
    public static readonly Rule TextsInBothForms = new("call.texts", "GEN-01", new("Språklova § 14", "Språklova § 14"), new(
        "Utlysningen kan ikke publiseres. Skriv «{0}» på både bokmål og nynorsk.", "Utlysinga kan ikkje publiserast. Skriv «{0}» på både bokmål og nynorsk."));

    public static readonly Rule NeedsValue = new("call.value", "GEN-01", new("Utlysningens innhold", "Innhaldet i utlysinga"), new(
        "Utlysningen kan ikke publiseres. Fyll ut «{0}».", "Utlysinga kan ikkje publiserast. Fyll ut «{0}»."));

    public static readonly Rule NeedsOffices = new("call.offices", "KI-74", new("Utlysningens frister", "Fristane i utlysinga"), new(
        "Utlysningen kan ikke publiseres. Sett frister for minst ett embete.", "Utlysinga kan ikkje publiserast. Set fristar for minst eitt embete."));

    public static readonly Rule NeedsContact = new("call.contact", "GEN-07", new("Utlysningens kontaktpunkt", "Kontaktpunktet i utlysinga"), new(
        "Utlysningen kan ikke publiseres. Oppgi et kontaktpunkt for hvert embete.", "Utlysinga kan ikkje publiserast. Oppgje eit kontaktpunkt for kvart embete."));

    public static readonly Rule NeedsRegulations = new("call.regulations", "KI-75, KI-76", new("Regelverket", "Regelverket"), new(
        "Utlysningen kan ikke publiseres før regelverket er lagt ved.", "Utlysinga kan ikkje publiserast før regelverket er lagt ved."));

    public static readonly Rule DeadlinesPassFirst = new("call.close", "KI-74", new("Søknadsfristen", "Søknadsfristen"), new(
        "Utlysningen kan ikke lukkes før siste søknadsfrist er ute {0}.", "Utlysinga kan ikkje lukkast før siste søknadsfrist er ute {0}."));

    public static readonly Rule NeedsReason = new("call.extension-reason", "KI-74", new("Utsatt frist", "Utsett frist"), new(
        "Skriv hvorfor fristen blir utsatt.", "Skriv kvifor fristen blir utsett."));

    public static readonly Rule ExtensionIsLater = new("call.extension-later", "KI-74", new("Utsatt frist", "Utsett frist"), new(
        "Den nye fristen må være senere enn {0}.", "Den nye fristen må vere seinare enn {0}."));

    public static readonly Rule DeadlinesInOrder = new("call.deadline-order", "KI-74", new("Utlysningens frister", "Fristane i utlysinga"), new(
        "Revisors frist kan ikke være før rapportfristen, og rapportfristen må være etter søknadsfristen.", "Fristen for revisor kan ikkje vere før rapportfristen, og rapportfristen må vere etter søknadsfristen."));

    public static readonly Rule NotOpen = new("call.not-open", "KI-75, KI-76", new("Utlysningen", "Utlysinga"), new(
        "Utlysningen er ikke publisert ennå. Dere kan søke når regelverket er klart og utlysningen er åpen.", "Utlysinga er ikkje publisert enno. De kan søkje når regelverket er klart og utlysinga er open."));

    public static readonly Rule OfficeTakesPart = new("call.office", "KI-30", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Utlysningen gjelder ikke hos Statsforvalteren deres.", "Utlysinga gjeld ikkje hos Statsforvaltaren dykkar."));

    public static readonly Rule RecipientIsEligible = new("call.eligible", "KI-13, KI-14, KI-15", new("Regelverket punkt 2", "Regelverket punkt 2"), new(
        "Denne typen virksomhet kan ikke få tilskudd i denne ordningen.", "Denne typen verksemd kan ikkje få tilskot i denne ordninga."));

    public static readonly Rule UnknownSlot = new("call.slot", "GEN-01", new("Utlysningens innhold", "Innhaldet i utlysinga"), new(
        "Utlysningen har ikke feltet «{0}».", "Utlysinga har ikkje feltet «{0}»."));
}
