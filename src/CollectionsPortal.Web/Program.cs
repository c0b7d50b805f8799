using CollectionsPortal.Web.Commands;

return await PortalCommandLine.RunAsync(args);
