using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity;

namespace CollectionsPortal.Web.Security;

/// <summary>Those who have left cannot sign in. Deactivating must also renew the security stamp, which ends open sessions.</summary>
public sealed class ActiveStaffOnly : IUserConfirmation<StaffUser>
{
    public Task<bool> IsConfirmedAsync(UserManager<StaffUser> manager, StaffUser user) => Task.FromResult(user.IsActive);
}
