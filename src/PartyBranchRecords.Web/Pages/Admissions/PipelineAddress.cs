using Microsoft.AspNetCore.Http.Extensions;
using PartyBranchRecords.Data.Work;

namespace PartyBranchRecords.Web.Pages.Admissions;

public static class PipelineAddress
{
    public static string Of(string code) => $"/admissions/pipeline/{code}";

    /// <summary>The people that a number counts.</summary>
    public static string ListOf(string code, PipelineCell cell)
    {
        var query = new QueryBuilder();
        if (cell.Stage is { } stage)
        {
            query.Add("stage", $"{stage}");
        }
        if (cell.Band is { } band)
        {
            query.Add("band", $"{band}");
        }
        if (cell.IsStuck)
        {
            query.Add("stuck", "true");
        }
        return $"{Of(code)}/list{query.ToQueryString()}";
    }
}
