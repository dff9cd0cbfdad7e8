using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Undertakings;

/// <summary>Undertakings that had grants before the portal: an embete registers them, so that their years are counted from the beginning.</summary>
public sealed class RegisteredUndertakingTests
{
    private static readonly Scheme Rus = SchemeCatalogue.Portal["rus"];
    private static readonly YearLimit FourYears = new(4, YearsStart.FirstAward, YearsEnd.Refused);
    private static readonly Applicant Gjovik = TheField.Gjovik();

    /// <summary>RUS-03: begun in 2019, 2021 is year 3.</summary>
    [Fact]
    [Requirement("RUS-03")]
    public void Its_year_is_counted_from_the_first_award_before_the_portal()
    {
        var position = Register("Erfaringskonsulent", 2019);

        RunningUndertakings.YearNumber(position, 2021).Should().Be(3);
        position.YearsOf(FourYears)!.YearOn(new DateOnly(2021, 7, 1)).Should().Be(3);
        position.YearsOf(FourYears)!.EndsOn.Should().Be(new DateOnly(2022, 12, 31));
        position.Accept(2027);
        position.FirstAwardedYear.Should().Be(2019, "a later award does not move the beginning");
    }

    [Fact]
    [Requirement("RUS-03")]
    public void Only_a_caseworker_of_its_own_embete_registers_it_with_a_title_and_a_year_that_is_past()
    {
        Refusal(() => Register("Erfaringskonsulent", 2025, TheField.Frogner().Staff.Caseworker)).Should().Be(CaseworkRules.CaseIsTheirs);
        Refusal(() => Register("Erfaringskonsulent", 2025, Gjovik.Contact)).Should().Be(CaseworkRules.CaseIsTheirs);
        Refusal(() => Register(" ", 2025)).Should().Be(UndertakingRules.TitleIsStated);
        Refusal(() => Register("Erfaringskonsulent", 2028)).Should().Be(UndertakingRules.BeganEarlier);
    }

    [Fact]
    [Requirement("RUS-03")]
    public void What_was_registered_by_hand_is_mended_and_what_the_portal_knows_is_not()
    {
        var byHand = Register("Erfaringskonsulent", 2025);
        byHand.Amend(FourYears, Gjovik.Organisation, new DateOnly(2024, 1, 1), Gjovik.Staff.Caseworker, A.Monday);
        byHand.FirstAwardedYear.Should().Be(2024);

        var known = Undertaking.Begin("rus", Gjovik.Organisation.Id, new Line("stilling", "ny.p1", Text.Same("Ruskonsulent")), fixedRow: false, 2026, A.Monday);
        Refusal(() => known.Amend(FourYears, Gjovik.Organisation, new DateOnly(2024, 1, 1), Gjovik.Staff.Caseworker, A.Monday)).Should().Be(UndertakingRules.BeganInPortal);
    }

    [Fact]
    [Requirement("NAV-26")]
    public void Where_the_years_run_from_the_first_spending_that_is_what_is_registered()
    {
        var office = TheField.NavGjovik();
        var project = Undertaking.Register(SchemeCatalogue.Portal["nav"], new(3, YearsStart.FirstSpending, YearsEnd.Refused), office.Organisation, "Nye veier", new DateOnly(2025, 9, 1), office.Staff.Caseworker, A.Monday);

        (project.FirstSpentOn, project.FirstAwardedYear).Should().Be((new DateOnly(2025, 9, 1), null));
    }

    private static Undertaking Register(string title, int year, Actor? by = null) =>
        Undertaking.Register(Rus, FourYears, Gjovik.Organisation, title, new DateOnly(year, 1, 1), by ?? Gjovik.Staff.Caseworker, A.Monday);

    private static Rule Refusal(Action act) => act.Should().Throw<RuleViolation>().Which.Rule;
}
