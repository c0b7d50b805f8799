using CollectionsPortal.Domain;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Who works in the demo.</summary>
internal sealed record DemoStaff(Actor Agent, Actor Supervisor, Actor Administrator);
