using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>Reports on branches.</summary>
internal static class BranchesInWords
{
    private const int MostUnits = 3;

    private static readonly string[] Decisions = ["establish", "dissolve", "merge", "split", "consolidate", "reassign"];

    public static IEnumerable<string> Sizes(Told told)
    {
        var branches = told.Number("branches");
        yield return told.Opening(told.Have(new Counted("branches", branches)));
        if (branches == 0)
        {
            yield break;
        }
        if (told.Decimal("mean") is > 0 and var mean && told.Number("largest") > 0)
        {
            yield return told.Text["Sentences.Mean", mean, told.Number("largest")];
        }
        var few = told.Number("few");
        yield return few == 0
            ? told.It(told.Have(new Counted("few", 0)))
            : told.Text["Sentences.Few", few, Show.Percent(ReportArithmetic.Percent(few, branches))];
        yield return told.It(told.Have(told.Count("below_3_official")));
        yield return told.It(told.Have(told.Count("with_committee"), told.Count("owing_committee"), told.Count("without_secretary")));
        var most = told.Units.Where(row => told.Number(row, "few") > 0).OrderByDescending(row => told.Number(row, "few")).Take(MostUnits).ToList();
        if (most.Count > 1)
        {
            yield return told.Text[
                "Sentences.MostFew",
                told.And([.. most.Select(row => $"{told.NameOf(row)} ({Show.Number(told.Number(row, "few"))})")])
            ];
        }
    }

    public static IEnumerable<string> Details(Told told)
    {
        var all = told.Rows.Count;
        yield return told.Opening(told.Have(new Counted("branches", all)));
        if (all == 0)
        {
            yield break;
        }
        yield return told.Text["Sentences.ByBranchKind", told.Items(told.ByKeyword("kind"))];
        yield return told.It(
            told.Have(
                new Counted("members", told.Rows.Sum(row => told.Number(row, "members"))),
                told.CountYes("has_committee", "with_committee"),
                told.CountYes("few", "few"),
                told.CountYes("secretary_is_village_head", "secretary_is_village_head"),
                new Counted("without_secretary", told.Rows.Count(row => told.Cell(row, "secretary") is null))
            )
        );
    }

    public static IEnumerable<string> Reorganisations(Told told)
    {
        List<string> done =
        [
            .. Decisions
                .Where(decision => told.Number(decision) > 0)
                .Select(decision =>
                    told.Text[
                        $"Sentences.Reorganised.{decision}",
                        told.Some(told.Count(decision) with { Noun = "branches" }),
                        told.Items(told.Totals.Select(row => (told.Text.OfKeyword((Enum)told.Cell(row, "branch_kind")!), told.Number(row, decision))))
                    ]
                ),
        ];
        yield return told.Opening(done.Count == 0 ? told.Text["Sentences.NotReorganised"] : string.Join("; ", done));
    }
}
