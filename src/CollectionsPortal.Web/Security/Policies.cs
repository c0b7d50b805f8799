namespace CollectionsPortal.Web.Security;

/// <summary>Who may open what. Every page belongs to one of these by its folder; what belongs to none needs a signed-in person.</summary>
public static class Policies
{
    /// <summary>Agents, and supervisors, who can do all that agents do. Administrators see no debtor.</summary>
    public const string Agents = nameof(Agents);

    public const string Supervisors = nameof(Supervisors);

    /// <summary>Files of payments and money that nobody knew: supervisors and administrators.</summary>
    public const string Money = nameof(Money);

    public const string Administrators = nameof(Administrators);

    /// <summary>Any member of staff, also one who has yet to set up a second factor: only for one's own account.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Somebody who has shown that a private link is theirs. No member of staff, whoever else is signed in in that browser.</summary>
    public const string PlanVisit = nameof(PlanVisit);

    /// <summary>A machine with a living key, whatever it may do. No member of staff.</summary>
    public const string ApiClients = nameof(ApiClients);

    public const string ApiChecks = nameof(ApiChecks);

    public const string ApiPermits = nameof(ApiPermits);
}
