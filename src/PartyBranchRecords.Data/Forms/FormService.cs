using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Forms;

/// <summary>Makes Word documents from the templates and the record.</summary>
public sealed class FormService(
    FormTemplates templates,
    CandidateFormFacts candidates,
    MemberFormFacts members,
    CaseFindings findings,
    TimeProvider clock
)
{
    /// <summary>
    /// One document for the people asked for: a copy for each, or one list of them all. Empty: nobody of the reader's units. The paper of a
    /// step that is still to come is not made for anybody who must not take it.
    /// </summary>
    public async Task<Outcome<MadeForm>> MakeAsync(FormKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellationToken = default)
    {
        var day = clock.Today;
        var people = FormKinds.IsOfMember(kind)
            ? await members.LoadAsync(ids, day, cancellationToken)
            : await candidates.LoadAsync(ids, day, cancellationToken);
        if (people.Find(person => !Suits(kind, person)) is { } other)
        {
            return FormRefusals.NotThere(other.FullName);
        }
        if (people.Count == 0)
        {
            return MadeForm.OfNobody;
        }
        var blocked = await BlockedAsync(kind, [.. people.Where(person => person.StepOf(kind) is null)], day, cancellationToken);
        if (blocked.Count > 0)
        {
            return new MadeForm([], people.Count) { Blocked = blocked };
        }
        try
        {
            var template = new WordTemplate(await templates.ReadAsync(kind, cancellationToken));
            var unknown = template.Placeholders().Where(name => !FormFields.IsKnown(name)).ToList();
            return unknown.Count > 0
                ? FormRefusals.UnknownPlaceholders(FormKinds.FileOf(kind), unknown)
                : new MadeForm(template.Fill(Copies(kind, people)), people.Count);
        }
        catch (FormatException)
        {
            return FormRefusals.NoWordDocument(FormKinds.FileOf(kind));
        }
    }

    /// <summary>What is wrong with a template; null when it can be filled.</summary>
    public async Task<Refusal?> FaultAsync(FormKind kind, CancellationToken cancellationToken = default)
    {
        try
        {
            var unknown = new WordTemplate(await templates.ReadAsync(kind, cancellationToken))
                .Placeholders()
                .Where(name => !FormFields.IsKnown(name))
                .ToList();
            return unknown.Count > 0 ? FormRefusals.UnknownPlaceholders(FormKinds.FileOf(kind), unknown) : null;
        }
        catch (FormatException)
        {
            return FormRefusals.NoWordDocument(FormKinds.FileOf(kind));
        }
    }

    /// <summary>A grassroots branch has no commune that resolves; nobody is on the list for a ceremony without a decision.</summary>
    private static bool Suits(FormKind kind, FormFacts facts) =>
        kind switch
        {
            FormKind.CommuneResolution or FormKind.CommuneRecognition => facts.Commune is not null,
            FormKind.CeremonyList => facts.DecisionStep is not null,
            _ => true,
        };

    private async Task<List<BlockedPerson>> BlockedAsync(FormKind kind, List<FormFacts> people, DateOnly day, CancellationToken cancellationToken)
    {
        var ids = people.ConvertAll(person => person.Id);
        // The papers of a recognition are prepared before probation is over, for a day after it.
        var after = people.Select(person => person.OfficialOn).Append(day).Max()!.Value;
        var found = kind switch
        {
            FormKind.BranchResolution => await findings.ForManyAsync(ids, CandidateStepKind.BranchResolved, day, cancellationToken),
            FormKind.CommuneResolution => await findings.ForManyAsync(ids, CandidateStepKind.CommuneResolved, day, cancellationToken),
            FormKind.Decision => await findings.ForManyAsync(ids, CandidateStepKind.Decided, day, cancellationToken),
            FormKind.BranchRecognition => await findings.ForManyMembersAsync(ids, RecognitionStepKind.BranchResolved, after, cancellationToken),
            FormKind.CommuneRecognition => await findings.ForManyMembersAsync(ids, RecognitionStepKind.CommuneResolved, after, cancellationToken),
            FormKind.Recognition => await findings.ForManyMembersAsync(ids, RecognitionStepKind.Recognised, after, cancellationToken),
            _ => null,
        };
        return found is null
            ? []
            :
            [
                .. from person in people
                from finding in StatuteRules.Blocking(found.GetValueOrDefault(person.Id) ?? [])
                select new BlockedPerson(person.FullName, finding),
            ];
    }

    private static List<FormCopy> Copies(FormKind kind, List<FormFacts> people)
    {
        if (kind is not FormKind.CeremonyList)
        {
            return [.. people.Select(person => new FormCopy(FormFields.Of(person, kind), [FormFields.Of(person, kind)]))];
        }
        var rows = people.Select(
            (person, place) =>
            {
                var row = FormFields.Of(person, kind);
                row[FormFields.RowNumber] = (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return row;
            }
        );
        return [new FormCopy(FormFields.Of(people[0], kind), [.. rows])];
    }
}

/// <summary>A document that can be opened and edited in Word.</summary>
/// <param name="People">For how many people it was made.</param>
public sealed record MadeForm(byte[] Document, int People)
{
    public static readonly MadeForm OfNobody = new([], 0);

    /// <summary>Whom a rule keeps from the step: then there is no document.</summary>
    public IReadOnlyList<BlockedPerson> Blocked { get; init; } = [];
}

public sealed record BlockedPerson(string FullName, RuleFinding Finding);
