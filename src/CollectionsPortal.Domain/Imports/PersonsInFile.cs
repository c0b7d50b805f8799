namespace CollectionsPortal.Domain.Imports;

/// <summary>The people of a file who are new to us, by the record that named them first. Some 150 bytes a person.</summary>
internal sealed class PersonsInFile
{
    private readonly Dictionary<IdentityKeys, (int Line, PersonIdentity Person)> complete = [];
    private readonly Dictionary<long, (int Line, PersonIdentity Person)> byKey = [];

    public void Add(int line, PersonIdentity person)
    {
        if (person.Keys.IsComplete)
        {
            complete.TryAdd(person.Keys, (line, person));
        }

        foreach (var key in KeysOf(person))
        {
            byKey.TryAdd(key, (line, person));
        }
    }

    /// <summary>The earlier record that named this very person first; null when none did.</summary>
    public int? Same(int line, PersonIdentity person)
        => person.Keys.IsComplete && complete.TryGetValue(person.Keys, out var found) && found.Line < line && found.Person.Compare(person) == Sameness.Same
            ? found.Line
            : null;

    /// <summary>An earlier record that may be of this person; null when there is none.</summary>
    public int? Perhaps(int line, PersonIdentity person)
    {
        foreach (var key in KeysOf(person))
        {
            if (byKey.TryGetValue(key, out var found) && found.Line < line && found.Person.Compare(person) != Sameness.Different)
            {
                return found.Line;
            }
        }

        return null;
    }

    private static IEnumerable<long> KeysOf(PersonIdentity person)
    {
        var keys = person.Keys;
        return new[] { keys.NameAndBirth, keys.NameAndLastFour, keys.NameAndAddress }.Where(key => key is not null).Select(key => key!.Value);
    }
}
