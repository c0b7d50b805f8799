using CollectionsPortal.Domain.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Staff;

/// <summary>Identity's own store changes what it has read and expects that to be noticed; our reads do not track unless told to.</summary>
/// <remarks>Without it a second authenticator key or a used recovery code would be lost without a word.</remarks>
public sealed class StaffUserStore(PortalDb context, IdentityErrorDescriber? describer = null)
    : UserStore<StaffUser, StaffRole, PortalDb, StaffUserId>(context, describer)
{
    public override IQueryable<StaffUser> Users => base.Users.AsTracking();

    public override Task<StaffUser?> FindByIdAsync(string userId, CancellationToken cancellationToken = default)
    {
        var id = ConvertIdFromString(userId);
        return Users.SingleOrDefaultAsync(user => user.Id == id, cancellationToken);
    }

    protected override Task<StaffUser?> FindUserAsync(StaffUserId userId, CancellationToken cancellationToken)
        => Users.SingleOrDefaultAsync(user => user.Id == userId, cancellationToken);

    protected override Task<IdentityUserToken<StaffUserId>?> FindTokenAsync(
        StaffUser user, string loginProvider, string name, CancellationToken cancellationToken)
        => Context.UserTokens.AsTracking().SingleOrDefaultAsync(
            token => token.UserId == user.Id && token.LoginProvider == loginProvider && token.Name == name, cancellationToken);
}
