using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter of a dismissal (avvisning): the formal ground, and that the application was not assessed on its merits (facts B5, C4).</summary>
public static class DismissalLetter
{
    public static LetterContent From(LetterBasis basis)
    {
        var letter = new LetterWriter(basis, LetterKind.Dismissal);
        letter.Say(new Text(
            "Vi avviser søknaden fra {0} om tilskudd for {2} fra ordningen {1}. Det betyr at vi ikke har vurdert innholdet i søknaden.",
            "Vi avviser søknaden frå {0} om tilskot for {2} frå ordninga {1}. Det tyder at vi ikkje har vurdert innhaldet i søknaden.").With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year));
        letter.Section("Hvorfor søknaden er avvist", "Kvifor søknaden er avvist");
        if (basis.Application.DismissedFor is { } ground)
        {
            letter.Say(Ground(ground, basis), FormalGround);
        }

        letter.Say(Text.Same(basis.Remarks));
        letter.Section("Hva dere kan gjøre nå", "Kva de kan gjere no").Say(
            new Text("Dere kan søke igjen når tilskuddet blir lyst ut på nytt.", "De kan søkje att når tilskotet blir lyst ut på nytt."), Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Avvisning av søknad om {0} for {1}", "Avvising av søknad om {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }

    private static Text Ground(DismissalGround ground, LetterBasis basis) => ground switch
    {
        DismissalGround.Late => new Text(
            "Søknadsfristen var {0}. Vi fikk søknaden {1}, etter fristen.",
            "Søknadsfristen var {0}. Vi fekk søknaden {1}, etter fristen.").With(Norwegian.Moment(basis.DeadlineOf(DeadlineKind.Application)), Norwegian.Moment(basis.Application.SubmittedAt!.Value)),
        DismissalGround.NotEligible => new Text(
            "Etter regelverket er dere ikke blant dem som kan få tilskudd i denne ordningen.",
            "Etter regelverket er de ikkje mellom dei som kan få tilskot i denne ordninga."),
        _ => new Text(
            "Søknaden er ikke signert av en som kan forplikte søkeren: kommunedirektøren eller den som har fått myndigheten delegert.",
            "Søknaden er ikkje signert av ein som kan binde søkjaren: kommunedirektøren eller den som har fått myndet delegert."),
    };
}
