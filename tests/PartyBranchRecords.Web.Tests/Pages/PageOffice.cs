using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Pages;

/// <summary>A district of a chosen size with something for every page to show, and a user of every role.</summary>
internal sealed partial class PageOffice : IDisposable
{
    private static readonly DateOnly ThisYear = new(2024, 1, 5);

    /// <summary>How far the candidates have come; their ids are 1, 2, 3.</summary>
    private static readonly CandidateStepKind[][] Candidates =
    [
        [CandidateStepKind.Identified],
        [CandidateStepKind.Identified, CandidateStepKind.DossierOpened],
        [CandidateStepKind.Identified, CandidateStepKind.DossierOpened, CandidateStepKind.Decided],
    ];

    private readonly RecordsHost _host = new();
    private readonly CommandCounter _counter = new();
    private readonly Dictionary<Role, RecordsBrowser> _browsers = [];
    private WebApplicationFactory<Program>? _counted;
    private string _accountId = "";

    public Task ArrangeAsync(int branches, int members) =>
        _host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var commune = await data.CommuneAsync(district, "X");
            foreach (var role in Enum.GetValues<Role>())
            {
                _accountId = (await data.UserAsync(role.ToString(), role, role == Role.Administrator ? null : district)).Id;
            }
            for (var b = 0; b < branches; b++)
            {
                var branch = await data.BranchAsync(district, commune, $"B{b}");
                for (var m = 0; m < members; m++)
                {
                    await data.MemberAsync(branch, admittedOn: new DateOnly(2023, 8, 1).AddDays(m), probationary: true);
                }
                await AddCandidatesAsync(data, branch);
            }
            await data.AddAsync(QuotaFor(district), QuotaFor(commune));
            await data.AddAsync(DayOff());
            await AddImportsAsync(data);
            await AddStoredReportsAsync(data, branches);
            await AddDraftAsync(data, district, commune);
            return true;
        });

    /// <summary>The addresses of a page that are found, each with its number of commands; every one of them has all its words.</summary>
    public async Task<Dictionary<string, int>> CountAsync(string file, string? query)
    {
        var browser = await SignedInAsync(PageAddresses.RoleFor(file));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var address in PageAddresses.AddressesOf(file, part => ValuesOf(part, file)).Select(address => address + query))
        {
            HttpResponseMessage answer = null!;
            var count = await _counter.CountAsync(async () => answer = await browser.Http.GetAsync(address));
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            BareKey().Matches(await answer.Content.ReadAsStringAsync()).Select(key => key.Value).ShouldBeEmpty(address);
            if (answer.StatusCode != HttpStatusCode.NotFound)
            {
                counts[address.Replace(_accountId, "{id}")] = count;
            }
        }
        return counts;
    }

    public void Dispose()
    {
        _counted?.Dispose();
        _host.Dispose();
    }

    private IReadOnlyList<string> ValuesOf(string part, string file) =>
        part switch
        {
            "code" => ["SC", "X", "B0"],
            "id" when file.StartsWith("/Pages/Accounts/", StringComparison.Ordinal) => [_accountId],
            "id" => ["1", "2", "3"],
            "number" => ["1", "5"],
            "kind" when file.EndsWith("/Step.cshtml", StringComparison.Ordinal) => ["Trained", "BranchResolved", "Returned"],
            "kind" => ["Decision", "CeremonyList"],
            "step" => ["branch-resolution", "decision"],
            "place" => ["1"],
            "figure" => ["SC-08"],
            "report" => [.. ReportRunner.Names],
            _ => throw new InvalidOperationException($"No value is known for {{{part}}} in the address of {file}."),
        };

    private static async Task AddCandidatesAsync(TestData data, Branch branch)
    {
        foreach (var (steps, c) in Candidates.Select((steps, c) => (steps, c)))
        {
            var candidate = await data.SaveAsync(
                new AdmissionCandidate
                {
                    Number = $"{branch.Code}-UV{c}",
                    FullName = "Giàng A Sử",
                    SortKey = PersonName.SortKey("Giàng A Sử"),
                    SearchKey = PersonName.SearchKey("Giàng A Sử"),
                    Sex = Sex.Male,
                    BirthDate = new DateOnly(1999, 1, 1),
                    BranchId = branch.Id,
                    Source = CandidateSource.YouthUnion,
                }
            );
            await data.AddAsync([
                new RuleException
                {
                    CandidateId = candidate.Id,
                    Rule = AdmissionRule.School,
                    Kind = RuleExceptionKind.Consented,
                    Document = "45-CV/TU",
                    On = ThisYear,
                },
                .. steps.Select(
                    (kind, s) =>
                        (Fact)
                            new CandidateStep
                            {
                                CandidateId = candidate.Id,
                                Kind = kind,
                                On = ThisYear.AddMonths(s),
                            }
                ),
            ]);
        }
    }

    /// <summary>An import that was written, and a file that waits to be confirmed; the id of both is 1.</summary>
    private static async Task AddImportsAsync(TestData data)
    {
        var staff = await data.Context.Users.SingleAsync(user => user.UserName == nameof(Role.DistrictStaff));
        await data.SaveAsync(
            new ImportRun
            {
                At = DateTime.UnixEpoch,
                UserId = staff.Id,
                Source = "ho-so.xlsx",
                ChangeNumber = 1,
                CreatedCount = 1,
                ChangedCount = 0,
                UnchangedCount = 0,
                WarningCount = 0,
            }
        );
        await data.SaveAsync(
            new ImportJob
            {
                At = DateTime.UnixEpoch,
                Since = DateTime.UnixEpoch.AddYears(100),
                UserId = staff.Id,
                Source = "bo-sung.xlsx",
                State = ImportJobState.Checked,
                Check = new ImportCheck
                {
                    Files = [new("members", 1, 1, 0)],
                    Changes = [new("members", 2, "0001", "full_name", "Lò Văn A", "Lò Văn Á")],
                    Findings = [],
                    Problems = 0,
                    Warnings = 0,
                }.Write(),
            }
        );
    }

    /// <summary>A closing and a report of its own, all of them opened after somebody was entered late; the first number counts members.</summary>
    private static async Task AddStoredReportsAsync(TestData data, int branches)
    {
        var facts = new ReportFacts(data.Context);
        var runner = new ReportRunner(facts, new RecordsBegin(facts));
        var clock = new OfficeClock(RecordsHost.UsualToday);
        var reports = new StoredReportService(data.Context, new ReportCapture(facts, runner), runner, clock, new CurrentAccount());
        var words = new ReportArguments
        {
            Name = MembersReport.Name,
            Organisation = "SC",
            AsOf = new DateOnly(2023, 12, 31),
        };
        (await reports.StoreAsync(words)).IsDone.ShouldBeTrue();
        var closings = new ClosingService(data.Context, reports, runner, clock, new CurrentAccount());
        (await closings.CloseAsync("SC", new PeriodToClose { Period = "2023" })).IsDone.ShouldBeTrue();
        for (var b = 0; b < branches; b++)
        {
            var branch = await data.Context.Branches.SingleAsync(one => one.Code == $"B{b}");
            await data.MemberAsync(branch, admittedOn: new DateOnly(2023, 8, 20));
        }
    }

    /// <summary>A decision that is ready to be put in force: the commune is dissolved, its branches stand directly under the district.</summary>
    private static async Task AddDraftAsync(TestData data, DistrictCommittee district, CommuneCommittee commune)
    {
        var staff = await data.Context.Users.SingleAsync(user => user.UserName == nameof(Role.DistrictStaff));
        var branches = await data.Context.Branches.Select(branch => branch.Code).ToListAsync();
        var entry = new ReorganisationEntry
        {
            Subject = ReorganisationSubject.Communes,
            Kind = ReorganisationKind.Dissolve,
            Number = "7-QĐ/HU",
            DecidedOn = ThisYear,
            EffectiveOn = ThisYear.AddMonths(2),
            Units = [commune.Code],
            Branches = [.. branches.Select(branch => new UnitGoes(branch, district.Code))],
        };
        await data.SaveAsync(
            new ReorganisationDraft
            {
                DistrictId = district.Id,
                Subject = entry.Subject,
                Kind = entry.Kind,
                Number = entry.Number,
                EffectiveOn = entry.EffectiveOn,
                Content = ReorganisationDraft.ContentOf(entry),
                CreatedBy = staff.Id,
                CreatedAt = DateTime.UnixEpoch,
                ChangedBy = staff.Id,
                ChangedAt = DateTime.UnixEpoch,
            }
        );
    }

    private static AdmissionQuota QuotaFor(Organisation unit) =>
        new()
        {
            OrganisationId = unit.Id,
            Period = "2024",
            Target = 5,
            SetOn = ThisYear,
        };

    private static CalendarCorrection DayOff() =>
        new()
        {
            Day = new DateOnly(2024, 4, 29),
            IsWorking = false,
            Note = "Hoán đổi ngày làm việc",
        };

    private async Task<RecordsBrowser> SignedInAsync(Role role)
    {
        _counted ??= _counter.Over(_host);
        if (!_browsers.TryGetValue(role, out var browser))
        {
            browser = new RecordsBrowser(_counted.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
            (await browser.SignInAsync(role.ToString(), TestData.Password)).Path.ShouldNotBe("/sign-in");
            _browsers[role] = browser;
        }
        return browser;
    }

    /// <summary>A sentence that is missing shows its key.</summary>
    [GeneratedRegex(@">\s*[A-Z]\w+\.[A-Z][\w.]+\s*<")]
    private static partial Regex BareKey();
}
