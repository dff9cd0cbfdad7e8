using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Tests.Letters;

/// <summary>What NAV's letters say otherwise than KI's, in both målformer; the whole of them stands in the golden files.</summary>
public sealed class NavLetterTests
{
    [Fact]
    [Requirement("NAV-73")]
    [Requirement("NAV-84")]
    public void What_one_recipient_shall_report_on_stands_in_its_letter_and_in_its_report()
    {
        var walk = A.NavApplication().National().LetterSent();
        var letter = GrantLetter.From(walk.LetterBasis() with { ReportingTerms = "Send halvårstall for deltakerne." }, walk.Decision);

        letter.TextOf(LetterItem.ReportingCriteria).Should().Contain("Send halvårstall for deltakerne.");
        GrantLetter.From(walk.LetterBasis(), walk.Decision).TextOf(LetterItem.ReportingCriteria).Should().NotContain("halvårstall");
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [Requirement("NAV-03")]
    public void It_cites_the_regulations_by_version_and_the_date_they_were_approved(string language)
    {
        var walk = NavLetterCases.Walk(language);
        var by = TheField.OtherDirectorateCaseworker;
        var call = A.NavCall().Ready().Call;
        call.AttachRegulations("Regelverk for tilskuddsordning", "Godkjent av Arbeids- og sosialdepartementet 30.10.2016", Id<Document>.New(A.Monday), by, A.Monday);
        call.Publish(walk.Scheme, by, A.Monday);

        var letter = walk.In(call).LetterSent().Letter!.Content!;

        letter.References.Single(reference => reference.Item is LetterItem.Regulations).Value.Should().Be("Regelverk for tilskuddsordning, Godkjent av Arbeids- og sosialdepartementet 30.10.2016");
    }

    [Fact]
    [Requirement("NAV-92")]
    public void The_embetes_own_post_box_stands_on_what_it_writes_and_another_embetes_on_its()
    {
        var walk = A.NavApplication().LetterSent();
        var basis = walk.LetterBasis();
        var moved = Organisation.Register(OrganisationKind.GovernorOffice, "innlandet", "Statsforvalteren i Innlandet", null, null, null, A.Monday);
        moved.RegisterContact(new PostalAddress("Postboks 987", "2604", "Lillehammer"), "post@innlandet.example", null, demonstration: true);

        var letter = GrantLetter.From(basis with { Office = moved }, walk.Decision);

        (letter.Sender.Address, letter.Sender.City, letter.Sender.Email).Should().Be(("Postboks 987", "2604 Lillehammer", "post@innlandet.example"));
        GrantLetter.From(basis with { Office = TheField.OsloOffice }, walk.Decision).Sender.City.Should().Be(Postal(TheField.OsloOffice)).And.NotBe(letter.Sender.City);

        static string Postal(Organisation office) => $"{office.Address.PostalCode} {office.Address.City}";
    }

    [Theory]
    [InlineData("nb", "Gjøvik kommune", "Nav Gjøvik", "940 155 223")]
    [InlineData("nn", "Lom kommune", "Nav Lom og Skjåk", "959 377 677")]
    [Requirement("NAV-11")]
    [Requirement("NAV-59")]
    public void The_embete_writes_to_the_kommune_of_the_nav_office_under_its_number(string language, string kommune, string office, string number)
    {
        var letter = NavLetterCases.Of("nav-granted", language);

        letter.Sender.Name.Should().StartWith(language == "nn" ? "Statsforvaltaren" : "Statsforvalteren");
        (letter.Recipient.Name, letter.Recipient.Number.Replace('\u00A0', ' ')).Should().Be(($"{kommune}, {office}", number));
        LetterText.Of(letter).Should().Contain($"{kommune} får kr 610 000 i {(language == "nn" ? "tilskot" : "tilskudd")} for 2027");
    }

    [Theory]
    [InlineData("nb", "betaler dere det uten unødig opphold tilbake til Arbeids- og velferdsdirektoratet til konto 9999.00.01053. Merk betalingen med kapittel 0621 post 63, Utvikling av de sosiale tjenestene i Nav-kontoret.")]
    [InlineData("nn", "betaler de det utan unødig opphald tilbake til Arbeids- og velferdsdirektoratet til konto 9999.00.01053. Merk betalinga med kapittel 0621 post 63, Utvikling av dei sosiale tenestene i Nav-kontoret.")]
    [Requirement("NAV-01")]
    [Requirement("NAV-67")]
    public void Too_much_is_paid_back_to_the_directorate_with_chapter_post_and_scheme(string language, string sentence)
    {
        var letter = NavLetterCases.Of("nav-granted", language);

        letter.TextOf(LetterItem.Repayment).Replace('\u00A0', ' ').Should().Contain(sentence).And.NotContain("2027");
        letter.References.Single(reference => reference.Item is LetterItem.ChapterAndPost).Value.Should().Be("0621.63");
    }

    [Theory]
    [InlineData("nav-granted", "nb", "ikke enkeltvedtak etter forvaltningsloven. Det er ikke klagerett på avgjørelsen.")]
    [InlineData("nav-granted", "nn", "ikkje enkeltvedtak etter forvaltningslova. Det er ikkje klagerett på avgjerda.")]
    [InlineData("nav-refused", "nb", "ikke enkeltvedtak etter forvaltningsloven. Det er ikke klagerett på avgjørelsen.")]
    [InlineData("nav-refused", "nn", "ikkje enkeltvedtak etter forvaltningslova. Det er ikkje klagerett på avgjerda.")]
    [Requirement("NAV-62")]
    public void Grants_and_refusals_say_that_they_are_no_enkeltvedtak_and_cannot_be_appealed(string name, string language, string sentence) =>
        NavLetterCases.Of(name, language).TextOf(LetterItem.NoAppeal).Should().Contain(sentence);

    [Theory]
    [InlineData("nb", "Tilsagnsbrev: ", "Send signert svarslipp", "hvilken dato prosjektet begynner å bruke penger, og hvilket kostnadssted")]
    [InlineData("nn", "Tilsegnsbrev: ", "Send signert svarslipp", "kva dato prosjektet byrjar å bruke pengar, og kva kostnadsstad")]
    [Requirement("NAV-26")]
    [Requirement("NAV-60")]
    [Requirement("NAV-64")]
    [Requirement("NAV-82")]
    public void A_tilsagnsbrev_asks_for_the_svarslipp_with_date_and_cost_centre(string language, string subject, string slip, string asks)
    {
        var letter = NavLetterCases.Of("nav-granted", language);

        letter.Subject.Should().StartWith(subject);
        LetterText.Of(letter).Should().Contain(slip).And.Contain(asks);
    }

    [Theory]
    [InlineData("nb", "i inntil 3 år", "til og med 31. august 2027")]
    [InlineData("nn", "i inntil 3 år", "til og med 31. august 2027")]
    [Requirement("NAV-24")]
    [Requirement("NAV-26")]
    public void The_first_letter_says_how_many_years_and_a_later_one_when_they_end(string language, string first, string later)
    {
        LetterText.Of(NavLetterCases.Of("nav-granted", language)).Should().Contain(first);
        LetterText.Of(NavLetterCases.Of("nav-fourth-year", language)).Should().Contain(later).And.Contain("406 667");
    }

    [Theory]
    [InlineData("nb", "Noe skal leve videre etter prosjektperioden")]
    [InlineData("nn", "Noko skal leve vidare etter prosjektperioden")]
    [Requirement("NAV-88")]
    [Requirement("NAV-102")]
    public void It_says_what_results_the_directorate_expects(string language, string expects) =>
        LetterText.Of(NavLetterCases.Of("nav-granted", language)).Should().Contain(expects);

    [Theory]
    [InlineData("nb", "har fullmakt til å tildele og utbetale kr 1 220 000 fra kapittel 0621 post 63 i 2027", "Sammen med de tidligere fullmaktene i utlysningen er det kr 1 720 000.")]
    [InlineData("nn", "har fullmakt til å tildele og betale ut kr 1 220 000 frå kapittel 0621 post 63 i 2027", "Saman med dei tidlegare fullmaktene i utlysinga er det kr 1 720 000.")]
    [Requirement("NAV-57")]
    public void A_fullmaktsbrev_names_the_sum_what_it_is_with_earlier_ones_and_each_measure(string language, string sum, string together)
    {
        var text = LetterText.Of(NavLetterCases.Of("nav-authorisation", language));

        text.Should().Contain(sum).And.Contain(together).And.Contain("Nav Gjøvik: Nye veier | 1 220 000 | 610 000 | 1 220 000");
    }

    [Theory]
    [InlineData("nb", "sender over 3 søknader", "Nav Øyer: Alle skal med. Vi innstiller på at søknaden avvises.")]
    [InlineData("nn", "sender over 3 søknader", "Nav Øyer: Alle skal med. Vi innstiller på at søknaden blir avvist.")]
    [Requirement("NAV-53")]
    public void An_oversendelse_lists_every_application_with_rank_and_recommendation(string language, string counts, string dismissal)
    {
        var text = LetterText.Of(NavLetterCases.Of("nav-referral", language));

        text.Should().Contain(counts).And.Contain(dismissal).And.Contain("1. Nav Gjøvik: Nye veier | 1 220 000 | 610 000").And.Contain("2. Nav Lom og Skjåk: Økonomi for unge | 488 000 | 0");
    }
}
