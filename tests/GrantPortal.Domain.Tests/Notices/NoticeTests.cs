using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Notices;

public sealed class NoticeTests
{
    private static readonly DateTimeOffset At = new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero);

    private static readonly Actor Administrator = new(Id<Person>.New(At), Role.Administrator, default);

    private static readonly Text Busy = Text.Same("Busy");

    [Fact]
    public void The_waits_grow_and_after_the_last_it_is_given_up()
    {
        var notice = Notice.To(Id<Person>.New(At), NoticeKind.Letter, Language.Bokmal, At);
        var (now, waits) = (At, new List<TimeSpan>());
        while (notice.Status is NoticeStatus.Waiting)
        {
            notice.Claim(now);
            notice.Fail(Busy, now);
            waits.Add(notice.DueAt - now);
            now = notice.DueAt;
        }

        (notice.Status, notice.Attempts, notice.Failure).Should().Be((NoticeStatus.Failed, 8, Busy));
        waits[..^1].Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.HaveCount(7);
        notice.SendAgain(Administrator, now);
        notice.Attempts.Should().Be(0);
    }

    [Fact]
    public void Two_cannot_have_it()
    {
        var notice = Notice.To(Id<Person>.New(At), NoticeKind.Letter, Language.Bokmal, At);
        notice.Claim(At);

        FluentActions.Invoking(() => notice.Claim(At)).Should().Throw<ForbiddenMove>();
    }

    [Theory]
    [Requirement("KI-89")]
    [InlineData(true)]
    [InlineData(false)]
    public void A_secret_is_forgotten_when_it_is_sent_and_when_it_is_given_up(bool sent)
    {
        var notice = Notice.To(EmailAddress.Parse("revisor@example.org"), NoticeKind.AuditorInvited, Language.Bokmal, "/revisor/hemmelig", At);
        notice.Claim(At);
        if (sent)
        {
            notice.Confirm(At);
        }
        else
        {
            notice.GiveUp(Busy);
            FluentActions.Invoking(() => notice.SendAgain(Administrator, At)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(NoticeRules.LinkIsGone);
        }

        notice.Link.Should().BeNull();
    }

    [Fact]
    public void Every_kind_has_its_words()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var text = NoticeText.Of(kind);
            text.Subject.IsComplete.Should().BeTrue();
            text.With("https://portal.example.org/").Nn.Should().Contain("https://portal.example.org/").And.Contain(text.Subject.Nn);
        }
    }

    [Theory]
    [InlineData("post@kommune.example", "post@kommune.example")]
    [InlineData("  Post@Kommune.Example ", "Post@kommune.example")]
    [InlineData("a@b", null)]
    [InlineData("", null)]
    [InlineData("to@kommune.example, tre@kommune.example", null)]
    [InlineData("Navn <post@kommune.example>", null)]
    [InlineData("post@kommune.example\r\nBcc: alle@kommune.example", null)]
    public void An_address_is_one_address_and_nothing_else(string typed, string? read) =>
        (EmailAddress.TryParse(typed, out var address) ? address.Address : null).Should().Be(read);
}
