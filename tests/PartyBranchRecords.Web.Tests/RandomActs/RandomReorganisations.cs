using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Reorganisations.ReorganisationKind;
using static PartyBranchRecords.Domain.Reorganisations.ReorganisationSubject;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Decisions on the structure of any kind about any units that there are today, on any day; what cannot be is refused.</summary>
internal sealed class RandomReorganisations(RandomScene scene, Random random)
{
    private int decisions;

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        var entry = HandedOn(await EntryAsync(on));
        var key = (await scene.WithAsync((ReorganisationDrafts drafts) => drafts.BeginAsync("D", entry))).Value!;
        var outcome = await scene.WithAsync((ReorganisationService service) => service.PutInForceAsync(key, Guid.NewGuid()));
        return new RandomAct($"{entry.Subject}.{entry.Kind}", Describe(entry), on, outcome.Verdict);
    }

    private Task<ReorganisationEntry> EntryAsync(DateOnly on) =>
        random.Next(16) switch
        {
            < 8 => BranchesAsync(on),
            < 12 => CommunesAsync(on),
            < 15 => LocalitiesAsync(on),
            _ => DistrictAsync(on),
        };

    private async Task<ReorganisationEntry> BranchesAsync(DateOnly on)
    {
        var branches = await LivingAsync<Branch>();
        var (one, other) = (random.Any(branches), random.Any(branches));
        var kind = random.Any(ReorganisationRules.KindsOf(Branches));
        var entry = Of(Branches, kind, on);
        switch (kind)
        {
            case Merge when random.Half():
                return entry with { Units = [one, other], Founded = [Unit()] };
            case Merge or Dissolve:
                return entry with
                {
                    Units = [one],
                    Into = other,
                    People = await SomeGoAsync(one, on, branches),
                    Candidates = await SomeFilesGoAsync(one, branches),
                };
            case Reassign:
                return entry with { Units = random.Some(branches, 2), Into = random.Any([.. await LivingAsync<CommuneCommittee>(), "D", "E"]) };
            case Split when random.Half():
                var part = Unit();
                return entry with
                {
                    Units = [one],
                    Founded = [part],
                    Into = one,
                    People = await SomeGoAsync(one, on, [part.Code!]),
                    Candidates = await SomeFilesGoAsync(one, [part.Code!]),
                };
            case Split:
                var (first, second) = (Unit(), Unit());
                return entry with { Units = [one], Founded = [first, second], People = await SomeGoAsync(one, on, [second.Code!]) };
            case Consolidate:
                var officers = await MembersAsync(one, on);
                return entry with
                {
                    Units = [one],
                    Offices = [.. officers.Take(2).Select((member, place) => new OfficeGiven(one, member, (Office)place))],
                };
            default:
                var founded = Unit() with { Parent = random.Any(await LivingAsync<CommuneCommittee>()) };
                return entry with { Founded = [founded], People = await SomeGoAsync(one, on, [founded.Code!]) };
        }
    }

    private async Task<ReorganisationEntry> CommunesAsync(DateOnly on)
    {
        var communes = await LivingAsync<CommuneCommittee>();
        var (one, other) = (random.Any(communes), random.Any(communes));
        var kind = random.Any(ReorganisationRules.KindsOf(Communes));
        var entry = Of(Communes, kind, on);
        switch (kind)
        {
            case Merge when random.Half():
                var made = Unit();
                var secretary = await OfficerAsync(one, on);
                return entry with
                {
                    Units = random.Some(communes, 3),
                    Founded = [made],
                    Offices = [.. secretary is { } member ? [new OfficeGiven(made.Code!, member, Office.Secretary)] : Array.Empty<OfficeGiven>()],
                };
            case Merge or Dissolve:
                return entry with { Units = [one], Into = other };
            case Reassign:
                return entry with { Units = [one], Into = random.Any(["D", "E"]) };
            case Split:
                var part = Unit();
                return entry with { Units = [one], Founded = [part], Into = one, Branches = await SomeBranchesGoAsync(one, on, part.Code!) };
            case Consolidate:
                var officer = await OfficerAsync(one, on);
                return entry with
                {
                    Units = [one],
                    Offices = [.. officer is { } named ? [new OfficeGiven(one, named, random.Any<Office>())] : Array.Empty<OfficeGiven>()],
                };
            default:
                var founded = Unit() with { Parent = random.Any(["D", "E"]) };
                return entry with { Founded = [founded], Branches = await SomeBranchesGoAsync(one, on, founded.Code!) };
        }
    }

    private async Task<ReorganisationEntry> LocalitiesAsync(DateOnly on)
    {
        var localities = await scene.SeeAsync(context =>
            context
                .LocalityAffiliations.Where(row => row.To == null)
                .Select(row => context.Localities.First(found => found.Id == row.LocalityId).Code)
                .OrderBy(code => code)
                .ToListAsync()
        );
        var (one, other) = (random.Any(localities), random.Any(localities));
        var kind = random.Any(ReorganisationRules.KindsOf(Localities));
        var entry = Of(Localities, kind, on);
        return kind switch
        {
            Merge when random.Half() => entry with { Units = [one, other], Founded = [Unit()] },
            Merge or Dissolve => entry with { Units = [one], Into = other },
            Split => entry with { Units = [one], Founded = [Unit(), Unit()] },
            Reassign => entry with { Units = random.Some(localities, 2), Into = random.Any(await LivingAsync<CommuneCommittee>()) },
            _ => entry with { Founded = [Unit() with { Parent = random.Any(await LivingAsync<CommuneCommittee>()) }] },
        };
    }

    private async Task<ReorganisationEntry> DistrictAsync(DateOnly on)
    {
        var entry = Of(Districts, Dissolve, on) with { Units = [random.Any(await LivingAsync<DistrictCommittee>())] };
        return random.Half() ? entry with { Founded = [Unit()] } : entry with { Into = random.Any(["D", "E"]) };
    }

    private ReorganisationEntry Of(ReorganisationSubject subject, ReorganisationKind kind, DateOnly on) =>
        new()
        {
            Subject = subject,
            Kind = kind,
            Number = $"{++decisions}-QĐ/TU",
            DecidedOn = on.AddDays(-random.Next(10)),
            EffectiveOn = on,
        };

    private FoundedUnit Unit()
    {
        var code = scene.NextCode();
        return new FoundedUnit
        {
            Code = code,
            Name = $"Đơn vị {code}",
            BranchKind = BranchKind.Village,
            CommuneKind = CommuneKind.Commune,
            LocalityKind = LocalityKind.Village,
        };
    }

    /// <summary>Of units that end, some targets are handed on to what takes their place.</summary>
    private ReorganisationEntry HandedOn(ReorganisationEntry entry)
    {
        var to = entry.Founded.Select(unit => unit.Code).Append(entry.Into).FirstOrDefault(code => code is not null);
        return entry.Subject == Localities || entry.Kind is not (Merge or Split or Dissolve) || to is null
            ? entry
            : entry with
            {
                Quotas = [.. entry.Units.Where(unit => unit != to && random.Half()).Select(unit => new QuotaGoes(unit, "2024", to))],
            };
    }

    private async Task<List<CandidateGoes>> SomeFilesGoAsync(string branch, IReadOnlyList<string> to)
    {
        var files = await scene.SeeAsync(context =>
            context
                .Candidates.Where(one => context.Branches.Any(stands => stands.Id == one.BranchId && stands.Code == branch))
                .OrderBy(one => one.Id)
                .Select(one => one.Id)
                .ToListAsync()
        );
        return [.. files.Where(_ => random.Half()).Select(file => new CandidateGoes(file, random.Any(to)))];
    }

    private async Task<List<PersonGoes>> SomeGoAsync(string branch, DateOnly on, IReadOnlyList<string> to) =>
        [.. (await MembersAsync(branch, on)).Where(_ => random.Half()).Select(member => new PersonGoes(member, random.Any(to)))];

    private async Task<List<UnitGoes>> SomeBranchesGoAsync(string commune, DateOnly day, string to)
    {
        var branches = await scene.SeeAsync(context =>
            (
                from place in context.BranchAffiliations.On(day)
                where context.Communes.Any(one => one.Id == place.CommuneId && one.Code == commune)
                join branch in context.Branches on place.BranchId equals branch.Id
                orderby branch.Id
                select branch.Code
            ).ToListAsync()
        );
        return [.. branches.Where(_ => random.Half()).Select(branch => new UnitGoes(branch, to))];
    }

    private async Task<int?> OfficerAsync(string commune, DateOnly day) =>
        await scene.SeeAsync(context =>
            (
                from office in context.OfficeHoldings.On(day)
                where context.Communes.Any(one => one.Id == office.OrganisationId && one.Code == commune)
                orderby office.Id
                select (int?)office.MemberId
            ).FirstOrDefaultAsync()
        );

    private Task<List<int>> MembersAsync(string branch, DateOnly on) =>
        scene.SeeAsync(context =>
            context
                .Memberships.On(on)
                .Where(row => context.Branches.Any(one => one.Id == row.BranchId && one.Code == branch))
                .Select(row => row.MemberId)
                .OrderBy(id => id)
                .ToListAsync()
        );

    private Task<List<string>> LivingAsync<T>()
        where T : Organisation =>
        scene.SeeAsync(context =>
            context
                .Set<T>()
                .Where(unit => context.OrganisationLives.Any(life => life.OrganisationId == unit.Id && life.To == null))
                .OrderBy(unit => unit.Code)
                .Select(unit => unit.Code)
                .ToListAsync()
        );

    private static string Describe(ReorganisationEntry entry) =>
        $"{entry.Subject} {entry.Kind} {entry.EffectiveOn} {string.Join('+', entry.Units)} -> {entry.Into} "
        + $"{string.Join('+', entry.Founded.Select(unit => unit.Code))} people {string.Join(',', entry.People)} "
        + $"branches {string.Join(',', entry.Branches)} offices {string.Join(',', entry.Offices)} "
        + $"candidates {string.Join(',', entry.Candidates)} quotas {string.Join(',', entry.Quotas)}";
}
