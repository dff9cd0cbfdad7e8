using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Documents;

/// <summary>What the portal takes as an attachment.</summary>
public static class DocumentRules
{
    public static readonly Rule TypeIsKnown = new("document.type", "KI-58, KI-68", new("Vedlegg i portalen", "Vedlegg i portalen"), new(
        "Filen «{0}» er ikke PDF, Word (docx), Excel (xlsx), PNG eller JPG. Portalen ser på innholdet og ikke på navnet. Lagre filen i ett av disse formatene og last den opp på nytt.",
        "Fila «{0}» er ikkje PDF, Word (docx), Excel (xlsx), PNG eller JPG. Portalen ser på innhaldet og ikkje på namnet. Lagre fila i eitt av desse formata og last ho opp på nytt."));

    public static readonly Rule NoMacros = new("document.macros", "KI-58, KI-68", new("Vedlegg i portalen", "Vedlegg i portalen"), new(
        "Filen «{0}» inneholder makroer. Lagre den uten makroer (docx eller xlsx) og last den opp på nytt.",
        "Fila «{0}» inneheld makroar. Lagre ho utan makroar (docx eller xlsx) og last ho opp på nytt."));

    public static readonly Rule IsNotTooLarge = new("document.size", "KI-58, KI-68", new("Vedlegg i portalen", "Vedlegg i portalen"), new(
        "Filen «{0}» er på {1} MB. Et vedlegg kan være på høyst {2} MB. Del den opp eller gjør den mindre.",
        "Fila «{0}» er på {1} MB. Eit vedlegg kan vere på høgst {2} MB. Del ho opp eller gjer ho mindre."));

    public static readonly Rule IsNotEmpty = new("document.empty", "KI-58, KI-68", new("Vedlegg i portalen", "Vedlegg i portalen"), new(
        "Velg en fil som ikke er tom, og last den opp.",
        "Vel ei fil som ikkje er tom, og last ho opp."));
}
