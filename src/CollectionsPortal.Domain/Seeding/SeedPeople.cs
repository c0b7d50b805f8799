namespace CollectionsPortal.Domain.Seeding;

/// <summary>Names and places that look like those of a real portfolio. Nobody here is anybody.</summary>
internal static class SeedPeople
{
    public static readonly string[] First =
    [
        "María", "James", "Linda", "José", "Renée", "Anh", "William", "Olena", "Zoë", "Michael", "Patricia", "Björn", "Aaliyah", "David", "Chloé",
        "Robert", "Thảo", "Jennifer", "Iñaki", "Susan", "Darnell", "Karen", "Siobhán", "Joseph", "Łukasz", "Nancy", "Rafael", "Margaret", "Jürgen",
        "Lisa", "Kofi", "Betty", "Noémie", "Steven", "Ximena", "Edward", "Fatima", "Brian", "Yuki", "George",
    ];

    public static readonly string[] Last =
    [
        "Núñez", "Smith", "O'Neill", "García", "Müller", "Nguyễn", "Johnson", "Hernández", "Petrov", "Brown", "Çelik", "Williams", "Lefèvre", "Jones",
        "Okafor", "Davis", "Sørensen", "Miller", "Peña", "Wilson", "Kowalczyk", "Moore", "D'Angelo", "Taylor", "Castañeda", "Anderson", "Thomas",
        "Jackson", "Ibáñez", "White", "Van der Berg", "Harris", "Martin", "Thompson", "Saint-Pierre", "Robinson", "Clark", "Rodríguez", "Lewis", "Lee",
        "Walker", "Hall", "Allen", "Young", "Béland", "King", "Wright", "Lopez", "Hill", "Scott",
    ];

    public static readonly string[] Streets = ["Main Street", "Oak Avenue", "Hill Road", "Church Street", "Martin Luther King Street", "Lake Drive", "Park Court", "Cedar Lane"];

    public static readonly string[] Creditors = ["Blue Prairie Utilities", "Harbor Telecom", "Lakeside Regional Hospital", "Meridian Card Services", "Tidewater Credit Union"];

    /// <summary>ZIP, state and area code fit each other.</summary>
    public static readonly (string City, string State, string Zip, string AreaCode)[] Places =
    [
        ("Boston", "MA", "02108", "617"), ("Albany", "NY", "12207", "518"), ("Sacramento", "CA", "95814", "916"), ("Austin", "TX", "78701", "512"),
        ("Olympia", "WA", "98501", "360"), ("Springfield", "IL", "62701", "217"), ("Tampa", "FL", "33602", "813"), ("Phoenix", "AZ", "85003", "602"),
        ("Denver", "CO", "80202", "303"), ("Richmond", "VA", "23219", "804"), ("Columbus", "OH", "43215", "614"), ("Atlanta", "GA", "30303", "404"),
        ("Portland", "OR", "97204", "503"), ("Nashville", "TN", "37219", "615"), ("Detroit", "MI", "48226", "313"), ("Española", "NM", "87532", "505"),
    ];
}
