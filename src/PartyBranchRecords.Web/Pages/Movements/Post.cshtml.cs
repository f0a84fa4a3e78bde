using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>A person takes a civic post.</summary>
[Needs(Permission.MoveMembers)]
public sealed class PostModel(PostService service, ActServices services) : MovementActModel<PostEntry>(service, services)
{
    public IReadOnlyList<SelectListItem> LocalityItems { get; private set; } = [];

    public IEnumerable<SelectListItem> KindItems =>
        [new(Text["Members.VillageHead"], bool.TrueString), new(Text["Movements.OtherPost"], bool.FalseString)];

    public override string Act => "Movements.Post";

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) =>
        LocalityItems = [.. (await service.LocalitiesAsync(People[0], cancellationToken)).Select(one => new SelectListItem(one.Name, $"{one.Id}"))];
}
