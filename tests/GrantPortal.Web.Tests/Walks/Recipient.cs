namespace GrantPortal.Web.Tests.Walks;

/// <summary>A kommune or a Nav office whose personas walk, and the målform that they walk in.</summary>
/// <param name="Nynorsk">True when all pages are read in nynorsk.</param>
/// <param name="Code">The kommune's number, or the office's.</param>
/// <param name="Name">The start of its personas' names.</param>
/// <param name="Kommune">The start of the name of the kommunedirektør who signs for it.</param>
internal sealed record Recipient(bool Nynorsk, string Code, string Name, string Kommune)
{
    private static readonly Recipient Gjovik = new(Nynorsk: false, "3407", "gjovik", "gjovik");
    private static readonly Recipient Lom = new(Nynorsk: true, "3434", "lom", "lom");
    private static readonly Recipient NavGjovik = new(Nynorsk: false, "0502", "nav-gjovik", "gjovik");
    private static readonly Recipient NavLomOgSkjak = new(Nynorsk: true, "0513", "nav-lom-skjak", "lom");

    public string Contact => $"{Name}-kontakt";

    public string Signatory => $"{Kommune}-kommunedirektor";

    /// <summary>The leader of a Nav office.</summary>
    public string NavLeader => $"{Name}-leder";

    /// <summary>Gjøvik walks in bokmål, Lom in nynorsk.</summary>
    public static Recipient In(bool nynorsk) => nynorsk ? Lom : Gjovik;

    /// <summary>Nav Gjøvik walks in bokmål, Nav Lom og Skjåk in nynorsk; they are <see cref="Code"/> 0502 and 0513.</summary>
    public static Recipient NavIn(bool nynorsk) => nynorsk ? NavLomOgSkjak : NavGjovik;

    public string Say(string bokmal, string nynorsk) => Nynorsk ? nynorsk : bokmal;
}
