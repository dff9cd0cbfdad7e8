using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Tests.Decisions;

/// <summary>«Dersom tilskotsmottakar ikkje har oppfylt krava som framgår av regelverket eller tilskotsbrevet fell … tilskotet bort» (NAV-86).</summary>
public sealed class LapsedNavGrantTests
{
    [Fact]
    [Requirement("NAV-86")]
    public void A_grant_whose_demands_are_not_met_lapses_and_leaves_its_money_to_both_frames()
    {
        var walk = A.NavApplication().Accepted();
        (walk.Frame.Committed, walk.DirectorateFrame.Committed).Should().Be((walk.Decision.Granted, walk.Decision.Granted));

        walk.Decision.Lapse(walk.Application, walk.Frame, LapseGround.RequirementsNotMet, "Stillingen er ikke besatt.", walk.Staff.Leader, walk.At);

        walk.Decision.Status.Should().Be(DecisionStatus.Lapsed);
        (walk.Frame.Committed, walk.DirectorateFrame.Committed).Should().Be((Kroner.Zero, Kroner.Zero));
        walk.Application.History[^1].Sentence.Nn.Should().Contain("er falle bort");
        walk.Invoking(each => each.PaymentOrdered()).Should().Throw<ForbiddenMove>("nothing is paid of it");
    }

    [Theory]
    [Requirement("NAV-86")]
    [InlineData(false, "Er kravene i regelverket eller dette brevet ikke oppfylt, faller tilskuddet bort.")]
    [InlineData(true, "Er krava i regelverket eller dette brevet ikkje oppfylte, fell tilskotet bort.")]
    public void The_letter_of_the_grant_says_that_it_may(bool nynorsk, string sentence) =>
        LetterText.Of(A.NavApplication().By(nynorsk ? TheField.NavLomSkjak() : TheField.NavGjovik()).LetterSent().Letter!.Content!).Should().Contain(sentence);
}
