namespace GrantPortal.Web.Tests.Walks;

/// <summary>A kommune whose personas walk, and the målform that they walk in.</summary>
/// <param name="Nynorsk">True when all pages are read in nynorsk.</param>
/// <param name="Code">The kommune's number.</param>
/// <param name="Name">The start of its personas' names.</param>
internal sealed record Recipient(bool Nynorsk, string Code, string Name)
{
    private static readonly Recipient Gjovik = new(Nynorsk: false, "3407", "gjovik");
    private static readonly Recipient Lom = new(Nynorsk: true, "3434", "lom");

    public string Contact => $"{Name}-kontakt";

    public string Signatory => $"{Name}-kommunedirektor";

    /// <summary>Gjøvik walks in bokmål, Lom in nynorsk.</summary>
    public static Recipient In(bool nynorsk) => nynorsk ? Lom : Gjovik;

    public string Say(string bokmal, string nynorsk) => Nynorsk ? nynorsk : bokmal;
}
