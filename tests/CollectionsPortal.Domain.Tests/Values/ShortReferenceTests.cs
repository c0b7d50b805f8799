using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Tests.Values;

public sealed class ShortReferenceTests
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXY";

    [Fact]
    public void New_Reference_IsReadBackHoweverItIsWritten()
    {
        for (var i = 0; i < 200; i++)
        {
            var reference = ShortReference.New();
            var text = reference.Value;

            Assert.Equal(ShortReference.Length, text.Length);
            Assert.StartsWith("CP-", text, StringComparison.Ordinal);
            Assert.Equal(reference, ShortReference.Of(text.ToLowerInvariant()));
            Assert.Equal(reference, ShortReference.Of(text[3..].Replace("-", " ", StringComparison.Ordinal)));
            Assert.Equal(reference, ShortReference.Of(text.Replace('0', 'O').Replace('1', 'l')));
        }
    }

    [Fact]
    public void TryParse_AnyOneWrongSign_IsRefused()
    {
        var text = ShortReference.New().Value;
        for (var at = 3; at < text.Length; at++)
        {
            foreach (var sign in Signs.Where(sign => text[at] != '-' && sign != text[at]))
            {
                Assert.False(ShortReference.TryParse(text.Remove(at, 1).Insert(at, sign.ToString()), null, out _));
            }
        }
    }

    [Fact]
    public void TryParse_TwoSignsSwapped_IsRefused()
    {
        for (var i = 0; i < 50; i++)
        {
            var signs = ShortReference.New().Value[3..].Replace("-", string.Empty, StringComparison.Ordinal);
            for (var at = 0; at < signs.Length - 1; at++)
            {
                if (signs[at] == signs[at + 1]) { continue; }

                var swapped = signs.ToCharArray();
                (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
                Assert.False(ShortReference.TryParse(new string(swapped), null, out _), $"{signs} at {at}");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("CP-")]
    [InlineData("CP-0000-00000")]
    [InlineData("CP-UUUU-UUUU")]
    public void TryParse_NoReference_IsRefused(string? text) => Assert.False(ShortReference.TryParse(text, null, out _));
}
