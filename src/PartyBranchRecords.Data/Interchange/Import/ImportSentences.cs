using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Everything that an import may have to say of a row that could be read, and what an import or its undoing is refused for.</summary>
public static class ImportSentences
{
    // Refused.
    public static readonly Refusal NoWayOut = new("Import.NoWayOut");
    public static readonly Refusal WithoutBranch = new("Import.WithoutBranch");
    public static readonly Refusal UnknownImport = new("Import.UnknownImport");
    public static readonly Refusal UndoneAlready = new("Import.UndoneAlready");
    public static readonly Refusal NothingNew = new("Import.NothingNew");
    public static readonly Refusal OutsideUnits = new("Import.OutsideUnits");

    // Warned of.
    public static readonly Refusal ReasonWithoutDay = new("Import.ReasonWithoutDay");
    public static readonly Refusal EndedWithoutDay = new("Import.EndedWithoutDay");
    public static readonly Refusal OnlyForReAdmission = new("Import.OnlyForReAdmission");
    public static readonly Refusal ReAdmittedTwice = new("Import.ReAdmittedTwice");
    public static readonly Refusal OnlyAfterApplication = new("Import.OnlyAfterApplication");
    public static readonly Refusal AdmittedWithoutMember = new("Import.AdmittedWithoutMember");

    public static Refusal CodeTaken(string code) => Say("Import.CodeTaken", code);

    public static Refusal UnknownCode(string code) => Say("Import.UnknownCode", code);

    public static Refusal UnknownLocality(string code) => Say("Import.UnknownLocality", code);

    public static Refusal UnknownPerson(string number) => Say("Import.UnknownPerson", number);

    public static Refusal UnknownCandidate(string number) => Say("Import.UnknownCandidate", number);

    public static Refusal WrongLevel(string code) => Say("Import.WrongLevel", code);

    public static Refusal EndsBeforeItBegins(DateOnly from) => Say("Import.EndsBeforeItBegins", from);

    public static Refusal AffiliationsOverlap(string code) => Say("Import.AffiliationsOverlap", code);

    public static Refusal MembershipsOverlap(string number) => Say("Import.MembershipsOverlap", number);

    /// <summary>Of a membership, an office or an affiliation of a branch a problem; of everything else a warning.</summary>
    public static Refusal OutsideLife(string code) => Say("Import.OutsideLife", code);

    /// <summary>What is kept of a branch reaches beyond the life that the row gives it.</summary>
    public static Refusal KeptBeyondLife(string code, string number) => Say("Import.KeptBeyondLife", code, number);

    public static Refusal LeftWithoutBranch(DateOnly on) => Say("Import.LeftWithoutBranch", on);

    public static Refusal CardTaken(string card, string number) => Say("Import.CardTaken", card, number);

    public static Refusal InTheFuture(DateOnly day) => Say("Import.InTheFuture", day);

    public static Refusal HistoryStands(string file) => Say("Import.HistoryStands", file);

    public static Refusal DistrictNotThere(string code) => Say("Import.DistrictNotThere", code);

    public static Refusal CommuneNotThere(string code) => Say("Import.CommuneNotThere", code);

    public static Refusal BranchWithoutCommune(string code, DateOnly from) => Say("Import.BranchWithoutCommune", code, from);

    public static Refusal CommunesDistrictTaken(string code) => Say("Import.CommunesDistrictTaken", code);

    public static Refusal WithoutPlace(string code, DateOnly day) => Say("Import.WithoutPlace", code, day);

    public static Refusal StillOpen(string owner, DateOnly on) => Say("Import.StillOpen", owner, on);

    public static Refusal Overlaps(string owner) => Say("Import.Overlaps", owner);

    public static Refusal TwoSecretaries(string code) => Say("Import.TwoSecretaries", code);

    public static Refusal SensitiveLeftOut(string column) => Say("Import.SensitiveLeftOut", column);

    public static Refusal NoSuchEthnicity(string name) => Say("Import.NoSuchEthnicity", name);

    public static Refusal BornAfterAdmission(DateOnly admittedOn) => Say("Import.BornAfterAdmission", admittedOn);

    public static Refusal UnderAge(int years) => Say("Import.UnderAge", years);

    public static Refusal NotTwelveMonths(DateOnly right) => Say("Import.NotTwelveMonths", right);

    public static Refusal DecisionAfterCeremony(DateOnly admittedOn) => Say("Import.DecisionAfterCeremony", admittedOn);

    public static Refusal NotTheCeremony(DateOnly admittedOn) => Say("Import.NotTheCeremony", admittedOn);

    public static Refusal ReAdmittedEarly(DateOnly earliest) => Say("Import.ReAdmittedEarly", earliest);

    public static Refusal TemporaryNumber(string number) => Say("Import.TemporaryNumber", number);

    public static Refusal LikelySame(string number) => Say("Import.LikelySame", number);

    public static Refusal TooFewUnits(int least) => Say("Import.TooFewUnits", least);

    public static Refusal MemberOfAnother(string number) => Say("Import.MemberOfAnother", number);

    public static Refusal StepWithoutDay(string column) => Say("Import.StepWithoutDay", column);

    public static Refusal IdentifiedToday(DateOnly on) => Say("Import.IdentifiedToday", on);

    private static Refusal Say(string code, params object[] values) => new(code) { Values = values };
}
