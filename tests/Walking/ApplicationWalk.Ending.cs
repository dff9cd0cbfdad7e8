using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Letters;

namespace GrantPortal.Walking;

/// <summary>A grant that is stopped, or whose decision is replaced.</summary>
public sealed partial class ApplicationWalk
{
    /// <summary>The grant is stopped, wherever it stands.</summary>
    public ApplicationWalk Stopped(StopGround ground = StopGround.UseAgainstConditions)
    {
        LetterSent();
        Decision.Stop(Application, ground, "Regnskapet viser bruk utenfor formålet.", Staff.Leader, Next());
        return this;
    }

    /// <summary>Another decision takes the place of this one, with the amounts of <see cref="Granting"/>, and its letter is sent.</summary>
    public ApplicationWalk Replaced(string reason = "Beløpet var feil.")
    {
        LetterSent();
        var replaced = Letter!.Content!;
        Decision = Decision.Replace(Application, Amounts(), Frame, Payment is null ? [] : [Payment], reason, Staff.Leader, Next());
        Letter = Letter.Draft(Application, Decision, Staff.Leader, At);
        Decision.SendLetter(Application, Letter, ReplacementLetter.From(LetterBasis(), Decision, replaced), Staff.Leader, At);
        return this;
    }
}
