using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>The decisions that a standing committee signs at one meeting.</summary>
[Needs(Permission.RecordDecisions)]
public sealed class DecisionsModel(BatchServices services) : BatchModel(CandidateStepKind.Decided, services);
