namespace CollectionsPortal.Domain;

/// <summary>Why something that a person asked for was not done, in one plain sentence for that person.</summary>
public abstract record Refusal(string Message);

/// <summary>The thing asked for does not exist, or is not this person's to see: both look the same.</summary>
public sealed record NotFound(string What) : Refusal($"{What} was not found.");

/// <summary>Somebody else changed it since it was read.</summary>
public sealed record ChangedMeanwhile(string What) : Refusal($"{What} was changed by somebody else meanwhile. Look at the new version and try again.");

/// <summary>Done, or the one reason why not.</summary>
public readonly record struct Result(Refusal? Refusal)
{
    public static Result Done { get; }

    public bool IsDone => Refusal is null;

    public static implicit operator Result(Refusal refusal) => new(refusal);
}

/// <summary>A value, or the one reason why there is none.</summary>
public readonly record struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool IsDone => Refusal is null;

    /// <exception cref="InvalidOperationException">It was refused: look at <see cref="Refusal"/> first.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Message}");

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
