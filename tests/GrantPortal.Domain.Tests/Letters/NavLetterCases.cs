using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Letters;

/// <summary>The letters of NAV that the golden files hold, to a kommune that gets bokmål (Gjøvik) and one that gets nynorsk (Lom), and between the authorities.</summary>
internal static class NavLetterCases
{
    public static readonly string[] Names = ["nav-granted", "nav-fourth-year", "nav-carried-over", "nav-refused", "nav-replacement", "nav-referral", "nav-authorisation"];

    public static LetterContent Of(string name, string language) => name switch
    {
        "nav-granted" => Walk(language).LetterSent().Letter!.Content!,
        "nav-fourth-year" => FourthYear(language).LetterSent().Letter!.Content!,
        "nav-carried-over" => Walk(language).CarryingOver(100_000).CarryOverDecided(100_000).LetterSent().Letter!.Content!,
        "nav-refused" => Walk(language).Granting(0).LetterSent().Letter!.Content!,
        "nav-replacement" => Replaced(language),
        "nav-referral" => Referral(language),
        _ => Authorisation(language),
    };

    public static NavWalk Walk(string language) => A.NavApplication().By(language == "nn" ? TheField.NavLomSkjak() : TheField.NavGjovik());

    /// <summary>Its three years end on 31 August of the grant year.</summary>
    private static NavWalk FourthYear(string language)
    {
        var applicant = Walk(language).Applicant;
        var project = Domain.Undertakings.Undertaking.Begin("nav", applicant.Organisation.Id, new Domain.Forms.Line("prosjekt", "prosjekt", Text.Same("Nye veier")), fixedRow: false, 2024, A.Monday);
        project.BeganBefore(new DateOnly(2024, 9, 1));
        return A.NavApplication().By(applicant).Continuing(project).Recommending(406_667);
    }

    private static LetterContent Replaced(string language)
    {
        var walk = Walk(language).Granting(300_000).LetterSent();
        var anew = walk.Decision.Replace(walk.Application, walk.Amounts(610_000), walk.Frame, [], language == "nn" ? "Beløpet var feil." : "Beløpet var galt.", TheField.OtherDirectorateLeader, walk.At);
        return ReplacementLetter.From(walk.LetterBasis(), anew, walk.Letter!.Content!);
    }

    private static LetterContent Referral(string language) => ReferralLetter.From(
        new AuthorityLetterBasis(A.NavCall().Open().Call, TheField.InnlandetOffice, Writing(TheField.OtherDirectorate, language), "Saksbehandler", "2027/200-1", A.Monday),
        [
            new("Nav Gjøvik", Text.Same("Nye veier"), 1, new Kroner(1_220_000), new Kroner(610_000), IsDismissal: false),
            new("Nav Lom og Skjåk", Text.Same("Økonomi for unge"), 2, new Kroner(488_000), Kroner.Zero, IsDismissal: false),
            new("Nav Øyer", Text.Same("Alle skal med"), null, new Kroner(610_000), Kroner.Zero, IsDismissal: true),
        ],
        "Nye veier er prioritert først.");

    private static LetterContent Authorisation(string language) => AuthorisationLetter.From(
        new AuthorityLetterBasis(A.NavCall().Open().Call, TheField.OtherDirectorate, Writing(TheField.InnlandetOffice, language), "Saksbehandler", "2027/201-1", A.Monday),
        [
            new("Nav Gjøvik", Text.Same("Nye veier"), new Kroner(1_220_000), new Kroner(610_000), new Kroner(1_220_000)),
            new("Nav Lom og Skjåk", Text.Same("Økonomi for unge"), new Kroner(488_000), Kroner.Zero, Kroner.Zero),
        ],
        new Kroner(1_220_000), new Kroner(500_000), Coverage.Award);

    /// <summary>The same authority, if it had resolved on that målform.</summary>
    private static Organisation Writing(Organisation authority, string language)
    {
        var twin = Organisation.Register(authority.Kind, authority.Code, authority.Name, authority.Number, null, null, A.Monday);
        twin.RegisterContact(authority.Address, authority.Email, authority.Account, demonstration: true);
        twin.ResolveOn(language == "nn" ? LanguageForm.Nynorsk : LanguageForm.Bokmal);
        return twin;
    }
}
