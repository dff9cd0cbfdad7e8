using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Letters;

/// <summary>Every item of the checklist (facts C4), in both målformer where the words matter.</summary>
public sealed class LetterChecklistTests
{
    private static readonly string Bokmal = LetterText.Of(LetterCases.Of("partly-granted", "nb"));
    private static readonly string Nynorsk = LetterText.Of(LetterCases.Of("partly-granted", "nn"));

    public static TheoryData<LetterKind, LetterItem> Items
    {
        get
        {
            var items = new TheoryData<LetterKind, LetterItem>();
            foreach (var (kind, item) in from kind in Enum.GetValues<LetterKind>() from item in LetterChecklist.For(kind) select (kind, item))
            {
                items.Add(kind, item);
            }

            return items;
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    [Requirement("KI-95")]
    [Requirement("GEN-04")]
    public void A_letter_that_lacks_an_item_is_not_sent_and_the_refusal_names_it(LetterKind kind, LetterItem item)
    {
        var content = Without(item, LetterCases.Of(LetterCases.NameOf(kind), "nb"));

        var check = () => LetterChecklist.Demand(content);

        LetterChecklist.Missing(content).Should().Equal(item);
        var refusal = check.Should().Throw<RuleViolation>().Which;
        refusal.Rule.Should().Be(DecisionRules.LetterIsComplete);
        refusal.Sentence.Nb.Should().Contain(item.Name().Nb);
        refusal.Sentence.Nn.Should().Contain(item.Name().Nn);
    }

    [Fact]
    [Requirement("KI-95")]
    public void An_incomplete_letter_leaves_the_decision_and_the_draft_as_they_were()
    {
        var decided = A.Application().Decided();
        var basis = decided.LetterBasis() with { Office = Organisation.Register(OrganisationKind.GovernorOffice, "innlandet", "Statsforvalteren i Innlandet", null, null, null, A.Monday) };
        var letter = Letter.Draft(decided.Application, decided.Decision, decided.Applicant.Staff.Leader, decided.At);

        var send = () => decided.Decision.SendLetter(decided.Application, letter, GrantLetter.From(basis, decided.Decision), decided.Applicant.Staff.Leader, decided.At);

        send.Should().Throw<RuleViolation>().Which.Sentence.Nb.Should().Contain("adressen til embetet");
        decided.Decision.Status.Should().Be(DecisionStatus.Made);
        letter.Status.Should().Be(LetterStatus.Draft);
        letter.Number.Should().BeNull();
    }

    [Fact]
    [Requirement("KI-96")]
    public void Every_letter_says_that_there_is_no_appeal_and_why()
    {
        foreach (var name in LetterCases.Names)
        {
            LetterText.Of(LetterCases.Of(name, "nb")).Should().Contain("Det er ikke klagerett på tildeling eller avslag på tilskudd, jf. forvaltningsloven § 28.");
            LetterText.Of(LetterCases.Of(name, "nn")).Should().Contain("Det er ikkje klagerett på tildeling eller avslag på tilskot, jf. forvaltningslova § 28.");
        }
    }

    [Fact]
    [Requirement("KI-97")]
    public void It_tells_the_recipient_to_notify_changes()
    {
        Bokmal.Should().Contain("Meld fra til oss hvis adresse, kontonummer eller organisasjonsnummer blir endret.");
        Nynorsk.Should().Contain("Meld frå til oss dersom adresse, kontonummer eller organisasjonsnummer blir endra.");
    }

    [Fact]
    [Requirement("KI-98")]
    public void Money_is_returned_to_the_embete_with_chapter_post_scheme_and_year()
    {
        Bokmal.Should().Contain("betaler dere det tilbake til Statsforvalteren i Innlandet til konto 9999.00.01045. Merk betalingen med kapittel 0761 post 68, Kommunalt kompetanse- og innovasjonstilskudd, tilskuddsår 2027.");
        Nynorsk.Should().Contain("betaler de det tilbake til Statsforvaltaren i Innlandet til konto 9999.00.01045. Merk betalinga med kapittel 0761 post 68, Kommunalt kompetanse- og innovasjonstilskot, tilskotsår 2027.");
    }

    [Fact]
    [Requirement("KI-104")]
    [Requirement("KI-105")]
    [Requirement("KI-106")]
    [Requirement("KI-107")]
    [Requirement("KI-111")]
    public void It_says_what_happens_when_conditions_are_broken()
    {
        Bokmal.Should().Contain("uriktige opplysninger").And.Contain("ikke tilskuddet slik vilkårene sier").And.Contain("kan tilskuddet bortfalle").And.Contain("utbetalingen kan stanses")
            .And.Contain("kreve pengene tilbake helt eller delvis").And.Contain("nekte dere tilskudd i ett eller flere år").And.Contain("politianmeldelse");
        Nynorsk.Should().Contain("urette opplysingar").And.Contain("kan tilskotet falle bort").And.Contain("utbetalinga kan stansast").And.Contain("nekte dykk tilskot i eitt eller fleire år").And.Contain("politimelding");
    }

    [Fact]
    [Requirement("KI-112")]
    public void It_says_who_may_control_and_on_what_ground()
    {
        Bokmal.Should().Contain("Helsedirektoratet, eller den direktoratet gir myndighet, kan kontrollere").And.Contain("jf. bevilgningsreglementet § 10 annet ledd");
        Nynorsk.Should().Contain("jf. løyvingsreglementet § 10 andre leddet");
    }

    [Fact]
    [Requirement("KI-114")]
    [Requirement("KI-115")]
    public void Agreed_procedures_have_a_section_of_their_own_and_ask_whether_the_auditor_is_authorised()
    {
        var section = LetterCases.Of("granted", "nb").Sections.Single(section => section.Heading == "Avtalte kontrollhandlinger");
        section.Blocks.OfType<LetterParagraph>().Single().Text.Should().Contain("Oppgi om revisor er autorisert eller ikke");
    }

    [Fact]
    [Requirement("GEN-05")]
    [Requirement("KI-84")]
    public void It_says_that_a_grant_is_a_responsibility_and_that_nothing_is_paid_before_the_slip()
    {
        Bokmal.Should().Contain("tar dere på dere ansvaret").And.Contain("Innen 23. februar 2027: Send signert akseptbrev").And.Contain("Vi betaler ut tilskuddet når vi har fått det.");
        Nynorsk.Should().Contain("tek de på dykk ansvaret").And.Contain("Innan 23. februar 2027: Send signert akseptbrev");
    }

    [Fact]
    [Requirement("KI-73")]
    public void Who_got_less_reads_this_years_priority_and_its_criteria()
    {
        Bokmal.Should().Contain("Kommuner som omstiller seg i tråd med Leve hele livet, blir prioritert.").And.Contain("Kriterium 4 jf. Helsedirektoratets brev 9.1.2021");
        LetterText.Of(LetterCases.Of("granted", "nb")).Should().NotContain("Kriterium 4");
    }

    [Fact]
    [Requirement("KI-83")]
    [Requirement("KI-113")]
    public void Amounts_stand_by_part_and_line_in_the_order_of_priority_with_what_is_carried_over_apart()
    {
        var amounts = LetterCases.Of("partly-granted", "nb").Sections.SelectMany(section => section.Blocks).OfType<LetterAmounts>().Single();

        amounts.Groups.Single(group => group.Part.Length > 0).Rows.Select(row => row.Label).Should().Equal("Nye og etablerte brukere og arbeidsledere", "Kommunens saksbehandlere", "Assistenter");
        amounts.Groups.SelectMany(group => group.Rows).Sum(row => row.Figures[1]).Should().Be(amounts.Total.Figures[1]).And.Be(520_000);
        amounts.Total.Figures.Should().Equal(800_000, 520_000, 130_000);
        Bokmal.Should().Contain("kr 130 000 i ubrukt tilskudd fra 2026").And.Contain("Dere kan altså bruke kr 650 000 i 2027.");
    }

    [Fact]
    [Requirement("GEN-04")]
    public void Deadlines_are_the_calls_with_the_recipients_extension()
    {
        var walk = LetterCases.Walk("nb").Decided();
        var until = walk.Call.DeadlineOf(DeadlineKind.Report, walk.Applicant.Office.Id, null).AddDays(20);
        walk.Call.Extend(DeadlineKind.Report, walk.Applicant.Office.Id, walk.Applicant.Organisation.Id, until, "Sykdom", TheField.DirectorateCaseworker, walk.At);

        LetterText.Of(walk.DecisionLetter()).Should().Contain("Innen 21. mars 2028 kl. 23.59: Rapporter");
    }

    [Fact]
    public void A_bydel_is_written_to_under_its_kommune()
    {
        var recipient = A.Application().By(TheField.Frogner()).LetterSent().Letter!.Content!.Recipient;

        recipient.Name.Should().Be("Bydel Frogner, Oslo kommune");
        recipient.Number.Should().Be("958\u00A0935\u00A0420");
    }

    [Fact]
    public void The_archives_number_stands_in_the_head_once_it_is_known()
    {
        var walk = A.Application().Decided();
        walk.Application.RegisterInArchive("2027/4711", walk.Applicant.Staff.Caseworker, walk.At);

        LetterText.Of(walk.DecisionLetter()).Should().Contain("Arkivsak: 2027/4711");
    }

    private static LetterContent Without(LetterItem item, LetterContent content) => content with
    {
        Sender = item switch
        {
            LetterItem.OfficeName => content.Sender with { Name = string.Empty },
            LetterItem.OfficeAddress => content.Sender with { Address = string.Empty },
            _ => content.Sender,
        },
        Recipient = item switch
        {
            LetterItem.RecipientName => content.Recipient with { Name = string.Empty },
            LetterItem.RecipientNumber => content.Recipient with { Number = string.Empty },
            _ => content.Recipient,
        },
        References = [.. content.References.Where(reference => reference.Item != item)],
        Opening = [.. content.Opening.Select(block => Without(item, block))],
        Sections = [.. content.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => Without(item, block))] })],
    };

    private static LetterBlock Without(LetterItem item, LetterBlock block) => block switch
    {
        LetterParagraph paragraph => paragraph with { Covers = [.. paragraph.Covers.Where(covered => covered != item)] },
        LetterPoints points => new LetterPoints([.. points.Points.Select(point => point with { Covers = [.. point.Covers.Where(covered => covered != item)] })]),
        LetterAmounts amounts => amounts with { Covers = [.. amounts.Covers.Where(covered => covered != item)] },
        _ => block,
    };
}
