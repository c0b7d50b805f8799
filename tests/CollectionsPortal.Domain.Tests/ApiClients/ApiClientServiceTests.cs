using System.Text;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.ApiClients;

public sealed class ApiClientServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Add_AClient_GivesAKeyThatOpensAndIsNowhereStored(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);

        var issued = await portal.LetInAsync(ApiScopes.Checks | ApiScopes.Permits, "  Dialler,   Denver ");

        Assert.Equal(new ApiCaller(issued.Client, "Dialler, Denver", ApiScopes.Checks | ApiScopes.Permits), await portal.AdmitAsync(issued.Text.Value));
        var stored = await portal.ReadAsync(db => db.ApiKeys.SingleAsync(k => k.Id == issued.Key));
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(issued.Text.Value)), stored.Hash);
        Assert.Equal(issued.Text.Value.Substring(4, 8), stored.Prefix);
        var written = await portal.ReadAsync(db => db.AuditEntries.Where(e => e.Stream == "agency").Select(e => e.Details).ToListAsync());
        Assert.DoesNotContain(written, text => text?.Contains(issued.Text.Value[^20..], StringComparison.Ordinal) == true);
        Assert.DoesNotContain(issued.Text.Value, issued.ToString(), StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_AndRevoke_AreInTheAudit(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var issued = await portal.LetInAsync(name: "Audited dialler");
        var admin = await portal.HireAsync(ActorRole.Administrator, "Robin Admin");

        await RevokeAsync(portal, issued.Key, admin);

        var entries = await portal.ReadAsync(db => db.AuditEntries
            .Where(e => e.Details!.StartsWith("Audited dialler")).OrderBy(e => e.Sequence).Select(e => new { e.Action, e.ActorDisplay }).ToListAsync());
        Assert.Equal([AuditAction.ApiClientCreated, AuditAction.ApiKeyCreated, AuditAction.ApiKeyRevoked], entries.Select(e => e.Action));
        Assert.Equal("Robin Admin", entries[^1].ActorDisplay);
    }

    [SkippableTheory, EachDatabase]
    public async Task Revoke_AKey_ShutsItOutAtOnceAndLeavesTheOther(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await portal.LetInAsync();
        var admin = await portal.HireAsync(ActorRole.Administrator);
        var second = (await AddKeyAsync(portal, first.Client, admin)).Value;

        await RevokeAsync(portal, first.Key, admin);

        Assert.Null(await portal.AdmitAsync(first.Text.Value));
        Assert.Equal(first.Client, (await portal.AdmitAsync(second.Text.Value))!.Id);
        Assert.True((await RevokeAsync(portal, first.Key, admin)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task AddKey_BeyondTheMost_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await portal.LetInAsync();
        var admin = await portal.HireAsync(ActorRole.Administrator);
        await AddKeyAsync(portal, first.Client, admin);
        await AddKeyAsync(portal, first.Client, admin);

        Assert.IsType<TooManyKeys>((await AddKeyAsync(portal, first.Client, admin)).Refusal);
        await RevokeAsync(portal, first.Key, admin);
        Assert.True((await AddKeyAsync(portal, first.Client, admin)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_ANameThatWasUsed_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await portal.LetInAsync(name: "Once and never again");
        var admin = await portal.HireAsync(ActorRole.Administrator);

        var added = await portal.WithAsync<ApiClientService, Result<IssuedKey>>(
            clients => clients.AddAsync(new AddApiClient(" once  AND never again", ApiScopes.Checks), admin, Ct));

        Assert.IsType<ApiClientKnown>(added.Refusal);
    }

    [SkippableTheory]
    [InlineData("", ApiScopes.Checks, "Name")]
    [InlineData("   ", ApiScopes.Checks, "Name")]
    [InlineData("Dialler", ApiScopes.None, "Scopes")]
    [InlineData("Dialler", (ApiScopes)8, "Scopes")]
    public async Task Add_WithoutANameOrARight_NamesTheField(string name, ApiScopes scopes, string field)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);

        var added = await portal.WithAsync<ApiClientService, Result<IssuedKey>>(clients => clients.AddAsync(new AddApiClient(name, scopes), Actor.System, Ct));

        Assert.Equal(field, Assert.IsType<FieldRefusal>(added.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task Admit_WhatIsNoKey_IsNobody(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var key = (await portal.LetInAsync()).Text.Value;
        var other = (await portal.LetInAsync()).Text.Value;

        Assert.Null(await portal.AdmitAsync(null));
        Assert.Null(await portal.AdmitAsync("cpk_"));
        Assert.Null(await portal.AdmitAsync(key[..^1]));
        Assert.Null(await portal.AdmitAsync(key[..^1] + (key[^1] == 'A' ? 'B' : 'A')));
        Assert.Null(await portal.AdmitAsync(key[..13] + other[13..]));
        Assert.Null(await portal.AdmitAsync(key.ToUpperInvariant()));
    }

    [SkippableTheory, EachDatabase]
    public async Task Admit_AgainAndAgain_NotesTheUseEveryTenMinutes(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var issued = await portal.LetInAsync();
        var start = portal.Clock.Now;

        await portal.AdmitAsync(issued.Text.Value);
        portal.Clock.Advance(ApiKey.UseNotedEvery - Duration.FromSeconds(1));
        await portal.AdmitAsync(issued.Text.Value);
        Assert.Equal(start, await LastUsedAsync(portal, issued));

        portal.Clock.Advance(Duration.FromSeconds(1));
        await portal.AdmitAsync(issued.Text.Value);
        Assert.Equal(start + ApiKey.UseNotedEvery, await LastUsedAsync(portal, issued));
    }

    [SkippableTheory, EachDatabase]
    public async Task List_SaysHowManyKeysLiveAndWhenTheLastWasUsed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var issued = await portal.LetInAsync(ApiScopes.Checks);
        var admin = await portal.HireAsync(ActorRole.Administrator);
        var second = (await AddKeyAsync(portal, issued.Client, admin)).Value;
        await portal.AdmitAsync(second.Text.Value);
        await RevokeAsync(portal, issued.Key, admin);

        var line = await portal.WithAsync<ApiClientQueries, ApiClientLine?>(clients => clients.FindAsync(issued.Client, Ct));
        var keys = await portal.WithAsync<ApiClientQueries, Page<ApiKeyLine>>(clients => clients.KeysAsync(issued.Client, 1, Ct));

        Assert.Equal((1, portal.Clock.Now, ApiScopes.Checks), (line!.LiveKeys, line.LastUsedAt, line.Scopes));
        Assert.Equal([second.Key, issued.Key], keys.Items.Select(key => key.Id));
        Assert.Equal("Alex Agent", keys.Items[1].RevokedBy);
    }

    private static Task<Instant?> LastUsedAsync(TestPortal portal, IssuedKey issued)
        => portal.ReadAsync(db => db.ApiKeys.Where(k => k.Id == issued.Key).Select(k => k.LastUsedAt).SingleAsync());

    private static Task<Result<IssuedKey>> AddKeyAsync(TestPortal portal, ApiClientId client, Actor actor)
        => portal.WithAsync<ApiClientService, Result<IssuedKey>>(clients => clients.AddKeyAsync(client, actor, Ct));

    private static Task<Result<ApiClientId>> RevokeAsync(TestPortal portal, ApiKeyId key, Actor actor)
        => portal.WithAsync<ApiClientService, Result<ApiClientId>>(clients => clients.RevokeAsync(key, actor, Ct));
}
