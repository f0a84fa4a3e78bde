namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What may be written of the papers of a dossier and of who introduces.</summary>
public static class DossierEntryRules
{
    /// <param name="members">The members of the branch, and whoever introduced already.</param>
    public static Verdict Check(DossierEntry entry, CandidateCase known, IReadOnlyCollection<int> members, DateOnly today) =>
        known.ApplicationOn is null
            ? Verdict.Of(DossierRefusals.NoApplication)
            : Verdict.Of([
                .. entry.Papers.SelectMany((paper, place) => Paper(paper, $"{nameof(entry.Papers)}[{place}]", today)),
                .. Introducer(entry.First, nameof(entry.First), members, today),
                .. Introducer(entry.Second, nameof(entry.Second), members, today),
                entry.First.MemberId is { } member && entry.Second.MemberId == member
                    ? DossierRefusals.SameIntroducer($"{nameof(entry.Second)}.{nameof(IntroducerEntry.MemberId)}")
                    : null,
            ]);

    private static IEnumerable<Refusal?> Paper(PaperRow paper, string at, DateOnly today) =>
        [
            paper.On > today ? AdmissionRefusals.AfterToday($"{at}.{nameof(paper.On)}", today) : null,
            CandidateRules.NotLonger(paper.Number, DossierDocument.NumberLength, $"{at}.{nameof(paper.Number)}"),
            CandidateRules.NotLonger(paper.FiledAt, DossierDocument.FiledAtLength, $"{at}.{nameof(paper.FiledAt)}"),
        ];

    private static IEnumerable<Refusal?> Introducer(IntroducerEntry entry, string at, IReadOnlyCollection<int> members, DateOnly today)
    {
        if (entry.IsEmpty)
        {
            yield return entry.On is null ? null : DossierRefusals.IntroducerMissing($"{at}.{nameof(entry.MemberId)}");
            yield break;
        }
        yield return entry is { MemberId: not null, Body: not null } ? DossierRefusals.TwoIntroducers($"{at}.{nameof(entry.Body)}") : null;
        yield return entry.MemberId is { } member && !members.Contains(member)
            ? AdmissionRefusals.HelperElsewhere($"{at}.{nameof(entry.MemberId)}")
            : null;
        yield return CandidateRules.Day(entry.On, DossierRefusals.IntroducedOnMissing($"{at}.{nameof(entry.On)}"), today);
        yield return entry.TogetherSince > entry.On ? DossierRefusals.TogetherAfter($"{at}.{nameof(entry.TogetherSince)}") : null;
        yield return CandidateRules.NotLonger(entry.Document, CandidateStep.DocumentLength, $"{at}.{nameof(entry.Document)}");
    }
}

/// <summary>What the papers of a dossier may be refused for.</summary>
public static class DossierRefusals
{
    /// <summary>Until there is an application no more is kept than may be.</summary>
    public static readonly Refusal NoApplication = new("Dossiers.NoApplication");

    public static Refusal IntroducerMissing(string field) => new("Dossiers.IntroducerMissing", field);

    public static Refusal TwoIntroducers(string field) => new("Dossiers.TwoIntroducers", field);

    public static Refusal SameIntroducer(string field) => new("Dossiers.SameIntroducer", field);

    public static Refusal IntroducedOnMissing(string field) => new("Dossiers.IntroducedOnMissing", field);

    public static Refusal TogetherAfter(string field) => new("Dossiers.TogetherAfter", field);
}
