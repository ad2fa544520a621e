using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting.Packing;

/// <summary>Settings of a file: the newest layout, the rules above footnotes; nothing of a person or a machine.</summary>
internal static class SettingsXml
{
    private const string Layout = "15";

    public static W.Settings Of(bool hasNotes)
    {
        var settings = new W.Settings(
            new W.Zoom { Percent = "100" },
            new W.DefaultTabStop { Val = 567 },
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation }
        );
        if (hasNotes)
            settings.Append(new W.FootnoteDocumentWideProperties(new W.FootnoteSpecialReference { Id = -1 }, new W.FootnoteSpecialReference { Id = 0 }));
        settings.Append(
            new W.Compatibility(
                new W.CompatibilitySetting
                {
                    Name = W.CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = Layout,
                }
            )
        );
        return settings;
    }
}
