namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>
/// Two official members who have each worked or lived with the applicant for the months of the edition, or one of them and the Youth
/// Union or the trade union.
/// </summary>
public static class IntroducerRule
{
    private const int Needed = 2;

    public static RuleFinding Check(CandidateFacts facts)
    {
        var members = facts.Introducers.Where(one => one.Body is null).ToList();
        var bodies = facts.Introducers.Count - members.Count;
        var months = facts.Edition.IntroducerMonths;
        return members.Find(one => !one.IsOfficial) is { } unofficial
                ? Found(FindingLevel.Blocks, StatuteSentences.IntroducerNotOfficial(unofficial.Name!, unofficial.On))
            : members.Find(one => one.TogetherSince?.AddMonths(months) > one.On) is { } recent
                ? Found(FindingLevel.Blocks, StatuteSentences.IntroducerTooRecent(recent.Name!, recent.TogetherSince!.Value, months))
            : members.Count + Math.Min(bodies, 1) < Needed
                ? Found(FindingLevel.Warns, StatuteSentences.IntroducersMissing(members.Count + Math.Min(bodies, 1), Needed))
            : members.Find(one => one.TogetherSince is null) is { } unknown
                ? Found(FindingLevel.Warns, StatuteSentences.TogetherSinceMissing(unknown.Name!, months))
            : Found(FindingLevel.Kept, bodies > 0 ? StatuteSentences.IntroducedByBody : StatuteSentences.IntroducedByMembers(members.Count));

        RuleFinding Found(FindingLevel level, Refusal sentence) =>
            facts.Find(AdmissionRule.Introducer, level, sentence, facts.Introducers.Select(Told));
    }

    private static Refusal Told(Introducer one) =>
        one.Body is { } body ? StatuteSentences.BodyIntroduces(body, one.On)
        : one.TogetherSince is { } since ? StatuteSentences.MemberIntroduces(one.Name!, one.On, since)
        : StatuteSentences.MemberIntroducesOnly(one.Name!, one.On);
}
