using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Languages;

/// <summary>What the portal asks of every text that a person writes.</summary>
public static class TextRules
{
    /// <summary>A text stays whole wherever it is shown, a workbook's cell included.</summary>
    public static Rule TooLong { get; } = new(
        "text.too-long",
        "KI-81",
        new Text("Plassen i én celle i regnearket", "Plassen i éi celle i reknearket"),
        new Text("Teksten er på {0} tegn. Det er plass til {1}. Kort den ned.", "Teksten er på {0} teikn. Det er plass til {1}. Kort han ned."));
}
