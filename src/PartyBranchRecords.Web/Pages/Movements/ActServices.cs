using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>What every page of an act on people needs, whatever the act.</summary>
public sealed record ActServices(MovingPeople People, OrganisationService Organisations, ActivityLog Log, TimeProvider Clock, Text Text);
