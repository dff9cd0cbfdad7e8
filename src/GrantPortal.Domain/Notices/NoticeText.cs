using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Notices;

/// <summary>What a notice says. E-mail can be read on its way, so nothing here tells whose case it is or what it is about.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="Body">Plain text, without the address.</param>
public sealed record NoticeText(Text Subject, Text Body)
{
    private static readonly Text Silence = new(
        "Av hensyn til sikkerheten står det ikke mer i denne e-posten. Den er sendt automatisk og kan ikke besvares.",
        "Av omsyn til tryggleiken står det ikkje meir i denne e-posten. Han er send automatisk og kan ikkje svarast på.");

    private static readonly Text LogIn = new("Logg inn for å se hva som venter på deg:", "Logg inn for å sjå kva som ventar på deg:");

    /// <summary>The whole text, with the address that it leads to.</summary>
    public Text With(string address) => new($"{Body.Nb}\n\n{address}\n\n{Silence.Nb}\n", $"{Body.Nn}\n\n{address}\n\n{Silence.Nn}\n");

    public static NoticeText Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Letter => Of(
            new("Du har fått et brev i Tilskuddsportalen", "Du har fått eit brev i Tilskuddsportalen"),
            new("Logg inn for å lese det:", "Logg inn for å lese det:")),
        NoticeKind.DueSoon => Of(new("En frist nærmer seg i Tilskuddsportalen", "Ein frist nærmar seg i Tilskuddsportalen"), LogIn),
        NoticeKind.Overdue => Of(new("En frist har gått ut i Tilskuddsportalen", "Ein frist har gått ut i Tilskuddsportalen"), LogIn),
        NoticeKind.Task => Of(new("Noe venter på deg i Tilskuddsportalen", "Noko ventar på deg i Tilskuddsportalen"), LogIn),
        NoticeKind.Announced => Of(
            new("En ny utlysning ligger i Tilskuddsportalen", "Ei ny utlysing ligg i Tilskuddsportalen"),
            new("Les om tilskuddet og fristen, og begynn på søknaden:", "Les om tilskotet og fristen, og byrj på søknaden:")),
        NoticeKind.Invited => Of(
            new("Dere er invitert til en samling i nettverket", "De er inviterte til ei samling i nettverket"),
            new("Se når og hvor i portalen:", "Sjå når og kvar i portalen:")),
        NoticeKind.AuditorInvited => Of(
            new("Du er bedt om å bekrefte et regnskap i Tilskuddsportalen", "Du er beden om å stadfeste ein rekneskap i Tilskuddsportalen"),
            new(
                "Åpne lenken for å se regnskapet og bekrefte det. Lenken er din alene. Ikke send den videre.",
                "Opne lenkja for å sjå rekneskapen og stadfeste han. Lenkja er di åleine. Ikkje send ho vidare.")),
        NoticeKind.PartnerInvited => Of(
            new("Dere er bedt om å signere en søknad i Tilskuddsportalen", "De er bedne om å signere ein søknad i Tilskuddsportalen"),
            new(
                "Åpne lenken for å lese søknaden og signere som samarbeidspartner. Lenken gjelder én gang. Ikke send den videre.",
                "Opne lenkja for å lese søknaden og signere som samarbeidspartnar. Lenkja gjeld éin gong. Ikkje send ho vidare.")),
        NoticeKind.StatementVoid => Of(
            new("En bekreftelse i Tilskuddsportalen gjelder ikke lenger", "Ei stadfesting i Tilskuddsportalen gjeld ikkje lenger"),
            new(
                "Tallene som ble bekreftet, er endret etterpå. De må bekreftes på nytt. Les mer i portalen:",
                "Tala som blei stadfesta, er endra etterpå. Dei må stadfestast på nytt. Les meir i portalen:")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of notice."),
    };

    private static NoticeText Of(Text subject, Text lead) => new(subject, new Text($"{subject.Nb}.\n\n{lead.Nb}", $"{subject.Nn}.\n\n{lead.Nn}"));
}
