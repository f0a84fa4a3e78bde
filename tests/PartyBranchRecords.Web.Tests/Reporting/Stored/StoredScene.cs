using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Databases;
using static PartyBranchRecords.Web.Tests.Reporting.TestRecords;

namespace PartyBranchRecords.Web.Tests.Reporting.Stored;

/// <summary>
/// District H with commune X: branch B1 of three people, B2 of two, B3 of one. Everything is change 1; what a test records
/// afterwards are the changes 2, 3...
/// </summary>
internal sealed class StoredScene : IDisposable
{
    public static readonly DateOnly Today = new(2021, 3, 10);

    public StoredScene()
    {
        District = Records.District("H");
        Commune = Records.Commune("X", District);
        (B1, B2, B3) = (Branch("B1"), Branch("B2"), Branch("B3"));
        Records.Members(B1, 2);
        Person = Records.Member(B1, official: "2011-01-01", name: "Lò Văn Đính");
        Records.Members(B2, 2);
        Merged = Records.Member(B3, official: "2011-01-01", name: "Giàng A Nhập");
        Context.ChangeCounters.ExecuteUpdate(set => set.SetProperty(counter => counter.Last, 1));
        Context.ChangeTracker.Clear();
    }

    public TestRecords Records { get; } = new();
    public DistrictCommittee District { get; }
    public CommuneCommittee Commune { get; }
    public Branch B1 { get; }
    public Branch B2 { get; }
    public Branch B3 { get; }

    /// <summary>Of B1.</summary>
    public Member Person { get; }

    /// <summary>The one of B3.</summary>
    public Member Merged { get; }

    public RecordsContext Context => Records.Context;

    public StoredReportService Reports(DateOnly? today = null) =>
        new(Context, Capture, Runner, new OfficeClock(today ?? Today), new CurrentAccount());

    public StoredReviews Reviews => new(Context, Capture, Runner);

    public ClosingService Closings => new(Context, Reports(), Runner, new OfficeClock(Today), new CurrentAccount());

    public async Task<StoredReport> StoreAsync(ReportArguments words, DateOnly? today = null)
    {
        var outcome = await Reports(today).StoreAsync(words);
        outcome.Verdict.Refusals.ShouldBeEmpty(words.Name);
        return outcome.Value!;
    }

    public async Task<StoredReview> ReviewAsync(StoredReport stored)
    {
        Context.ChangeTracker.Clear();
        var kept = (await Reports().FindAsync(stored.Id))!;
        return await Reviews.ReviewAsync(kept, StoredReviews.ContentOf(kept)!);
    }

    /// <summary>Somebody who joined B1 on a day, recorded now.</summary>
    public Task<long> EnterLateAsync(string from = "2020-06-01") =>
        WriteAsync(
            new ChangeDetails(ChangeKind.Entry, Decision: "12-QĐ/HU", DecidedOn: Day("2020-05-20")),
            async change =>
            {
                var member = Sample.NewMember("MUON");
                member.LastBranchId = B1.Id;
                Context.Add(member);
                await Context.SaveChangesAsync();
                change.Add(
                    new BranchMembership
                    {
                        MemberId = member.Id,
                        BranchId = B1.Id,
                        From = Day(from)!.Value,
                        Began = MembershipStart.Admission,
                    }
                );
                change.Add(
                    new Admission
                    {
                        MemberId = member.Id,
                        Number = 1,
                        AdmittedOn = Day(from)!.Value,
                    }
                );
            }
        );

    /// <summary>The person of B1 is a woman.</summary>
    public Task<long> CorrectAsync() =>
        WriteAsync(
            new ChangeDetails(ChangeKind.Correction, Reason: "Ghi nhầm giới tính"),
            async change =>
            {
                var old = await Context.Particulars.SingleAsync(one => one.MemberId == Person.Id);
                change.Replace(
                    old,
                    new MemberParticulars
                    {
                        MemberId = old.MemberId,
                        From = old.From,
                        Sex = Sex.Female,
                        BirthDate = old.BirthDate,
                        Ethnicity = old.Ethnicity,
                    }
                );
            }
        );

    /// <summary>B3 went into B2 before the day of the reports.</summary>
    public Task<long> MergeAsync(string on = "2020-11-01") =>
        WriteAsync(
            new ChangeDetails(ChangeKind.Reorganisation, Decision: "15-QĐ/HU", DecidedOn: Day("2020-10-20")),
            async change =>
            {
                var day = Day(on)!.Value;
                var life = await Context.OrganisationLives.SingleAsync(one => one.OrganisationId == B3.Id);
                change.Replace(
                    life,
                    new OrganisationLife
                    {
                        OrganisationId = B3.Id,
                        From = life.From,
                        To = day,
                    }
                );
                var place = await Context.BranchAffiliations.SingleAsync(one => one.BranchId == B3.Id);
                change.Replace(
                    place,
                    new BranchAffiliation
                    {
                        BranchId = B3.Id,
                        DistrictId = place.DistrictId,
                        CommuneId = place.CommuneId,
                        From = place.From,
                        To = day,
                    }
                );
                await MoveAsync(change, Merged, B2, day, MembershipEnd.Reorganisation, MembershipStart.Reorganisation);
                change.Add(
                    new Reorganisation
                    {
                        Number = "15-QĐ/HU",
                        Kind = ReorganisationKind.Merge,
                        DecidedOn = Day("2020-10-20")!.Value,
                        EffectiveOn = day,
                        Units =
                        [
                            UnitOf(B3, ReorganisationRole.Predecessor, 0),
                            UnitOf(B2, ReorganisationRole.Predecessor, 1),
                            UnitOf(B2, ReorganisationRole.Successor, 0),
                        ],
                    }
                );
            }
        );

    /// <summary>The person of B1 went to B2: a real change.</summary>
    public Task<long> MoveAsync(string on) =>
        WriteAsync(
            ChangeDetails.Entry,
            change => MoveAsync(change, Person, B2, Day(on)!.Value, MembershipEnd.InternalTransfer, MembershipStart.InternalTransfer)
        );

    public async Task<long> WriteAsync(ChangeDetails details, Func<RecordsChange, Task> act)
    {
        var outcome = await new RecordsWriter(Context, new OfficeClock(Today), new CurrentAccount()).WriteAsync<long>(
            details,
            async (change, _) =>
            {
                await act(change);
                return change.Number;
            }
        );
        Context.ChangeTracker.Clear();
        return outcome.Value;
    }

    public void Dispose() => Records.Dispose();

    private ReportFacts Facts => new(Context);
    private ReportRunner Runner => new(Facts, new RecordsBegin(Facts));
    private ReportCapture Capture => new(Facts, Runner);

    private Branch Branch(string code) => Records.Branch(code, District, Commune);

    private async Task MoveAsync(RecordsChange change, Member member, Branch to, DateOnly day, MembershipEnd ended, MembershipStart began)
    {
        var old = await Context.Memberships.SingleAsync(one => one.MemberId == member.Id);
        change.Replace(
            old,
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = old.BranchId,
                From = old.From,
                To = day,
                Began = old.Began,
                Ended = ended,
            }
        );
        // The database knows one open membership of a person.
        await Context.SaveChangesAsync();
        change.Add(
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = to.Id,
                From = day,
                Began = began,
            }
        );
    }

    private static ReorganisationUnit UnitOf(Organisation unit, ReorganisationRole role, int place) =>
        new()
        {
            OrganisationId = unit.Id,
            Role = role,
            Position = place,
        };
}
