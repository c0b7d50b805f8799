using System.Text;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Web.Api;

/// <summary>The text of a call, read no further than it may be long.</summary>
internal static class ApiBody
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, or the problem to answer with.</returns>
    public static async Task<(string Text, IResult? Problem)> ReadAsync(HttpRequest request, ApiOptions options, CancellationToken ct)
    {
        if (!request.HasJsonContentType())
        {
            return (string.Empty, ApiProblems.NotJson());
        }

        if (request.ContentLength > options.BodyBytes)
        {
            return (string.Empty, ApiProblems.TooLong(options.BodyKilobytes));
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(ct);
            if (read.Buffer.Length > options.BodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return (string.Empty, ApiProblems.TooLong(options.BodyKilobytes));
            }

            if (read.IsCompleted)
            {
                var text = Decode(read.Buffer);
                reader.AdvanceTo(read.Buffer.End);
                return text is null ? (string.Empty, ApiProblems.NotJson()) : (text, null);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The body as one of our commands, read as strictly as facts are.</summary>
    public static async Task<(T? Value, IResult? Problem)> ReadAsync<T>(HttpRequest request, ApiOptions options, CancellationToken ct)
        where T : class
    {
        var (text, unreadable) = await ReadAsync(request, options, ct);
        if (unreadable is not null)
        {
            return (null, unreadable);
        }

        var (value, problem) = FactsJson.Read<T>(Encoding.UTF8.GetBytes(text));
        return problem is null ? (value, null) : (null, ApiProblems.Unreadable(problem));
    }

    private static string? Decode(System.Buffers.ReadOnlySequence<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart(ByteOrderMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
