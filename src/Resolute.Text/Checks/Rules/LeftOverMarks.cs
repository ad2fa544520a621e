using System.Text.RegularExpressions;
using Resolute.Text.Blocks;
using Resolute.Text.Languages;

namespace Resolute.Text.Checks.Rules;

/// <summary>
/// What a production or drafting stage left behind: the caption that a machine gave to a picture, a field that lost its target, a note to the drafters. Protects the
/// published text: such words are not the author's.
/// </summary>
/// <remarks>Reads production marks and the text. Writes findings "left-over".</remarks>
internal sealed partial class LeftOverMarks : ICheck
{
    private static readonly HintWords FieldWords = new("!！{", "lorem", "to enter", "quez", "haga", "单击");

    public string Rule => "left-over";

    public IEnumerable<Finding> Look(CheckedText text)
    {
        foreach (var mark in text.Sheet.Marks)
            if (mark.Kind == ProductionMarkKind.Image && MachineCaption().IsMatch(mark.Span.Of(text.Text)))
                yield return text.Found(this, Severity.Warning, mark.Span, null, Short(mark.Span.Of(text.Text))) with
                {
                    Case = "caption",
                };
        foreach (var found in Scan.Of(Field(), text.Text, FieldWords))
            yield return text.Found(this, Severity.Error, found.Span, null, Short(found.Match.Value)) with
            {
                Case = "field",
            };
        foreach (var found in Scan.Of(Note(), text.Folded))
            yield return text.Found(this, Severity.Warning, found.Span, null, Short(found.Span.Of(text.Text))) with
            {
                Case = "note",
            };
    }

    private static string Short(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..59] + "…";
    }

    [GeneratedRegex("AI-generated content|may be incorrect|[Gg]énéré par|[Gg]enerado por IA|自动生成|может быть неверн", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MachineCaption();

    [GeneratedRegex(
        @"Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|Erreur ! (?:Source du renvoi introuvable|Signet non défini)\.?|¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)\.?|Ошибка! (?:Источник ссылки не найден|Закладка не определена)\.?|错误[!！](?:未找到引用源|未定义书签)。?|\{ ?(?:PAGEREF|REF|HYPERLINK|PAGE|DATE|SEQ|TOC) [^}\n]{0,80}\}|lorem ipsum|Click (?:here|or tap) (?:here )?to enter (?:text|a date)\.?|Cliquez ici pour (?:taper du texte|entrer)|Haga clic aquí para escribir|单击此处输入文字",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Field();

    /// <summary>Notes to those who draft, in brackets or at the head of a line: "[Note by the secretariat: …]", "Editor's note:".</summary>
    [GeneratedRegex(
        @"[\[(](?:(?:editor's|drafting|translator's|drafter's|editorial) note|note (?:by|from|to|for) (?:the )?(?:secretariat|editors?|drafters?|translators?)|note (?:du secrétariat|de l'éditeur|du traducteur|de rédaction)|nota (?:de la secretaría|del (?:editor|traductor|redactor))|примечание (?:редактора|секретариата|переводчика)|прим\. (?:ред|перев)\.|ملاحظة (?:من )?(?:المحرر|الأمانة|المترجم)|(?:编者|编辑|秘书处|译者)(?:注|按|说明))[^\])\n]{0,200}[\])]|\b(?:Editor's|Drafting|Translator's) note:",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Note();
}
