using CollectionsPortal.Domain.Values;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages;

/// <summary>Currencies where staff choose one or type an amount.</summary>
public static class CurrencyWords
{
    public static IReadOnlyList<SelectListItem> Choices { get; } = [.. Currencies.Known.Select(currency => new SelectListItem($"{Sentence(Currencies.NameOf(currency))} ({currency})", currency))];

    /// <summary>Beside a field for an amount: "In pounds (£)."</summary>
    public static string Hint(string currency) => $"In {Currencies.NameOf(currency)} ({Money.SignOf(currency)}).";

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
