using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>What was recorded wrongly put right or withdrawn, whatever it is about; and real changes of a person.</summary>
internal sealed class RandomCorrections(RandomScene scene, Random random)
{
    private readonly RandomChoices choices = new(scene, random);
    private readonly RandomPeopleActs acts = new(scene, random);

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        var people = await choices.PeopleAsync(1);
        if (await LoadAsync(people[0]) is not { } person)
        {
            return await acts.DoAsync<PersonChangeService, PersonChange>(acts.Of<PersonChange>(people, on));
        }
        return random.Next(8) switch
        {
            < 3 => await CorrectAsync(person, people, RandomScene.Today) with { ReachesBack = true },
            < 5 => await WithdrawAsync(person, people, RandomScene.Today) with { ReachesBack = true },
            < 7 => await ChangeAsync(person, people, on),
            _ => await acts.DoAsync<PersonCorrectionService, PersonCorrection>(
                Said(acts.Of<PersonCorrection>(people, RandomScene.Today), person) with
                {
                    Shown = random.Any(person.Particulars).From,
                    EverySame = random.Half(),
                }
            ) with
            {
                ReachesBack = true,
            },
        };
    }

    private async Task<RandomAct> CorrectAsync(CorrectedPerson person, List<PersonKey> people, DateOnly on)
    {
        var key = AnyKey(person);
        var wrong = person.Find($"{key}")!;
        var (from, to) = (wrong as DatedFact)?.Period ?? new Domain.Period(on);
        var admission = wrong as Admission;
        var entry = acts.Of<EntryCorrection>(people, on) with
        {
            Key = $"{key}",
            Begin = Near(from),
            End = to is { } end ? Near(end) : null,
            How = random.Any<LeavingKind>(),
            Branch = random.OneOf(3) ? await choices.BranchAsync() : null,
            DecisionOn = admission?.DecisionOn is { } decided ? Near(decided) : null,
            DecisionNumber = random.Half() ? null : "2-QĐ/HU",
            AdmittedOn = admission is null ? null : Near(admission.AdmittedOn),
            OfficialOn = admission?.OfficialOn,
            Decision = random.Half() ? null : "2-QĐ/HU",
            DecidedOn = null,
        };
        return await acts.DoAsync<EntryCorrectionService, EntryCorrection>(
            entry with
            {
                DecidedOn = entry.Decision is null ? null : on.AddDays(-random.Next(5)),
            }
        );
    }

    /// <summary>Rarely what began with the record, of which little can be put right.</summary>
    private EntryKey AnyKey(CorrectedPerson person)
    {
        var all = EntryKey.Of(person.Facts).Values.OrderBy(key => $"{key}").ToList();
        var suited = all.FindAll(key => key.Kind != EntryKind.Particulars || key.From != Domain.Period.Always);
        return random.Any(random.OneOf(8) ? all : suited);
    }

    /// <summary>A name has no days: the rosters of all days show the new one.</summary>
    private async Task<RandomAct> ChangeAsync(CorrectedPerson person, List<PersonKey> people, DateOnly on)
    {
        var entry = Said(acts.Of<PersonChange>(people, on), person);
        return await acts.DoAsync<PersonChangeService, PersonChange>(entry) with
        {
            ReachesBack = entry.Plain.FullName != person.Person.Member.FullName,
        };
    }

    private Task<RandomAct> WithdrawAsync(CorrectedPerson person, List<PersonKey> people, DateOnly on) =>
        acts.DoAsync<WithdrawalService, Withdrawal>(acts.Of<Withdrawal>(people, on) with { Key = $"{AnyKey(person)}" });

    /// <summary>Something about the person is otherwise, or nothing.</summary>
    private T Said<T>(T entry, CorrectedPerson person)
        where T : PersonEntry
    {
        var values = ParticularValues.Of(person.Particulars[^1]);
        var plain = PlainValues.Of(person.Person.Member);
        return entry with
        {
            Values = values with
            {
                Sex = random.OneOf(6) ? random.Any<Sex>() : values.Sex,
                Ethnicity = random.OneOf(3) ? random.Any(Ethnicities.Official) : values.Ethnicity,
                GeneralEducation = random.OneOf(3) ? $"{random.Next(10, 13)}/12" : values.GeneralEducation,
                PoliticalTheory = random.OneOf(3) ? random.Any(["Sơ cấp", "Trung cấp", "Cao cấp"]) : values.PoliticalTheory,
                IsLocal = random.OneOf(6) ? random.Half() : values.IsLocal,
            },
            Plain = plain with
            {
                FullName = random.OneOf(6) ? $"Vàng A {random.Next(100)}" : plain.FullName,
                CardNumber = random.OneOf(6) ? $"{random.Next(20)}" : plain.CardNumber,
                Occupation = random.OneOf(3) ? random.Any(["Giáo viên", "Nông dân", "Y sĩ"]) : plain.Occupation,
            },
        };
    }

    private DateOnly? Near(DateOnly day) =>
        day == Domain.Period.Always || random.OneOf(12) ? null
        : random.Half() ? day
        : day.AddDays(random.Next(-60, 60));

    private Task<CorrectedPerson?> LoadAsync(PersonKey key) =>
        scene.WithAsync<MovingPeople, CorrectedPerson?>(async people =>
            await people.LoadAsync([key.Id], CancellationToken.None) is [var person]
                ? await scene.WithAsync((CorrectedPeople corrected) => corrected.LoadAsync(person))
                : null
        );
}
