using GrantPortal.Domain.Languages;
using GrantPortal.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>A page that asks whether one is impartial in a case (facts B5): at the embete, and in a control.</summary>
public interface IDeclaresImpartiality
{
    ImpartialityInput Input { get; }
}

/// <summary>What is answered.</summary>
/// <param name="Answer">Yes or no, as <see cref="IsAnswered"/> reads it.</param>
/// <param name="Reason">Why not; only where the answer is no.</param>
public sealed record ImpartialityInput(string? Answer, string? Reason)
{
    private const string Yes = "ja";
    private const string No = "nei";

    public bool IsImpartial => Answer == Yes;

    internal static IEnumerable<Choice> Choices =>
    [
        new(Yes, Say("Ja, jeg er habil", "Ja, eg er habil")),
        new(No, Say("Nei, jeg er inhabil", "Nei, eg er ugild"), Say("Da mister du tilgangen til saken, også til å lese den. En kollega må ta over. Du kan ikke angre det selv.", "Då mistar du tilgangen til saka, også til å lese henne. Ein kollega må ta over. Du kan ikkje angre det sjølv.")),
    ];

    internal static Text Declared { get; } = new("Du har bekreftet at du er habil.", "Du har stadfesta at du er habil.");

    /// <summary>What is said to the partial one, who leaves the case.</summary>
    internal static string LockedOut(string caseNumber) =>
        Say($"Du har meldt at du er inhabil i sak {caseNumber}. Du kan ikke lenger åpne den.", $"Du har meldt at du er ugild i sak {caseNumber}. Du kan ikkje lenger opne henne.");

    /// <summary>False, with the fault at its field, where nothing is answered.</summary>
    internal bool IsAnswered(ModelStateDictionary errors)
    {
        if (Answer is not (Yes or No))
        {
            errors.AddModelError("Input.Answer", Say("Svar ja eller nei.", "Svar ja eller nei."));
        }

        return errors.IsValid;
    }
}
