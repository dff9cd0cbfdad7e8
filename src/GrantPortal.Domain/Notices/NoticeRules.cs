using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Notices;

/// <summary>The rules of notices.</summary>
public static class NoticeRules
{
    public static readonly Rule LinkIsGone = new("notice.link-gone", "KI-89", new("Varsler", "Varsel"), new(
        "Varselet hadde en lenke som bare kunne brukes én gang, og den er slettet. Inviter på nytt i saken.",
        "Varselet hadde ei lenkje som berre kunne brukast éin gong, og ho er sletta. Inviter på nytt i saka."));
}
