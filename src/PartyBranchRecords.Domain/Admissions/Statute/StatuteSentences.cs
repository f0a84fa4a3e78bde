using System.Globalization;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>Everything the rules say of a case, and what they looked at.</summary>
public static class StatuteSentences
{
    public static readonly Refusal BirthDateNeeded = new("Statute.BirthDateNeeded");
    public static readonly Refusal CertificateNotRecorded = new("Statute.CertificateNotRecorded");
    public static readonly Refusal ApplicationNotRecorded = new("Statute.ApplicationNotRecorded");
    public static readonly Refusal IntroducedByBody = new("Statute.IntroducedByBody");
    public static readonly Refusal NoBranchOnDay = new("Statute.NoBranchOnDay");
    public static readonly Refusal ReceiptNotRecorded = new("Statute.ReceiptNotRecorded");
    public static readonly Refusal GrassrootsBranch = new("Statute.GrassrootsBranch");

    // Age.
    public static Refusal TooYoung(int years, DateOnly reached) => Say("Statute.TooYoung", years, Month(reached));

    public static Refusal TooOld(int years) => Say("Statute.TooOld", years);

    public static Refusal OverAgeNeedsConsent(int years) => Say("Statute.OverAgeNeedsConsent", years);

    public static Refusal OverAgeConsented(int years) => Say("Statute.OverAgeConsented", years);

    public static Refusal OfAge(int years) => Say("Statute.OfAge", years);

    public static Refusal OfAgeFrom(int years, DateOnly reached) => Say("Statute.OfAgeFrom", years, Month(reached));

    public static Refusal BornOn(DateOnly day) => Say("Statute.BornOn", day);

    public static Refusal BornIn(DateOnly year) => Say("Statute.BornIn", year.ToString("yyyy", CultureInfo.InvariantCulture));

    // Schooling.
    public static Refusal SchoolNotRecorded(SchoolLevel needed) => Say("Statute.SchoolNotRecorded", needed);

    public static Refusal SchoolFinished(SchoolLevel needed) => Say("Statute.SchoolFinished", needed);

    public static Refusal SchoolNotFinished(SchoolLevel needed) => Say("Statute.SchoolNotFinished", needed);

    public static Refusal SchoolConsented(SchoolLevel needed) => Say("Statute.SchoolConsented", needed);

    public static Refusal SchoolEntered(string entered) => Say("Statute.SchoolEntered", entered);

    public static Refusal HardArea(SchoolLevel needed) => Say("Statute.HardArea", needed);

    public static Refusal NoHardArea(SchoolLevel there) => Say("Statute.NoHardArea", there);

    // Papers.
    public static Refusal CertificateExpired(DateOnly issuedOn, int months) => Say("Statute.CertificateExpired", issuedOn, months);

    public static Refusal CertificateHolds(DateOnly issuedOn, DateOnly last) => Say("Statute.CertificateHolds", issuedOn, last);

    public static Refusal DossierTooOld(DateOnly applicationOn, int months) => Say("Statute.DossierTooOld", applicationOn, months);

    public static Refusal DossierHolds(DateOnly applicationOn, DateOnly last) => Say("Statute.DossierHolds", applicationOn, last);

    public static Refusal DossierConsidered(DateOnly on) => Say("Statute.DossierConsidered", on);

    public static Refusal ConsideredBy(DateOnly last) => Say("Statute.ConsideredBy", last);

    // Introducers.
    public static Refusal IntroducerNotOfficial(string name, DateOnly on) => Say("Statute.IntroducerNotOfficial", name, on);

    public static Refusal IntroducerTooRecent(string name, DateOnly since, int months) => Say("Statute.IntroducerTooRecent", name, since, months);

    public static Refusal IntroducersMissing(int recorded, int needed) => Say("Statute.IntroducersMissing", recorded, needed);

    public static Refusal TogetherSinceMissing(string name, int months) => Say("Statute.TogetherSinceMissing", name, months);

    public static Refusal IntroducedByMembers(int members) => Say("Statute.IntroducedByMembers", members);

    public static Refusal BodyIntroduces(IntroducingBody body, DateOnly on) => Say("Statute.BodyIntroduces", body, on);

    public static Refusal MemberIntroduces(string name, DateOnly on, DateOnly since) => Say("Statute.MemberIntroduces", name, on, since);

    public static Refusal MemberIntroducesOnly(string name, DateOnly on) => Say("Statute.MemberIntroducesOnly", name, on);

    // Votes.
    public static Refusal BranchCannotVote(int official) => Say("Statute.BranchCannotVote", official);

    public static Refusal BranchVotesNeeded(int needed, int of) => Say("Statute.BranchVotesNeeded", needed, of);

    public static Refusal VotesNotRecorded(int needed, int of) => Say("Statute.VotesNotRecorded", needed, of);

    public static Refusal BranchVotesShort(int inFavour, int of, int needed) => Say("Statute.BranchVotesShort", inFavour, of, needed);

    public static Refusal BranchVotesReached(int inFavour, int of, int needed) => Say("Statute.BranchVotesReached", inFavour, of, needed);

    public static Refusal VotersDiffer(int of, int fewest, int most) =>
        fewest == most ? Say("Statute.VotersDiffer", of, fewest) : Say("Statute.VotersDifferRange", of, fewest, most);

    public static Refusal VotersCounted(BranchVoters voters) => Say("Statute.VotersCounted", voters.Official, voters.Away, voters.Exempt);

    public static Refusal VotesTakenOf(BranchVoters voters) => Say("Statute.VotesTakenOf", voters.Fewest);

    /// <summary>Sentences that name the body: CommitteeVote is the grassroots committee's, DecisionVote the standing committee's.</summary>
    public static Refusal ShareNeeded(AdmissionRule body, VoteShare share) =>
        share.IsMore ? Say($"Statute.{body}MoreThan", Written(share)) : Say($"Statute.{body}AtLeast", Written(share));

    public static Refusal BodyVotesNotRecorded(AdmissionRule body, VoteShare share) =>
        share.IsMore ? Say($"Statute.{body}NotRecordedMoreThan", Written(share)) : Say($"Statute.{body}NotRecordedAtLeast", Written(share));

    public static Refusal BodyVotesShort(AdmissionRule body, int inFavour, int of, int needed) => Say($"Statute.{body}Short", inFavour, of, needed);

    public static Refusal BodyVotesReached(AdmissionRule body, int inFavour, int of, int needed) =>
        Say($"Statute.{body}Reached", inFavour, of, needed);

    public static Refusal Decides(DecidingBody body) => Say("Statute.Decides", body);

    // Deadlines.
    public static Refusal DeadlineBeginUnknown(AdmissionRule rule) => Say($"Statute.{rule}BeginUnknown");

    public static Refusal InTime(DateOnly last) => Say("Statute.InTime", last);

    public static Refusal InTimeExtended(DateOnly last) => Say("Statute.InTimeExtended", last);

    public static Refusal Overdue(DateOnly last, int workingDays) => Say("Statute.Overdue", last, workingDays);

    public static Refusal CountedFrom(DateOnly from, int workingDays, DateOnly last) => Say("Statute.CountedFrom", from, workingDays, last);

    public static Refusal HolidaysLeftOut(int days) => Say("Statute.HolidaysLeftOut", days);

    public static Refusal ExtendedTo(DateOnly last) => Say("Statute.ExtendedTo", last);

    public static Refusal ProbationRuns(DateOnly ends) => Say("Statute.ProbationRuns", ends);

    public static Refusal ProbationOver(DateOnly ends) => Say("Statute.ProbationOver", ends);

    public static Refusal AdmittedOn(DateOnly day, int months) => Say("Statute.AdmittedOn", day, months);

    private static Refusal Say(string code, params object[] values) => new(code) { Values = values };

    private static string Written(VoteShare share) => string.Create(CultureInfo.InvariantCulture, $"{share.Numerator}/{share.Denominator}");

    // As text: a month is not a day.
    private static string Month(DateOnly month) => month.ToString("MM/yyyy", CultureInfo.InvariantCulture);
}
