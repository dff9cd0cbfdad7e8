using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>Tilbud for voksne med langvarige og sammensatte tjenestebehov (LSV). There is no rule about age or institution: the source asks and does not answer (LSV-07).</summary>
public sealed class AdultNeedsScheme : LongTermNeedsScheme
{
    public override string Key => "lsv";

    public override Text ShortName { get; } = new("Voksne med langvarige behov", "Vaksne med langvarige behov");

    /// <summary>LSV-01.</summary>
    protected override Text OfficialName { get; } = new("Tilbud for voksne med langvarige og sammensatte tjenestebehov", "Tilbod for vaksne med langvarige og samansette tenestebehov");

    /// <summary>LSV-04.</summary>
    protected override IReadOnlyList<Option> Models { get; } = [LongTermNeedsCall.Act, LongTermNeedsCall.Fact, LongTermNeedsCall.Other];

    /// <summary>LSV-03: «spesielt … ACT/FACT».</summary>
    protected override IReadOnlyList<string> MeasuredModels { get; } = ["act", "fact"];

    protected override IReadOnlyList<string> FirstPriority { get; } = [];

    protected override IReadOnlyDictionary<string, Text> OwnTexts { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["purpose"] = new(
            "Formålet er å utvikle tilbud som henger sammen, for voksne med langvarige og sammensatte tjenestebehov.",
            "Formålet er å utvikle tilbod som heng saman, for vaksne med langvarige og samansette tenestebehov."),
        ["targetGroup"] = new("Voksne med langvarige og sammensatte tjenestebehov.", "Vaksne med langvarige og samansette tenestebehov."),
    };
}
