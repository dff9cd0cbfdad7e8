namespace GrantPortal.Domain.Organisations;

/// <summary>A Norwegian postal address.</summary>
/// <param name="Line">Street or post box.</param>
/// <param name="PostalCode">Four digits, as text.</param>
/// <param name="City">Poststed.</param>
public sealed record PostalAddress(string Line, string PostalCode, string City)
{
    public static PostalAddress Unknown { get; } = new(string.Empty, string.Empty, string.Empty);

    /// <summary>On one line: «Storgata 1, 2609 Lillehammer».</summary>
    public override string ToString() => string.Join(", ", new[] { Line, $"{PostalCode} {City}".Trim() }.Where(part => part.Length > 0));
}
