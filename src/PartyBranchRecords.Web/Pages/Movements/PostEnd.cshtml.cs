using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Members;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>A person lays down a civic post.</summary>
[Needs(Permission.MoveMembers)]
public sealed class PostEndModel(PostEndService service, ActServices services) : MovementActModel<PostEndEntry>(service, services)
{
    /// <summary>The posts that are held today.</summary>
    public IEnumerable<SelectListItem> HeldItems =>
        People
            .SelectMany(person => person.Posts)
            .Where(post => post.To is null || post.To > Today)
            .DistinctBy(PostRules.KeyOf, StringComparer.Ordinal)
            .Select(post => new SelectListItem(Text.Post(post.Name), PostRules.KeyOf(post)));

    public override string Act => "Movements.PostEnd";
}
