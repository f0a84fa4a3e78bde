using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>The ceremonies of one day.</summary>
[Needs(Permission.RecordDecisions)]
public sealed class CeremoniesModel(BatchServices services) : BatchModel(CandidateStepKind.Admitted, services);
