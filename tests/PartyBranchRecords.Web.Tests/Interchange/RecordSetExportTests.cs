using System.Globalization;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Demo;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>The demonstration as files: whole, in key order, and read back without a finding.</summary>
[Collection(nameof(Demonstrations))]
public sealed class RecordSetExportTests(Demonstrations demonstrations) : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly SetFolder set = new();

    public void Dispose() => set.Dispose();

    [Fact]
    public async Task Every_file_reads_back_without_a_finding_and_in_key_order()
    {
        var records = await demonstrations.OfAsync(Today);
        await ExportAsync(records.File, null);
        var reading = await set.ReadAsync();
        reading.Short().ShouldBeEmpty();
        Directory.GetFiles(set.Path).Length.ShouldBe(RecordFiles.All.Count);
        foreach (var file in RecordFiles.All)
        {
            var table = reading.Set[file];
            table.Columns.ShouldBe(file.Columns);
            table.Rows.Select(row => row.SortText()).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_that_the_records_hold_is_missing()
    {
        var records = await demonstrations.OfAsync(Today);
        await ExportAsync(records.File, null);
        var read = (await set.ReadAsync()).Set;
        Count(read, RecordFiles.Members).ShouldBe(records.Members.Count);
        (Count(read, RecordFiles.Districts) + Count(read, RecordFiles.Communes) + Count(read, RecordFiles.Branches)).ShouldBe(
            records.Organisations.Count
        );
        Count(read, RecordFiles.Localities).ShouldBe(records.Localities.Count);
        Count(read, RecordFiles.Coverages).ShouldBe(records.Coverages.Count);
        Count(read, RecordFiles.Offices).ShouldBe(records.Offices.Count);
        Count(read, RecordFiles.Posts).ShouldBe(records.Posts.Count);
        Count(read, RecordFiles.Terms).ShouldBe(records.Terms.Count);
        Count(read, RecordFiles.Quotas).ShouldBe(records.Quotas.Count);
        Count(read, RecordFiles.Ratings).ShouldBe(records.Ratings.Count);
        Count(read, RecordFiles.Reorganisations).ShouldBe(records.Reorganisations.Count);
        Count(read, RecordFiles.Candidates).ShouldBe(records.Candidates.Count);
        var moved = read[RecordFiles.Memberships].Rows.Select(row => row.Get<string>("record_number")).Distinct().Count();
        (Count(read, RecordFiles.Memberships) + records.Members.Count - moved).ShouldBe(records.Memberships.Count);
        var changed = read[RecordFiles.Particulars].Rows.Select(row => row.Get<string>("record_number")).Distinct().Count();
        (Count(read, RecordFiles.Particulars) + records.Members.Count - changed).ShouldBe(records.Particulars.Sum(history => history.Count()));
    }

    [Fact]
    public async Task Each_member_has_the_membership_that_the_contract_derives_or_rows_of_memberships()
    {
        var records = await demonstrations.OfAsync(Today);
        await ExportAsync(records.File, null);
        var read = (await set.ReadAsync()).Set;
        var established = read[RecordFiles.Branches].Rows.ToDictionary(row => row.Get<string>("code")!, row => row.Get<DateOnly?>("established_on")!.Value);
        var told = read[RecordFiles.Memberships].Rows.ToLookup(row => row.Get<string>("record_number"));
        var kept = records.Memberships.ToLookup(membership => records.Members[membership.MemberId].RecordNumber);
        foreach (var row in read[RecordFiles.Members].Rows)
        {
            var number = row.Get<string>("record_number")!;
            var expected = kept[number].OrderBy(membership => membership.From).Select(one => new SingleMembership(one.From, one.Began, one.To, one.Ended));
            var said = told[number].Any()
                ? told[number]
                    .Select(one => new SingleMembership(
                        one.Get<DateOnly?>("from")!.Value,
                        one.Get<MembershipStart?>("began")!.Value,
                        one.Get<DateOnly?>("to"),
                        one.Get<MembershipEnd?>("ended")
                    ))
                :
                [
                    SingleMembership.Of(
                        row.Get<DateOnly?>("admitted_on")!.Value,
                        established[row.Get<string>("branch_code")!],
                        row.Get<DateOnly?>("left_on"),
                        row.Get<MembershipEnd?>("leave_reason")
                    ),
                ];
            said.ShouldBe(expected, number);
        }
    }

    [Fact]
    public async Task Each_candidate_has_its_steps_in_its_row_or_in_rows_of_their_own()
    {
        var records = await demonstrations.OfAsync(Today);
        await ExportAsync(records.File, null);
        var read = (await set.ReadAsync()).Set;
        var told = read[RecordFiles.CandidateSteps].Rows.ToLookup(row => row.Get<string>("number"));
        var kept = records.Candidates.ToDictionary(candidate => candidate.Number, candidate => records.Steps[candidate.Id]);
        foreach (var row in read[RecordFiles.Candidates].Rows)
        {
            var number = row.Get<string>("number")!;
            var said = told[number].Any() ? told[number].Select(StepOf).ToList() : CandidateRowSteps.Of(row);
            var expected = Domain.Admissions.CandidateCase.InOrder(kept[number])
                .Select(step => new RowStep(step.Kind, step.On, step.Document, step.VotesFor, step.VotesOf, step.Reason));
            said.ShouldBe(expected, number);
            CandidateRowSteps.WithoutDay(row).ShouldBeEmpty();
        }
        told.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_organisation_is_exported_with_what_stands_below_it_and_its_people()
    {
        var records = await demonstrations.OfAsync(Today);
        await ExportAsync(records.File, "sc-ml");
        var reading = await set.ReadAsync();
        reading.Short().ShouldBeEmpty();
        var branches = records.Branches("SC-ML", Today).Select(branch => branch.Code).ToHashSet();
        reading.Set[RecordFiles.Branches].Rows.Select(row => row.Get<string>("code")).ShouldBe(branches.Order(StringComparer.Ordinal));
        reading.Set[RecordFiles.Communes].Rows.Select(row => row.Get<string>("code")).ShouldBe(["SC-ML"]);
        Count(reading.Set, RecordFiles.Districts).ShouldBe(0);
        var people = records.Members.Values.Where(member => branches.Contains(records.Organisations[member.LastBranchId].Code)).ToList();
        Count(reading.Set, RecordFiles.Members).ShouldBe(people.Count);
        people.ShouldContain(member => member.LeftOn != null, "those who left from there too");
        reading.Set[RecordFiles.Offices].Rows.Select(row => row.Get<string>("record_number")).Except(people.Select(one => one.RecordNumber)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workbook_says_the_same_as_the_files()
    {
        var records = await demonstrations.OfAsync(Today);
        await ExportAsync(records.File, "SC-ML");
        var files = (await set.ReadAsync()).Set;
        await using var context = Open(records.File);
        await RecordSetWorkbook.WriteAsync(set.PathOf("set.xlsx"), (await new RecordSetExport(context).ExportAsync("SC-ML", Today)).Value!);
        var reading = await RecordSetReader.ReadAsync(set.PathOf("set.xlsx"));
        reading.Short().ShouldBeEmpty();
        foreach (var file in RecordFiles.All)
        {
            reading.Set[file].Rows.Select(Text).ShouldBe(files[file].Rows.Select(Text));
        }
        Count(files, RecordFiles.Members).ShouldBeGreaterThan(400);

        static string Text(RecordRow row) => string.Join('|', row.Values.Select(CellText.Of));
    }

    [Fact]
    public async Task An_unknown_code_is_refused()
    {
        var records = await demonstrations.OfAsync(Today);
        await using var context = Open(records.File);
        (await new RecordSetExport(context).ExportAsync("NOWHERE", Today)).Verdict.Refusals.ShouldHaveSingleItem().Code.ShouldBe("Interchange.UnknownOrganisation");
    }

    [Fact]
    public async Task A_failed_export_leaves_old_files_alone()
    {
        set.With("members.csv", "old");
        ExportedFile[] files = [new(RecordFiles.Members, () => Failing())];
        await RecordSetFolder.WriteAsync(set.Path, files).ShouldThrowAsync<InvalidOperationException>();
        Directory.GetFiles(set.Path).ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(set.PathOf("members.csv"))).ShouldBe("old\n");

        static async IAsyncEnumerable<object?[]> Failing()
        {
            await Task.Yield();
            yield return ["SL-1"];
            throw new InvalidOperationException();
        }
    }

    [Fact]
    public async Task Every_query_runs_on_the_SQL_Server_provider()
    {
        using var records = new Reporting.TestRecords();
        var district = records.District("H");
        var commune = records.Commune("X", district);
        var branch = records.Branch("B", district, commune);
        records.Member(branch, official: "2011-01-01");
        foreach (var code in new[] { null, "X" })
        {
            var commands = await SqlServerTranslation.OfAsync(records.ConnectionString, Scope.Whole(Today), context => ReadAllAsync(context, code));
            commands.Count.ShouldBeGreaterThanOrEqualTo(RecordFiles.All.Count);
        }

        static async Task ReadAllAsync(RecordsContext context, string? code)
        {
            foreach (var file in (await new RecordSetExport(context).ExportAsync(code, Today)).Value!)
            {
                await foreach (var row in file.RowsAsync())
                {
                    row.Length.ShouldBe(file.File.Columns.Count);
                }
            }
        }
    }

    private static int Count(RecordSet set, RecordFile file) => set[file].Rows.Count;

    private static RowStep StepOf(RecordRow row) =>
        new(
            row.Get<Domain.Admissions.CandidateStepKind?>("step")!.Value,
            row.Get<DateOnly?>("on")!.Value,
            row.Get<string>("document"),
            row.Get<int?>("votes_for"),
            row.Get<int?>("votes_of"),
            row.Get<string>("reason")
        );

    private async Task ExportAsync(string file, string? code)
    {
        await using var context = Open(file);
        await RecordSetFolder.WriteAsync(set.Path, (await new RecordSetExport(context).ExportAsync(code, Today)).Value!);
    }

    private static RecordsContext Open(string file)
    {
        var context = Demonstrations.Open(file);
        context.Scope = Scope.Whole(Today);
        return context;
    }
}

internal static class SortTexts
{
    /// <summary>The key, a number with zeros in front.</summary>
    public static string SortText(this RecordRow row) =>
        string.Join(
            '\u0001',
            row.File.Columns.Zip(row.Values)
                .Where(cell => cell.First.IsKey)
                .Select(cell => cell.Second is int number ? number.ToString("D6", CultureInfo.InvariantCulture) : CellText.Of(cell.Second))
        );
}
