using Microsoft.AspNetCore.Identity;

namespace PartyBranchRecords.Data.Access;

/// <summary>The first thing anybody would try.</summary>
public sealed class PasswordWithoutUserName : IPasswordValidator<RecordsUser>
{
    public Task<IdentityResult> ValidateAsync(UserManager<RecordsUser> manager, RecordsUser user, string? password) =>
        Task.FromResult(
            user.UserName is { Length: > 0 } name && password?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
                ? IdentityResult.Failed(new IdentityError { Code = "PasswordHasUserName" })
                : IdentityResult.Success
        );
}
