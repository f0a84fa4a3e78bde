using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>
/// Who records a decision on recognition: the staff of the district above; the commune where the edition in force on the day of the
/// branch's resolution names the grassroots committee.
/// </summary>
public sealed class RecognitionAuthority(Reader reader)
{
    /// <summary>A grassroots branch has no committee of its own: above it decides the committee above the grassroots.</summary>
    public bool May(MovingPerson person, RecognitionCase known, DateOnly day) =>
        (known.HasCommune && known.EditionFor(day) is { DecidedBy: DecidingBody.GrassrootsCommittee }) || IsStaffOf(person);

    /// <summary>Those whose decision is another's to record.</summary>
    public IEnumerable<Refusal> Refusals(IEnumerable<MovingPerson> people, IReadOnlyDictionary<int, RecognitionCase> known, DateOnly day) =>
        from person in people
        where known.ContainsKey(person.Member.Id) && !May(person, known[person.Member.Id], day)
        select ProbationRefusals.DecidedAbove(person.Name, known[person.Member.Id].EditionFor(day)?.Document ?? "");

    private bool IsStaffOf(MovingPerson person) =>
        reader
            .Roles.Where(held => held.Role == Role.DistrictStaff)
            .Any(held =>
                held.OrganisationId is { } unit
                && person.Places.Any(place => place.To is null && (place.DistrictId == unit || place.CommuneId == unit))
            );
}
