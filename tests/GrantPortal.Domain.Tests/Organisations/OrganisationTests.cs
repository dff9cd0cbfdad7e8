using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Organisations;

public sealed class OrganisationTests
{
    private static readonly DateTimeOffset At = new(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);

    private static readonly Actor By = new(Id<Person>.New(At), Role.Administrator, Id<Organisation>.New(At));

    [Fact]
    public void What_somebody_changes_is_kept_with_from_to_who_and_when()
    {
        var kommune = A(OrganisationKind.Municipality, "3407", "Gjøvik kommune");
        kommune.RegisterContact(new PostalAddress("Storgata 1", "2815", "Gjøvik"), "post@gjovik.example", null, demonstration: true);
        kommune.Changes.Should().BeEmpty("what the reference files say is no change");

        kommune.ResolveOn(LanguageForm.Nynorsk, By, At);
        kommune.ResolveOn(LanguageForm.Nynorsk, By, At);
        kommune.ChangeContact(new PostalAddress("Postboks 1", "2802", "Gjøvik"), "post@gjovik.example", By, At);
        kommune.ConfirmValues(By, At);

        kommune.Changes.Select(change => (change.Fact, change.From, change.To)).Should().Equal(
            (RegisterFact.LanguageForm, "Neutral", "Nynorsk"),
            (RegisterFact.Address, "Storgata 1, 2815 Gjøvik", "Postboks 1, 2802 Gjøvik"),
            (RegisterFact.ValuesConfirmed, string.Empty, string.Empty));
        kommune.Changes.Should().OnlyContain(change => change.ChangedBy == By.Person && change.At == At && change.OrganisationId == kommune.Id);
    }

    [Fact]
    public void A_kommune_that_changed_its_number_is_the_same_kommune_under_both()
    {
        var kommune = A(OrganisationKind.Municipality, "3224", "Rælingen kommune");
        kommune.WasCalled(new FormerName("3027", "Rælingen kommune", 2020, 2023));

        kommune.CodeIn(2020).Should().Be("3027");
        kommune.CodeIn(2023).Should().Be("3027");
        kommune.CodeIn(2024).Should().Be("3224");
        kommune.NameIn(2020).Should().Be(Text.Same("Rælingen kommune"));
    }

    [Fact]
    public void A_letter_from_an_earlier_year_has_the_name_of_that_year()
    {
        var kommune = A(OrganisationKind.Municipality, "3224", "Rælingen kommune");
        kommune.WasCalled(new FormerName("0228", "Rælingen herred", 2018, 2019));

        kommune.NameIn(2019).Nb.Should().Be("Rælingen herred");
        kommune.NameIn(2027).Nb.Should().Be("Rælingen kommune");
    }

    [Fact]
    public void An_embete_has_the_name_and_the_slug_of_the_year_in_both_forms()
    {
        var office = A(OrganisationKind.GovernorOffice, "ostfold-buskerud-oslo-og-akershus", "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus");

        office.NameIn(2020).Should().Be(Text.Same("Fylkesmannen i Oslo og Viken"));
        office.NameIn(2027).Nn.Should().Be("Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus");
        office.CodeIn(2020).Should().Be("oslo-og-viken");
        office.CodeIn(2027).Should().Be("ostfold-buskerud-oslo-og-akershus");
    }

    [Fact]
    public void Before_the_years_that_are_known_an_embete_has_its_own_name()
    {
        var office = A(OrganisationKind.GovernorOffice, "innlandet", "Statsforvalteren i Innlandet");

        office.NameIn(2018).Nb.Should().Be("Statsforvalteren i Innlandet");
        office.CodeIn(2018).Should().Be("innlandet");
    }

    [Fact]
    public void A_merged_kommune_leaves_its_duties_to_its_successor_and_stays_itself()
    {
        var old = A(OrganisationKind.Municipality, "1534", "Haram kommune");
        var successor = A(OrganisationKind.Municipality, "1507", "Ålesund kommune");

        old.MergeInto(successor, new DateOnly(2020, 1, 1), By, At);

        old.SuccessorId.Should().Be(successor.Id);
        old.MergedOn.Should().Be(new DateOnly(2020, 1, 1));
        old.Name.Should().Be("Haram kommune");
    }

    [Fact]
    public void An_organisation_is_merged_once()
    {
        var old = A(OrganisationKind.Municipality, "0001", "Gamle kommune");
        var first = A(OrganisationKind.Municipality, "0002", "Ny kommune");
        var second = A(OrganisationKind.Municipality, "0003", "Nyere kommune");
        old.MergeInto(first, new DateOnly(2020, 1, 1), By, At);

        Refused(() => old.MergeInto(second, new DateOnly(2024, 1, 1), By, At), OrganisationRules.AlreadyMerged);
        old.SuccessorId.Should().Be(first.Id);
    }

    [Fact]
    public void A_kommune_does_not_go_over_into_a_fylkeskommune() =>
        Refused(
            () => A(OrganisationKind.Municipality, "0001", "Gamle kommune").MergeInto(A(OrganisationKind.CountyMunicipality, "34", "Innlandet fylkeskommune"), new DateOnly(2020, 1, 1), By, At),
            OrganisationRules.SuccessorIsOfTheSameKind);

    [Fact]
    public void The_successor_is_another_that_lives()
    {
        var one = A(OrganisationKind.Municipality, "0001", "Ene kommune");
        var gone = A(OrganisationKind.Municipality, "0002", "Andre kommune");
        gone.MergeInto(one, new DateOnly(2020, 1, 1), By, At);

        Refused(() => one.MergeInto(one, new DateOnly(2024, 1, 1), By, At), OrganisationRules.SuccessorLivesOn);
        Refused(() => one.MergeInto(gone, new DateOnly(2024, 1, 1), By, At), OrganisationRules.SuccessorLivesOn);
        one.SuccessorId.Should().BeNull();
    }

    [Theory]
    [InlineData(LanguageForm.Bokmal, Language.Nynorsk, Language.Bokmal)]
    [InlineData(LanguageForm.Nynorsk, Language.Bokmal, Language.Nynorsk)]
    [InlineData(LanguageForm.Neutral, Language.Nynorsk, Language.Nynorsk)]
    [InlineData(LanguageForm.Neutral, Language.Bokmal, Language.Bokmal)]
    public void A_letter_follows_the_resolution_of_the_kommune_and_else_the_application(LanguageForm resolved, Language applied, Language letter)
    {
        var kommune = A(OrganisationKind.Municipality, "3434", "Lom kommune");
        kommune.ResolveOn(resolved);

        kommune.LetterLanguage(applied).Should().Be(letter);
    }

    [Fact]
    [Requirement("KI-97")]
    public void A_changed_address_leaves_the_account_as_it_was()
    {
        var kommune = A(OrganisationKind.Municipality, "3407", "Gjøvik kommune");
        var account = AccountNumber.Parse("99990001002");
        kommune.RegisterContact(PostalAddress.Unknown, "post@gjovik.example", account, demonstration: true);

        kommune.ChangeContact(new PostalAddress("Postboks 1", "2802", "Gjøvik"), "postmottak@gjovik.example", By, At);

        kommune.Address.City.Should().Be("Gjøvik");
        kommune.Email.Should().Be("postmottak@gjovik.example");
        kommune.Account.Should().Be(account);
    }

    [Theory]
    [InlineData(OrganisationKind.GovernorOffice, true)]
    [InlineData(OrganisationKind.Directorate, true)]
    [InlineData(OrganisationKind.Municipality, false)]
    [InlineData(OrganisationKind.NavOffice, false)]
    [Requirement("KI-97")]
    [Requirement("KI-98")]
    public void One_person_keeps_the_account_that_grants_are_paid_back_to_and_no_recipients(OrganisationKind kind, bool isKept)
    {
        var organisation = A(kind, "3407", "Virksomheten");
        var account = AccountNumber.Parse("99990001002");

        var keep = () => organisation.KeepAccount(account, By, At);

        if (isKept)
        {
            keep();
            (organisation.Account, organisation.Changes.Single().To).Should().Be((account, "9999.00.01002"));
        }
        else
        {
            keep.Should().Throw<RuleViolation>().Which.Rule.Should().Be(OrganisationRules.AccountIsTheStates);
            organisation.Account.Should().BeNull();
        }
    }

    [Fact]
    [Requirement("NAV-11")]
    public void A_nav_office_has_a_host_kommune_and_belongs_to_its_embete()
    {
        var embete = A(OrganisationKind.GovernorOffice, "innlandet", "Statsforvalteren i Innlandet");
        var kommune = Organisation.Register(OrganisationKind.Municipality, "3407", "Gjøvik kommune", null, null, embete.Id, At);
        var office = A(OrganisationKind.NavOffice, "0502", "Nav Gjøvik");

        office.HostIs(kommune, By, At);

        office.ParentId.Should().Be(kommune.Id);
        office.OfficeId.Should().Be(embete.Id);
    }

    [Fact]
    [Requirement("NAV-11")]
    public void Only_a_kommune_is_host_and_only_of_a_nav_office()
    {
        var kommune = A(OrganisationKind.Municipality, "3407", "Gjøvik kommune");
        var county = A(OrganisationKind.CountyMunicipality, "34", "Innlandet fylkeskommune");
        var office = A(OrganisationKind.NavOffice, "0502", "Nav Gjøvik");

        Refused(() => office.HostIs(county, By, At), OrganisationRules.HostIsMunicipality);
        Refused(() => county.HostIs(kommune, By, At), OrganisationRules.HostIsMunicipality);
        office.ParentId.Should().BeNull();
    }

    [Fact]
    public void Values_of_the_demonstration_are_marked_until_somebody_has_checked_them()
    {
        var kommune = A(OrganisationKind.Municipality, "3407", "Gjøvik kommune");
        kommune.RegisterContact(PostalAddress.Unknown, "post@gjovik.example", null, demonstration: true);
        kommune.HasDemonstrationValues.Should().BeTrue();

        kommune.ConfirmValues(By, At);

        kommune.HasDemonstrationValues.Should().BeFalse();
    }

    private static Organisation A(OrganisationKind kind, string code, string name) => Organisation.Register(kind, code, name, null, null, null, At);

    private static void Refused(Action move, Rule rule) => move.Should().Throw<RuleViolation>().Which.Rule.Should().Be(rule);
}
