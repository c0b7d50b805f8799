using CollectionsPortal.Web.Papers.Pdf;

namespace CollectionsPortal.Web.Papers;

internal sealed partial class PaperSheet
{
    private const decimal CellGap = 10;

    /// <summary>The first row names the columns, the first cell of each other row names the row. Rows are never parted between pages.</summary>
    /// <param name="columns">The share of the width for each, and whether it holds amounts.</param>
    /// <param name="total">Whether the last row is a sum.</param>
    public void Table(IReadOnlyList<(decimal Share, bool IsMoney)> columns, IReadOnlyList<IReadOnlyList<string>> rows, bool hasHeader = true, bool total = false)
    {
        var table = pdf.Root.Add(new PdfTag("Table"));
        y -= 2;
        for (var index = 0; index < rows.Count; index++)
        {
            var isHeader = hasHeader && index == 0;
            var isStrong = isHeader || (total && index == rows.Count - 1);
            var cells = CellsOf(rows[index], columns, isStrong);
            var needed = (cells.Max(lines => lines.Count) * BodySize * LineHeight) + 5;
            if (Reserve(needed) && hasHeader && !isHeader) { Row(null, columns, CellsOf(rows[0], columns, isStrong: true), isHeader: true, isStrong: true); }

            Row(table.Add(new PdfTag("TR")), columns, cells, isHeader, isStrong);
        }

        y -= 6;
    }

    private List<List<string>> CellsOf(IReadOnlyList<string> row, IReadOnlyList<(decimal Share, bool IsMoney)> columns, bool isStrong)
        => [.. row.Select((text, column) => Wrap(text, FontOf(isStrong), BodySize, WidthOf(columns, column)))];

    /// <param name="row">Null: a header that is repeated for the eye only.</param>
    private void Row(PdfTag? row, IReadOnlyList<(decimal Share, bool IsMoney)> columns, List<List<string>> cells, bool isHeader, bool isStrong)
    {
        var (top, x) = (y, Margin);
        for (var column = 0; column < cells.Count; column++)
        {
            var scope = isHeader ? "Column" : column == 0 ? "Row" : null;
            var cell = row?.Add(scope is null ? new PdfTag("TD") : new PdfTag("TH", $"/A << /O /Table /Scope /{scope} >>"));
            for (var index = 0; index < cells[column].Count; index++)
            {
                var text = Joined(cells[column], index);
                var left = columns[column].IsMoney ? x + WidthOf(columns, column) - FontOf(isStrong).WidthOf(text.TrimEnd(), BodySize) : x;
                pdf.DrawText(cell, FontOf(isStrong), BodySize, Ink, left, top - ((index + 1) * BodySize * LineHeight), text);
            }

            x += WidthOf(columns, column) + CellGap;
        }

        y = top - (cells.Max(lines => lines.Count) * BodySize * LineHeight) - 4;
        pdf.DrawRule(Margin, y, Inner, isHeader ? Soft : 0.8m);
        y -= 1;
    }

    private PdfFont FontOf(bool isStrong) => isStrong ? pdf.Bold : pdf.Regular;

    private decimal WidthOf(IReadOnlyList<(decimal Share, bool IsMoney)> columns, int column)
        => (Inner - (CellGap * (columns.Count - 1))) * columns[column].Share / columns.Sum(c => c.Share);
}
