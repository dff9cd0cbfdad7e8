using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel;

/// <summary>What a workbook says of itself in its hidden part: whose form it is, of which call, and where it stood when it was made.</summary>
/// <param name="Call">The call's key.</param>
/// <param name="Kind">Which of the call's forms.</param>
/// <param name="FormHash">SHA-256 of the form that the workbook carries.</param>
/// <param name="Language">The målform that it is written in.</param>
public sealed record WorkbookIdentity(string Call, FormKind Kind, string FormHash, Language Language)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The applicant as commands name it (<c>kommune:3407</c>); null in a blank form.</summary>
    public string? Unit { get; init; }

    public string? ApplicantName { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>The number of the version that the workbook was made from; 0 where there was none.</summary>
    public int Version { get; init; }

    /// <summary>The version's revision when the workbook was made; what others change after it is a conflict and not overwritten.</summary>
    public int Revision { get; init; }

    /// <summary>The same of the report that is the first part of the form (RUS-01); 0 where there is none.</summary>
    public int FirstRevision { get; init; }

    /// <summary>The items of each list that stood in the form, and after them the empty blocks: <c>innovasjon</c> → <c>p1,p2,p3</c>.</summary>
    public IReadOnlyDictionary<string, string> Blocks { get; init; } = new Dictionary<string, string>();

    /// <summary>How many of the blocks were items when the workbook was made.</summary>
    public IReadOnlyDictionary<string, int> Standing { get; init; } = new Dictionary<string, int>();

    /// <summary>The undertakings that may be continued: id → title as the workbook shows it.</summary>
    public IReadOnlyDictionary<string, string> Undertakings { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers that a workbook cannot change: attached documents and what the portal states, by field.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; init; } = new Dictionary<string, string>();

    /// <exception cref="JsonException">It is not what the portal wrote.</exception>
    public static WorkbookIdentity FromJson(string json) => JsonSerializer.Deserialize<WorkbookIdentity>(json, Json) ?? throw new JsonException("The identity is empty.");

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>SHA-256 of the hidden part: that somebody has changed it is said, and not read as if nothing were.</summary>
    public static string SumOf(string identity, string form) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{form}")));

    /// <summary>The blocks of a list, in order.</summary>
    public IReadOnlyList<string> BlocksOf(string list) => Blocks.TryGetValue(list, out var blocks) ? blocks.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
}
