namespace Resolute.Text.Structure.Forms;

/// <summary>No form: everything but a header is unplaced.</summary>
/// <remarks>Reads nothing. Writes nothing; it keeps a text that no form explains.</remarks>
internal sealed class PlainForm : IForm
{
    // Lines that can be a header where nothing says where the body begins.
    private const int Furthest = 40;

    public FormReading Read(Sheet sheet) =>
        new()
        {
            Form = TextForm.None,
            Claims = [],
            Penalty = 0.5,
            HeaderLines = Math.Min(sheet.Lines.Count, Furthest),
        };
}
