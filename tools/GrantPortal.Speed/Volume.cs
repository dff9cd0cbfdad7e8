using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Speed;

/// <summary>
/// Many applications at one embete, after the demonstration: rounds of later years, each with one application from every applicant, walked by the same verbs
/// as the demonstration's. A kommune applies once in a call (KI-77) and no embete has so many kommuner, so the applicants are numbered ones that exist only here.
/// </summary>
internal sealed class Volume(Func<PortalDb> open, DateTimeOffset now)
{
    private const string Office = "innlandet";
    private const long FrameKroner = 1_000_000_000_000;

    /// <summary>Every state a worklist shows; most cases of a round are finished.</summary>
    private static readonly Func<CaseWalk, CaseWalk>[] Walks =
    [
        walk => walk,
        walk => walk.Assign(),
        walk => Begun(walk),
        walk => Begun(walk).RequestInformation(),
        walk => Begun(walk).Recommend(Most),
        walk => Approved(walk),
        walk => Approved(walk).Decide(),
        walk => LetterSent(walk),
        walk => LetterSent(walk).Accept(),
        walk => LetterSent(walk).Accept().OrderPayment(),
        walk => LetterSent(walk).Accept().OrderPayment(),
        walk => LetterSent(walk).Accept().OrderPayment(),
    ];

    /// <summary>Loads <paramref name="rounds"/> rounds of <paramref name="applicants"/> applications each; a round is in the database whole or not at all.</summary>
    public async Task LoadAsync(int rounds, int applicants, CancellationToken stop)
    {
        await using (var db = open())
        {
            var office = await db.Organisations.SingleAsync(each => each.Kind == OrganisationKind.GovernorOffice && each.Code == Office, stop);
            db.Organisations.AddRange(Enumerable.Range(1, applicants).Select(place => Applicant(place, office)));
            await db.SaveChangesAsync(stop);
        }

        for (var round = 0; round < rounds; round++)
        {
            await AddRoundAsync(OsloTime.DateOf(now).Year + 5 + round, stop);
        }
    }

    private static Organisation Applicant(int place, Organisation office)
    {
        var applicant = Organisation.Register(OrganisationKind.Municipality, $"V{place:00000}", $"Prøvekommune {place}", OrganisationNumber.Parse("964949204"), parent: null, office.Id, DateTimeOffset.UnixEpoch.AddMinutes(place));
        applicant.RegisterContact(PostalAddress.Unknown, "postmottak@kommune.example", AccountNumber.Parse("86011117947"), demonstration: true);
        return applicant;
    }

    private static long Most(RecommendedLine line) => line.Sought.Amount * 3 / 4 / 1_000 * 1_000;

    private static CaseWalk Begun(CaseWalk walk) => walk.Assign().BeginAssessment();

    private static CaseWalk Approved(CaseWalk walk) => Begun(walk).Recommend(Most).Approve();

    private static CaseWalk LetterSent(CaseWalk walk) => Approved(walk).Decide().SendLetter();

    private async Task AddRoundAsync(int year, CancellationToken stop)
    {
        await using var db = open();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var cast = await Cast.GatherAsync(db, now, stop);
        var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["ki"], year, [(cast.Office(Office), OsloTime.DateOf(now).AddDays(12), FrameKroner)], copyOf: null, now.AddDays(-30));
        var round = await Round.BeginAsync(db, cast, opened, stop);
        var applicants = await db.Organisations.Where(each => each.Kind == OrganisationKind.Municipality && EF.Functions.Like(each.Code, "V%")).OrderBy(each => each.Code).ToListAsync(stop);
        foreach (var (place, applicant) in applicants.Index())
        {
            var walk = await round.StartAsync(applicant, now.AddDays(-20).AddMinutes(place), stop);
            round.Take(Walks[place % Walks.Length](walk.Fill(TypicalCase.At(place, projects: place % 5 == 0 ? 1 : 0, assistance: false)).Send()));
        }

        await db.SaveChangesAsync(stop);
    }
}
