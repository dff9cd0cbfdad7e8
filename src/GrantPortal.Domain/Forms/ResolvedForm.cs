using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Forms;

/// <summary>
/// The form of one call: the scheme's structure, the call's lists and limits, both målformer, frozen as one JSON document with a hash when the
/// call is published. Web pages, validation, print, receipt, workbook, comparison and statistics read this and never today's code.
/// </summary>
/// <param name="Scheme">The scheme's key.</param>
/// <param name="Call">The call's key: <c>ki-2027</c>.</param>
/// <param name="Title">Heading of the form.</param>
/// <param name="Sections">In the order that a person fills them in.</param>
public sealed record ResolvedForm(string Scheme, string Call, Text Title, IReadOnlyList<Section> Sections)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The roles that must sign, each once, in any order (KI-29: one; NAV-40: two).</summary>
    public IReadOnlyList<Role> Signatures { get; init; } = [Role.Signatory];

    /// <summary>How many years an undertaking may get grants (NAV-24, RUS-03); null where the call counts none.</summary>
    public YearLimit? YearLimit { get; init; }

    /// <summary>The administrative head signs in person; nobody may be given authority to.</summary>
    public bool SignedInPerson { get; init; }

    /// <summary>Those that the applicant works with on the undertaking, and how they confirm it (LSV-02); null where the form asks for none.</summary>
    public PartnersAsked? Partners { get; init; }

    /// <summary>What puts an application in a class of priority, the first that holds (BU-03..05); empty where the call has no classes.</summary>
    public IReadOnlyList<PriorityClass> PriorityClasses { get; init; } = [];

    /// <summary>The way of a case on this form.</summary>
    public Route Route { get; init; }

    /// <summary>The answer that sends the case to the directorate alone (NAV-52); null where none does.</summary>
    public Condition? DirectWhen { get; init; }

    public static ResolvedForm FromJson(string json) =>
        JsonSerializer.Deserialize<ResolvedForm>(json, Json) ?? throw new FormatException("The form document is empty.");

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>SHA-256 of the JSON document, in hexadecimal: what a version and a workbook state that they were filled in on.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));

    /// <summary>The form as this kind of organisation may fill it in (KI-16).</summary>
    public ResolvedForm For(OrganisationKind kind) =>
        this with { Sections = [.. Sections.Where(section => section.OnlyFor.Count == 0 || section.OnlyFor.Contains(kind))] };

    public IEnumerable<Field> FieldsFor(Answers answers) => Sections.SelectMany(section => section.FieldsFor(answers));

    /// <summary>The field under its full name, or null where the form has none.</summary>
    public Field? Find(string name, Answers answers) => FieldsFor(answers).FirstOrDefault(field => field.Name == name);

    /// <summary>The lists of items, each once; where two sections ask of the same items, the first.</summary>
    [JsonIgnore]
    public IEnumerable<ItemList> Lists => Sections.Select(section => section.Items).OfType<ItemList>().DistinctBy(list => list.Key);

    /// <summary>True when the portal lists the items, undertakings that may be continued; nobody adds or removes one (RUS-03).</summary>
    public bool IsListed(ItemList list) => list.IsFixed && Sections.Any(section => section.Items?.Key == list.Key && section.Items.Fields.Any(field => field is { IsGiven: true, Meaning: Meaning.Continues }));

    /// <summary>The form with another before it, as one form to fill in, sign and send (RUS-01). Each is frozen and hashed for itself; their fields have no name in common.</summary>
    public ResolvedForm After(ResolvedForm first) => this with { Sections = [.. first.Sections, .. Sections] };

    /// <summary>What an item is called; empty while nobody has said.</summary>
    public Text TitleOf(ItemList list, string item, Answers answers) =>
        Sections.Where(section => section.Items?.Key == list.Key).SelectMany(section => section.Items!.FieldsOf(item)).FirstOrDefault(field => field.Meaning is Meaning.Title) is { } title
            ? Text.Same(answers[title.Name] ?? string.Empty)
            : Text.Empty;

    /// <summary>True when the form has a field for what the meaning says, on whatever line.</summary>
    public bool AsksFor(Meaning meaning) => Sections.Any(section => section.Asks(meaning));

    /// <summary>What is applied for or accounted for, line by line, in the form's order.</summary>
    public IReadOnlyList<Line> Lines(Answers answers) => [.. Sections.Where(section => section.Part is not null).SelectMany(section => LinesOf(section, answers)).DistinctBy(line => line.Key)];

    /// <summary>The way that these answers send the case.</summary>
    public Route RouteFor(Answers answers) => DirectWhen?.Holds(this, answers) == true ? Route.DirectorateAlone : Route;

    /// <summary>The one undertaking that a part is, with its title and what it continues; null where the part's lines are undertakings each for itself.</summary>
    public Line? UndertakingOf(string part, Answers answers) => Sections.FirstOrDefault(section => section.IsUndertaking && section.Part == part) is { } section
        ? Draw(new Line(part, part, Text.Empty), section.Fields, answers)
        : null;

    /// <summary>The reason in the call's list for what the answers put outside the scheme (NAV-20); null where they put nothing there.</summary>
    public string? ExclusionIn(Answers answers) =>
        FieldsFor(answers).FirstOrDefault(field => field.Note is { Exclusion: not null } note && answers[field.Name] == note.Answer)?.Note!.Exclusion;

    /// <summary>True when something is applied for or described in the part.</summary>
    public bool IsBegun(string part, Answers answers) =>
        Sections.Any(section => section.Part == part && section.IsBegun(answers));

    private IEnumerable<Line> LinesOf(Section section, Answers answers)
    {
        foreach (var rows in section.Tables.GroupBy(table => table.Key))
        {
            foreach (var row in rows.First().Rows)
            {
                var cells = rows.SelectMany(table => table.Columns.Select(column => table.Cell(row, column)));
                var line = Draw(new Line(section.Part!, $"{rows.Key}.{row.Key}", row.Label), cells, answers);
                if (line.HasFigures)
                {
                    yield return line;
                }
            }
        }

        if (section.Items is { } items)
        {
            foreach (var item in items.Items(answers))
            {
                var fields = Sections.Where(other => other.Items?.Key == items.Key).SelectMany(other => other.Items!.FieldsOf(item)).ToList();
                var line = Draw(new Line(section.Part!, $"{items.Key}.{item}", Text.Empty), fields, answers);
                // What is given and nothing is said of, is no line: a position that is not continued.
                if (line.HasFigures || !IsListed(items))
                {
                    yield return line;
                }
            }
        }
    }

    private static Line Draw(Line line, IEnumerable<Field> fields, Answers answers)
    {
        // An answer to what is no longer asked does not count: an undertaking that was chosen and then called new after all is not continued.
        foreach (var field in fields.Where(field => Asked(field, line, answers)))
        {
            line = field.Meaning switch
            {
                Meaning.Title => line with { Title = Text.Same(answers[field.Name] ?? string.Empty) },
                Meaning.Persons => line with { Persons = answers.Number(field.Name) },
                Meaning.Percent => line with { Percent = answers.Number(field.Name) },
                Meaning.NewMoney => line with { NewMoney = Amount(field, answers), YearNumber = field.Ceiling is { Later: not null } rates ? rates.YearIn(answers) : line.YearNumber },
                Meaning.CarriedOver => line with { CarriedOver = Amount(field, answers) },
                Meaning.OwnContribution => line with { OwnContribution = Amount(field, answers) },
                Meaning.Completed => line with { Completed = answers.Number(field.Name) },
                Meaning.Spent => line with { Spent = Amount(field, answers) },
                Meaning.UsedGrant => line with { UsedGrant = Amount(field, answers) },
                Meaning.UsedOwn => line with { UsedOwn = Amount(field, answers) },
                Meaning.Unused => line with { Unused = Amount(field, answers) },
                Meaning.Continues => line with { Continues = answers[field.Name] },
                Meaning.YearNumber => line with { YearNumber = answers.Number(field.Name) },
                Meaning.Partners => line with { Partners = answers[field.Name]?.Split(',') ?? [] },
                Meaning.Service => line with { Service = field.Options.FirstOrDefault(option => option.Key == answers[field.Name])?.Label ?? Text.Empty },
                _ => line,
            };
        }

        return line;
    }

    private static bool Asked(Field field, Line line, Answers answers) =>
        field.RequiredWhen is not { Kind: ConditionKind.AnswerIs } condition || (answers[$"{line.Key}.{condition.Subject}"] ?? answers[condition.Subject]) == condition.Value;

    private static Kroner? Amount(Field field, Answers answers) => answers.Number(field.Name) is { } amount ? new Kroner(amount) : null;
}
