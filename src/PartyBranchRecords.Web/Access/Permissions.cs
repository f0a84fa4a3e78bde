using PartyBranchRecords.Data.Access;
using static PartyBranchRecords.Data.Access.Role;

namespace PartyBranchRecords.Web.Access;

/// <summary>What can be allowed. Every page names the one it needs; see <see cref="Permissions.Table"/> for whose it is.</summary>
public enum Permission
{
    SeeFigures,
    SeePeopleLists,
    SeePersons,
    SeeCandidates,
    KeepCandidates,
    RecordDecisions,
    DecideAdmissions,
    KeepProbation,
    DecideRecognition,
    SetQuotas,
    MoveMembers,
    CorrectRecords,
    ReorganiseUnits,
    ImportRecords,
    KeepCalendar,
    KeepReports,
    SignReports,
    ClosePeriods,
    SeeRules,
    KeepRules,
    SeeHistory,
    TakeBackChanges,
    ManageAccounts,
}

/// <summary>Who may do what. Everything else is denied; and everything holds within the reader's own units only.</summary>
public static class Permissions
{
    /// <summary>The whole table: one line a permission, one test a line.</summary>
    public static readonly IReadOnlyDictionary<Permission, Role[]> Table = new Dictionary<Permission, Role[]>
    {
        // Staff, secretaries and leaders read the pages of organisations, dashboards and reports of their units.
        [Permission.SeeFigures] = [DistrictStaff, CommuneSecretary, Leader],
        // They open the list behind a number, and the roster of a branch.
        [Permission.SeePeopleLists] = [DistrictStaff, CommuneSecretary, Leader],
        // Staff and secretaries search people and open a person's record; a leader does not, an administrator sees nobody.
        [Permission.SeePersons] = [DistrictStaff, CommuneSecretary],
        // Staff and secretaries follow the candidates of their units...
        [Permission.SeeCandidates] = [DistrictStaff, CommuneSecretary],
        // ... enter them and carry them up to the commune's resolution and its submission.
        [Permission.KeepCandidates] = [DistrictStaff, CommuneSecretary],
        // They record the decision and the ceremony where the edition of the dossier lets the commune's standing committee decide...
        [Permission.RecordDecisions] = [DistrictStaff, CommuneSecretary],
        // ... and district staff everywhere: they decide for the committee above, and record cases finished on paper.
        [Permission.DecideAdmissions] = [DistrictStaff],
        // Staff and secretaries keep probation: who helps, the papers, the resolutions of the branch and of the commune.
        [Permission.KeepProbation] = [DistrictStaff, CommuneSecretary],
        // Staff record the decision on recognition; a secretary where the edition of the rules names the grassroots committee.
        [Permission.DecideRecognition] = [DistrictStaff, CommuneSecretary],
        // District staff set the quotas of their district and everything below it.
        [Permission.SetQuotas] = [DistrictStaff],
        // District staff record by decision who moves, leaves, is absent or takes an office, and what a branch covers.
        [Permission.MoveMembers] = [DistrictStaff],
        // District staff put wrong entries right and date what has changed of a person; after the admission a secretary corrects nothing.
        [Permission.CorrectRecords] = [DistrictStaff],
        // District staff draft decisions on the structure of their district, put them in force and take them back.
        [Permission.ReorganiseUnits] = [DistrictStaff],
        // District staff import files, take imports back, and export the records of their units.
        [Permission.ImportRecords] = [DistrictStaff],
        // District staff keep the days that are off, or worked, otherwise than the rule; the same for the whole installation.
        [Permission.KeepCalendar] = [DistrictStaff],
        // Staff and secretaries store reports of their units, of whatever day the report looks at...
        [Permission.KeepReports] = [DistrictStaff, CommuneSecretary],
        // ... and put their name under them; leaders do so too.
        [Permission.SignReports] = [DistrictStaff, CommuneSecretary, Leader],
        // District staff close the figures of a period.
        [Permission.ClosePeriods] = [DistrictStaff],
        // Everybody reads the rules of admission...
        [Permission.SeeRules] = [DistrictStaff, CommuneSecretary, Leader, Administrator],
        // ... and administrators enter a new edition, the same for the whole installation; they see no person by it.
        [Permission.KeepRules] = [Administrator],
        // Staff and secretaries read what was recorded of whom they may read, and by whom.
        [Permission.SeeHistory] = [DistrictStaff, CommuneSecretary],
        // Staff take back changes that lie wholly in their units; secretaries only their own of candidates.
        [Permission.TakeBackChanges] = [DistrictStaff, CommuneSecretary],
        // Administrators manage accounts and roles.
        [Permission.ManageAccounts] = [Administrator],
    };

    /// <summary>Acts work on today, whatever day the address asks for.</summary>
    public static readonly IReadOnlySet<Permission> Acts = new HashSet<Permission>
    {
        Permission.KeepCandidates,
        Permission.RecordDecisions,
        Permission.DecideAdmissions,
        Permission.KeepProbation,
        Permission.DecideRecognition,
        Permission.SetQuotas,
        Permission.MoveMembers,
        Permission.CorrectRecords,
        Permission.ReorganiseUnits,
        Permission.ImportRecords,
        Permission.KeepCalendar,
        Permission.SignReports,
        Permission.ClosePeriods,
        Permission.KeepRules,
        // What was recorded is no matter of a day.
        Permission.SeeHistory,
        Permission.TakeBackChanges,
        Permission.ManageAccounts,
    };
}
