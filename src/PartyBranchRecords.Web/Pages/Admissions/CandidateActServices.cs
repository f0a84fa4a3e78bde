using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>What every form on a candidate needs, whatever the act.</summary>
public sealed record CandidateActServices(CandidateReading Reading, OrganisationService Organisations, Reader Reader, TimeProvider Clock, Text Text);
