using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Web.Demonstration;

/// <summary>A call that the directorate has announced in the demonstration, with its regulations and frames.</summary>
internal sealed class OpenedCall
{
    private readonly Dictionary<Id<Organisation>, Frame> _frames = [];

    private OpenedCall(Scheme scheme, Call call, Document regulations) => (Scheme, Call, Regulations) = (scheme, call, regulations);

    public Scheme Scheme { get; }

    public Call Call { get; }

    public Document Regulations { get; }

    public IReadOnlyCollection<Frame> Frames => _frames.Values;

    /// <param name="cast">Who announces.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="year">The grant year.</param>
    /// <param name="offices">Each embete with its last day for applications, and its frame in kroner.</param>
    /// <param name="copyOf">The call of the year before.</param>
    /// <param name="at">When it was published.</param>
    /// <param name="content">What it says otherwise than the call that it copies, or the scheme's first content.</param>
    /// <param name="sharing">A call whose frames this one takes from too (facts B3).</param>
    /// <param name="round">Which round of the year.</param>
    public static OpenedCall Announce(Cast cast, Scheme scheme, int year, IEnumerable<(Organisation Office, DateOnly LastDay, long Frame)> offices, Call? copyOf, DateTimeOffset at, Func<CallContent, CallContent>? content = null, OpenedCall? sharing = null, int round = 1)
    {
        var by = cast.DirectorateOf(scheme);
        var call = Call.Plan(scheme, year, round, OsloTime.DateOf(at), copyOf, at.AddDays(-20));
        call.Edit(content?.Invoke(call.Content) ?? call.Content, call.ExpectedOn, by);
        var regulations = DemonstrationFiles.Regulations(by, at);
        var opened = new OpenedCall(scheme, call, regulations);
        // Where the directorate decides it comes first: its frame is the limit, and the embeter's lie within it.
        Frame? whole = null;
        foreach (var (office, lastDay, frame) in offices)
        {
            var isWhole = office.Kind is OrganisationKind.Directorate;
            call.SetDeadlines(office.Id, new Deadlines(EndOf(lastDay), EndOf(new DateOnly(year + 1, scheme.DecidedByDirectorate ? 2 : 3, 1)), EndOf(new DateOnly(year + 1, scheme.DecidedByDirectorate ? 3 : 4, 1))), office.Email, by, at);
            opened._frames[office.Id] = sharing?._frames[office.Id].Within?.LetIn(call.Id, by, at)
                ?? (scheme.SharesFrame ? Frame.Share([call.Id], office.Id, new Kroner(frame), by, at)[1] : Frame.Give(call.Id, office.Id, new Kroner(frame), isHard: whole is null, by, at, whole));
            whole = isWhole ? opened._frames[office.Id] : whole;
        }

        call.AttachRegulations($"Regelverk for tilskuddsordning: {call.Content.Name.Nb} (eksempel)", $"{year}", regulations.Id, by, at);
        call.Publish(scheme, by, at);
        return opened;
    }

    public IReadOnlyDictionary<Id<Organisation>, Frame> FramesByOffice => _frames;

    public Frame FrameOf(Id<Organisation> office) => _frames[office];

    /// <summary>23.59 in Norway.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => OsloTime.At(day, new TimeOnly(23, 59));
}
