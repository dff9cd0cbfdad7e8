namespace GrantPortal.Domain.Languages;

/// <summary>Dates and moments as texts in both målformer, for sentences that are written once and read in either.</summary>
public static partial class Norwegian
{
    public static Text Date(DateOnly date) => new(Date(date, Language.Bokmal), Date(date, Language.Nynorsk));

    public static Text Moment(DateTimeOffset at) => new(Moment(at, Language.Bokmal), Moment(at, Language.Nynorsk));
}
