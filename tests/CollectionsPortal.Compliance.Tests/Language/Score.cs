using System.Globalization;

namespace CollectionsPortal.Compliance.Tests.Language;

/// <summary>How many were found, how many of those rightly.</summary>
public sealed record Score(string Name, int Right, int Missed, int Wrong)
{
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Name,-34} recall {Recall:0.000}  precision {Precision:0.000}  (right {Right}, missed {Missed}, wrong {Wrong})");
}
