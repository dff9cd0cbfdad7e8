using CsvHelper;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Web.Demonstration;

/// <summary>The demonstration's own files, built into the program: three small documents that say that they are examples, and the figures of 2020.</summary>
internal static class DemonstrationFiles
{
    private const string Pdf = "application/pdf";

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ';',
        CommentPrefix = '#',
        NormalizeHeaderName = name => name.Replace("_", string.Empty, StringComparison.Ordinal),
    };

    public static Document Regulations(Actor by, DateTimeOffset at) =>
        Document.Keep(DocumentPurpose.Regulations, application: null, organisation: null, "regelverk-eksempel.pdf", Pdf, Read("regelverk-eksempel.pdf"), by.Person, at);

    public static Document TrainingPlan(Application application, Organisation applicant, Actor by, DateTimeOffset at) =>
        Document.Keep(DocumentPurpose.FormAttachment, application.Id, applicant.Id, "opplaringsplan-eksempel.pdf", Pdf, Read("opplaringsplan-eksempel.pdf"), by.Person, at);

    public static Document ProjectAccounts(Application application, Organisation applicant, Actor by, DateTimeOffset at) =>
        Document.Keep(DocumentPurpose.FormAttachment, application.Id, applicant.Id, "prosjektregnskap-eksempel.pdf", Pdf, Read("opplaringsplan-eksempel.pdf"), by.Person, at);

    public static Document Agreement(Application application, Organisation applicant, Actor by, DateTimeOffset at) =>
        Document.Keep(DocumentPurpose.FormAttachment, application.Id, applicant.Id, "samarbeidsavtale-eksempel.pdf", Pdf, Read("opplaringsplan-eksempel.pdf"), by.Person, at);

    public static Document Evidence(Organisation municipality, Actor by, DateTimeOffset at) =>
        Document.Keep(DocumentPurpose.MappingEvidence, application: null, municipality.Id, "leve-hele-livet-eksempel.pdf", Pdf, Read("leve-hele-livet-eksempel.pdf"), by.Person, at);

    /// <summary>Sought and granted per recipient in 2020.</summary>
    public static IReadOnlyList<RecipientOf2020> RoundOf2020()
    {
        using var stream = Open("oslo-og-viken-2020.csv");
        using var csv = CsvReader.Create(stream, Options);
        return [.. csv.GetRecords<RecipientOf2020>()];
    }

    /// <summary>Innlandet's projects in 2019 (A.T2).</summary>
    public static IReadOnlyList<ProjectOf2019> ProjectsOf2019()
    {
        using var stream = Open("nav-innlandet-2019.csv");
        using var csv = CsvReader.Create(stream, Options);
        return [.. csv.GetRecords<ProjectOf2019>()];
    }

    private static byte[] Read(string file)
    {
        using var stream = Open(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string file) => typeof(DemonstrationFiles).Assembly.GetManifestResourceStream($"Demonstration/{file}")
        ?? throw new InvalidOperationException($"The demonstration's file {file} is not in the program.");
}

/// <summary>One line of <c>oslo-og-viken-2020.csv</c>. Amounts are whole kroner.</summary>
[CsvRecord]
internal sealed partial record RecipientOf2020(
    string Code,
    string Name,
    long CompetenceSought,
    long CompetenceGranted,
    long AssistanceSought,
    long AssistanceGranted,
    long InnovationSought,
    long InnovationGranted,
    int Projects,
    int Funded);

/// <summary>One line of <c>nav-innlandet-2019.csv</c>: the Nav office's unit number, the project's title, percent of a position, and the year that it began.</summary>
[CsvRecord]
internal sealed partial record ProjectOf2019(string Unit, string Title, int Percent, int Started);
