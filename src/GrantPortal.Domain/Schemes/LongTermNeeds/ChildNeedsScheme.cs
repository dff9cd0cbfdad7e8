using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>Tilbud til barn og unge med sammensatte behov (BU).</summary>
public sealed class ChildNeedsScheme : LongTermNeedsScheme
{
    public override string Key => "bu";

    public override Text ShortName { get; } = new("Barn og unge med sammensatte behov", "Barn og unge med samansette behov");

    protected override Text OfficialName { get; } = new("Tilbud til barn og unge med sammensatte behov", "Tilbod til barn og unge med samansette behov");

    /// <summary>BU-03, and BU-06: other models may apply.</summary>
    protected override IReadOnlyList<Option> Models { get; } = [LongTermNeedsCall.YouthFact, LongTermNeedsCall.Fact, LongTermNeedsCall.Act, LongTermNeedsCall.Other];

    /// <summary>facts B3: fidelity to the model is a part of FACT ung.</summary>
    protected override IReadOnlyList<string> MeasuredModels { get; } = ["factung"];

    /// <summary>BU-03: «dere prioriterer FACT-ung».</summary>
    protected override IReadOnlyList<string> FirstPriority { get; } = ["factung"];

    protected override IReadOnlyDictionary<string, Text> OwnTexts { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["purpose"] = new(
            "Formålet er å utvikle tilbud som henger sammen, til barn og unge med sammensatte behov.",
            "Formålet er å utvikle tilbod som heng saman, til barn og unge med samansette behov."),
        ["targetGroup"] = new("Barn og unge med sammensatte behov.", "Barn og unge med samansette behov."),
    };
}
