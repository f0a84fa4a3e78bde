using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>The dossiers that a committee submits to the committee above with one paper.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class SubmissionsModel(BatchServices services) : BatchModel(CandidateStepKind.Submitted, services);
