using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Writes what an import has planned: many rows at a time, in the transaction of its change.</summary>
internal sealed class PlanWriter(RecordsContext context, ImportPlan plan, long change, CancellationToken cancellationToken)
{
    private const int IdsOfACommand = 500;

    public async Task WriteAsync(IProgress<ImportProgress>? progress)
    {
        progress?.Report(new(ImportStage.WritingRecords, 50));
        await FreeUniqueAsync();
        await MakeAsync<Organisation, DistrictCommittee>(one => one.Code);
        await MakeAsync<Organisation, CommuneCommittee>(one => one.Code);
        await MakeAsync<Organisation, Branch>(one => one.Code);
        await MakeAsync<Locality, Locality>(one => one.Code);
        await MakeAsync<Member, Member>(one => one.RecordNumber);
        await MakeAsync<AdmissionCandidate, AdmissionCandidate>(one => one.Number);
        await ChangeAsync<DistrictCommittee>();
        await ChangeAsync<CommuneCommittee>();
        await ChangeAsync<Branch>();
        await ChangeAsync<Locality>();
        await ChangeAsync<Member>();
        await ChangeAsync<AdmissionCandidate>();
        progress?.Report(new(ImportStage.WritingFacts, 65));
        await WriteAsync<OrganisationLife>();
        await WriteAsync<CommuneAffiliation>();
        await WriteAsync<CommuneArea>();
        await WriteAsync<BranchAffiliation>();
        await WriteAsync<LocalityAffiliation>();
        await WriteAsync<LocalityArea>();
        await WriteAsync<LocalityCoverage>();
        await WriteAsync<Admission>();
        await WriteAsync<BranchMembership>();
        await WriteAsync<MemberParticulars>();
        progress?.Report(new(ImportStage.WritingFacts, 90));
        await WriteAsync<Absence>();
        await WriteAsync<OfficeHolding>();
        await WriteAsync<CivicPost>();
        await WriteAsync<CommitteeTerm>();
        await WriteAsync<AdmissionQuota>();
        await WriteAsync<Rating>();
        await WriteAsync<CandidateStep>();
        await WriteReorganisationsAsync();
        await new BulkInsert<FieldChange>(context).AddAsync(plan.Edits.Select(Logged), cancellationToken);
        await context.RaiseVersionsAsync(change, cancellationToken);
    }

    /// <summary>Numbers that only one record can hold are let go of before others take them.</summary>
    private async Task FreeUniqueAsync()
    {
        foreach (var ids in Edited(nameof(Member), nameof(Member.CardNumber)).Chunk(IdsOfACommand))
        {
            await context
                .Members.IgnoreQueryFilters()
                .Where(member => ids.Contains(member.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(member => member.CardNumber, (string?)null), cancellationToken);
        }
        foreach (var ids in Edited(nameof(AdmissionCandidate), nameof(AdmissionCandidate.MemberId)).Chunk(IdsOfACommand))
        {
            await context
                .Candidates.IgnoreQueryFilters()
                .Where(candidate => ids.Contains(candidate.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.MemberId, (int?)null), cancellationToken);
        }
    }

    private IEnumerable<int> Edited(string subject, string field) =>
        plan
            .Edits.Where(edit =>
                string.Equals(edit.Subject, subject, StringComparison.Ordinal) && string.Equals(edit.Field, field, StringComparison.Ordinal)
            )
            .Select(edit => edit.SubjectId);

    /// <summary>New records; what refers to them learns their keys.</summary>
    private async Task MakeAsync<TRoot, T>(Func<T, string> name)
        where TRoot : class
        where T : class, TRoot
    {
        var made = plan.Records<T>().New;
        if (made.Count == 0)
        {
            return;
        }
        var everything = context.Set<TRoot>().IgnoreQueryFilters();
        var last = await everything.MaxAsync(one => (int?)EF.Property<int>(one, "Id"), cancellationToken) ?? 0;
        await new BulkInsert<T>(context, plan.Keys).AddAsync(made.Select(one => one.Record), cancellationToken);
        var provisional = made.ToDictionary(one => name(one.Record), one => one.Key, StringComparer.Ordinal);
        var given = context.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(one => EF.Property<int>(one, "Id") > last);
        var key = context.Model.FindEntityType(typeof(T))!.FindProperty("Id")!.GetGetter();
        await foreach (var one in given.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            plan.Keys.Give(typeof(TRoot), provisional[name(one)], (int)key.GetClrValue(one)!);
        }
    }

    private Task ChangeAsync<T>()
        where T : class
    {
        var changed = plan.Records<T>().Changed;
        // Those of people and candidates follow for all that the change touched.
        foreach (var unit in changed.OfType<Organisation>())
        {
            unit.Version++;
        }
        return new BulkUpdate<T>(context, plan.Keys).UpdateAsync(changed, cancellationToken);
    }

    private async Task WriteAsync<T>()
        where T : Fact
    {
        await RemoveAsync<T>();
        await new BulkInsert<T>(context, plan.Keys).AddAsync(plan.Facts<T>().Added.Select(Marked), cancellationToken);
    }

    private async Task WriteReorganisationsAsync()
    {
        await RemoveAsync<Reorganisation>();
        context.AddRange(plan.Facts<Reorganisation>().Added.Select(Resolved).Select(Marked));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task RemoveAsync<T>()
        where T : Fact
    {
        foreach (var ids in plan.Facts<T>().Removed.Chunk(IdsOfACommand))
        {
            await context
                .Set<T>()
                .IgnoreQueryFilters()
                .Where(fact => ids.Contains(fact.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(fact => fact.RemovedBy, change), cancellationToken);
        }
    }

    private T Marked<T>(T fact)
        where T : Fact
    {
        fact.AddedBy = change;
        return fact;
    }

    private Reorganisation Resolved(Reorganisation planned) =>
        new()
        {
            Number = planned.Number,
            Kind = planned.Kind,
            DecidedOn = planned.DecidedOn,
            EffectiveOn = planned.EffectiveOn,
            Units =
            [
                .. planned.Units.Select(unit => new ReorganisationUnit
                {
                    OrganisationId = plan.Keys.Real(typeof(Organisation), unit.OrganisationId),
                    Role = unit.Role,
                    Position = unit.Position,
                }),
            ],
        };

    private FieldChange Logged(FieldEdit edit) =>
        new()
        {
            ChangeNumber = change,
            Subject = edit.Subject,
            SubjectId = edit.SubjectId,
            Field = edit.Field,
            Old = edit.Old,
            New = edit.New is ['-', ..] ? RealKey(edit) : edit.New,
        };

    /// <summary>The value may be the key of a record that had none when the edit was planned.</summary>
    private string? RealKey(FieldEdit edit)
    {
        var property = context
            .Model.GetEntityTypes()
            .First(entity => string.Equals(entity.ClrType.Name, edit.Subject, StringComparison.Ordinal))
            .FindProperty(edit.Field)!;
        var target = property.GetContainingForeignKeys().Select(key => key.PrincipalEntityType.GetRootType().ClrType).FirstOrDefault();
        return target is not null && int.TryParse(edit.New, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            ? plan.Keys.Real(target, key).ToString(CultureInfo.InvariantCulture)
            : edit.New;
    }
}
