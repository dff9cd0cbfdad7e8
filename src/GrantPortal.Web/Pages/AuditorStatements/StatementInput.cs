using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Components;
using GrantPortal.Web.Documents;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.AuditorStatements;

/// <summary>What an auditor fills in, by either door.</summary>
public sealed record StatementInput
{
    private static readonly IReadOnlyList<string> PageTypes = [FileType.Pdf.ContentType, FileType.Png.ContentType, FileType.Jpeg.ContentType];

    /// <summary>The hash of the figures as they were read.</summary>
    public string? Seen { get; init; }

    public string? Kind { get; init; }

    public string? Authorised { get; init; }

    public string? Auditor { get; init; }

    public string? Firm { get; init; }

    public IReadOnlyList<PartInput> Parts { get; init; } = [];

    public IFormFile? File { get; init; }

    public bool Confirmed { get; init; }

    public static IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<StatementKind>().Select(kind => new Choice(kind.ToString(), Say(kind.Name())))];

    public static IReadOnlyList<Choice> Authorisations =>
        [new("ja", Say("Autorisert revisor", "Autorisert revisor")), new("nei", Say("Ikke autorisert revisor", "Ikkje autorisert revisor"))];

    /// <summary>With the parts' figures filled in (KI-87).</summary>
    public static StatementInput Of(StatementAtHand atHand) => new()
    {
        Seen = atHand.Figures.Hash,
        Parts = [.. atHand.Figures.Parts.Select(part => new PartInput(part.Part, Norwegian.Number(part.Used!.Value.Amount)))],
    };

    /// <summary>Gives the statement; what is wrong with the fields is said at them, and then nothing has happened.</summary>
    public async Task<bool> GiveAsync(StatementAtHand atHand, AuditorStatement statement, DocumentStore store, ModelStateDictionary errors, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var parts = Parts.Select((part, index) => new AttestedPart(part.Part, Read(part.Used, $"Input.Parts[{index}].Used", errors))).ToList();
        if (!Enum.TryParse<StatementKind>(Kind, out var kind))
        {
            errors.AddModelError("Input.Kind", Say("Velg hva slags bekreftelse det er.", "Vel kva slags stadfesting det er."));
        }

        if (Authorised is not ("ja" or "nei"))
        {
            errors.AddModelError("Input.Authorised", Say("Velg om revisor er autorisert.", "Vel om revisor er autorisert."));
        }

        if (!Confirmed)
        {
            errors.AddModelError("Input.Confirmed", Say("Kryss av for at bekreftelsen gjelder disse tallene.", "Kryss av for at stadfestinga gjeld desse tala."));
        }

        if (File is null)
        {
            errors.AddModelError("Input.File", Say("Velg det signerte dokumentet.", "Vel det signerte dokumentet."));
        }

        if (!errors.IsValid)
        {
            return false;
        }

        var document = await store.KeepAsync(File!, Domain.Documents.DocumentPurpose.AuditorStatement, atHand.Report.ApplicationId, atHand.Report.ReporterId, by.Person, stop, at);
        if (!PageTypes.Contains(document.ContentType) || !HasItsName(document.FileName, document.ContentType))
        {
            errors.AddModelError("Input.File", Say("Dokumentet må være PDF, PNG eller JPG, og innholdet må stemme med navnet på filen.", "Dokumentet må vere PDF, PNG eller JPG, og innhaldet må stemme med namnet på fila."));
            return false;
        }

        statement.Give(atHand.Report, atHand.Application, new StatementContent(kind, Authorised is "ja", Auditor ?? string.Empty, Firm ?? string.Empty, parts), document, Seen ?? string.Empty, by, at);
        return true;
    }

    private static bool HasItsName(string name, string contentType) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => contentType == FileType.Pdf.ContentType,
        ".png" => contentType == FileType.Png.ContentType,
        ".jpg" or ".jpeg" => contentType == FileType.Jpeg.ContentType,
        _ => false,
    };

    private static Kroner? Read(string? typed, string field, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Norwegian.TryReadKroner(typed, out var amount))
        {
            return new Kroner(amount);
        }

        errors.AddModelError(field, Say("Skriv beløpet i hele kroner, eller la feltet stå tomt.", "Skriv beløpet i heile kroner, eller la feltet stå tomt."));
        return null;
    }

    /// <param name="Part">The part's key.</param>
    /// <param name="Used">What the auditor attests of it, as typed.</param>
    public sealed record PartInput(string Part, string? Used);
}
