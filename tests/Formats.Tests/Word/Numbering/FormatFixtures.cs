namespace Resolute.Formats.Tests.Word.Numbering;

/// <summary>Every number format, as Word prints it.</summary>
internal static class FormatFixtures
{
    internal static IEnumerable<NumberFixture> All =>
        [
            First("decimal", "1 2 3"),
            First("decimalZero", "08 09 10 11", 8),
            First("upperRoman", "III IV V", 3),
            First("lowerRoman", "viii ix x", 8),
            First("upperLetter", "A B C"),
            First("lowerLetter", "y z aa bb", 25),
            First("lowerLetter", "zz aaa bbb", 52),
            First("hex", "9 A B", 9).UnlikeLibreOffice("number-format", 2, 3),
            First("chicago", "* † ‡ § ** ††"),
            First("numberInDash", "- 1 -|- 2 -").UnlikeLibreOffice("number-format", 1, 2),
            First("decimalFullWidth", "９ １０ １１", 9).UnlikeLibreOffice("number-format", 1, 2, 3),
            First("decimalFullWidth2", "９ １０", 9).UnlikeLibreOffice("number-format", 1, 2),
            First("decimalHalfWidth", "9 10", 9),
            First("decimalEnclosedCircle", "① ② ③"),
            First("decimalEnclosedCircle", "⑳ 21", 20).UnlikeLibreOffice("number-format", 2),
            First("decimalEnclosedCircleChinese", "① ② ③"),
            First("decimalEnclosedFullstop", "⒈ ⒉ ⒊").UnlikeLibreOffice("number-format", 1, 2, 3),
            First("decimalEnclosedParen", "⑴ ⑵ ⑶").UnlikeLibreOffice("number-format", 1, 2, 3),
            First("ideographEnclosedCircle", "㈠ ㈡ ㈢").UnlikeLibreOffice("number-format", 1, 2, 3),
            First("ideographDigital", "九 一〇 一一", 9).UnlikeLibreOffice("number-format", 2, 3),
            First("ideographTraditional", "甲 乙 丙"),
            First("ideographZodiac", "子 丑 寅"),
            First("ideographZodiacTraditional", "甲子 乙丑 丙寅").UnlikeLibreOffice("number-format", 1, 2, 3),
            First("chineseCounting", "九 十 十一", 9),
            First("chineseCounting", "九十九 一○○", 99).UnlikeLibreOffice("number-format", 2),
            First("chineseCountingThousand", "九 十 十一 十二", 9),
            First("chineseCountingThousand", "一百 一百零一", 100),
            First("chineseCountingThousand", "一百一十 一百一十一", 110),
            First("chineseCountingThousand", "一千零二十", 1020),
            First("chineseLegalSimplified", "玖 壹拾 壹拾壹", 9),
            First("ideographLegalTraditional", "壹 貳 參"),
            First("taiwaneseCounting", "九 十 十一", 9),
            First("taiwaneseCountingThousand", "一百 一百零一", 100),
            First("taiwaneseDigital", "九 一○ 一一", 9).UnlikeLibreOffice("number-format", 1, 2, 3),
            First("japaneseCounting", "九 十 十一", 9),
            First("japaneseLegal", "壱 弐 参"),
            First("aiueoFullWidth", "ア イ ウ"),
            First("irohaFullWidth", "イ ロ ハ"),
            First("koreanDigital", "일 이 삼"),
            First("koreanCounting", "십 십일", 10),
            First("ganada", "가 나 다"),
            First("chosung", "ㄱ ㄴ ㄷ"),
            First("arabicAlpha", "أ ب ت ث"),
            First("arabicAbjad", "أ ب ج د").UnlikeLibreOffice("number-format", 1),
            First("hebrew1", "יד טו טז יז", 14),
            First("hebrew2", "א ב ג"),
            First("thaiLetters", "ก ข ค"),
            First("thaiNumbers", "๙ ๑๐", 9).UnlikeLibreOffice("number-format", 1, 2),
            First("hindiNumbers", "९ १०", 9).UnlikeLibreOffice("number-format", 1, 2),
            First("russianLower", "а б в г д е ж з и к"),
            First("russianUpper", "Я АА ББ", 29).UnlikeLibreOffice("number-format", 2, 3),
            First("ordinal", "1st 2nd 3rd 4th", 1, "en-GB"),
            First("ordinal", "11th 12th 13th", 11, "en-GB"),
            First("ordinal", "1er 2e", 1, "fr-FR").UnlikeLibreOffice("number-format", 1, 2),
            First("ordinal", "1º 2º", 1, "es-ES").UnlikeLibreOffice("number-format", 1, 2),
            First("ordinal", "1-ый 2-ой 3-ий 4-ый", 1, "ru-RU").UnlikeLibreOffice("number-format", 1, 2, 3, 4),
            First("cardinalText", "One|Two", 1, "en-GB"),
            First("cardinalText", "Twenty|Twenty-one", 20, "en-GB"),
            First("cardinalText", "One hundred|One hundred one", 100, "en-GB").UnlikeLibreOffice("number-format", 2),
            First("cardinalText", "Un|Deux", 1, "fr-FR"),
            First("cardinalText", "Soixante et onze", 71, "fr-FR").UnlikeLibreOffice("number-format", 1),
            First("cardinalText", "Deux cents|Deux cent un", 200, "fr-FR").UnlikeLibreOffice("number-format", 1, 2),
            First("cardinalText", "Uno|Dos", 1, "es-ES"),
            First("cardinalText", "Cien|Ciento uno", 100, "es-ES"),
            First("cardinalText", "Один|Два", 1, "ru-RU"),
            First("ordinalText", "First|Second|Third", 1, "en-GB"),
            First("ordinalText", "Twenty-first|Twenty-second", 21, "en-GB"),
            First("ordinalText", "Premier|Deuxième", 1, "fr-FR"),
            First("ordinalText", "Vingt et unième|Vingt-deuxième", 21, "fr-FR").UnlikeLibreOffice("number-format", 1),
            First("ordinalText", "Primero|Segundo", 1, "es-ES"),
            First("ordinalText", "Первый|Второй|Третий", 1, "ru-RU"),
            First("ordinalText", "Двадцать первый", 21, "ru-RU"),
            First("ordinalText", "الأول|الثاني|الثالث", 1, "ar-SA").UnlikeLibreOffice("number-format", 1, 2, 3),
            First("ordinalText", "第一|第二", 1, "zh-CN"),
            new NumberFixture("No number, only a text")
                .List(1, "none|Note", "decimal|%1%2)")
                .P("Note", 1, 0)
                .P("1)", 1, 1)
                .P("2)", 1, 1)
                .P("Note", 1, 0)
                .P("1)", 1, 1),
            new NumberFixture("Nothing at all is no label").List(1, "none|", "decimal|%2)").P(null, 1, 0).P("1)", 1, 1).P(null, 1, 0).P("1)", 1, 1),
            new NumberFixture("Bullets of the symbol fonts are letters that look the same")
                .List(1, "bullet|\uF0B7|font=Symbol", "bullet|o|font=Courier New", "bullet|\uF0A7|font=Wingdings", "bullet|–|font=Times New Roman")
                .P("•", 1, 0)
                .P("o", 1, 1)
                .P("▪", 1, 2)
                .P("–", 1, 3)
                .UnlikeLibreOffice("bullet", 2, 4),
            new NumberFixture("A label that names a deeper level is not printed").List(1, "decimal|%1.%2").P(null, 1, 0).UnlikeLibreOffice("deeper-level", 1),
            new NumberFixture("A percent sign without a level is a percent sign").List(1, "decimal|%1 %").P("1 %", 1, 0).P("2 %", 1, 0),
            Custom("Numbers of three figures are a format of the author's own", "001, 002, 003, ...", "decimal", "001 002 003"),
            Custom("Numbers of five figures are a format of the author's own", "00001, 00002, 00003, ...", "decimal", "00001 00002"),
            Custom("A format of the author's own may be told by its first letters", "أ, ب, ت, ...", "arabicAlpha", "أ ب ت")
                .UnlikeLibreOffice("number-format", 1, 2, 3),
        ];

    private static NumberFixture First(string format, string labels, int start = 1, string? language = null)
    {
        var fixture = new NumberFixture($"{format} from {start}{(language is null ? "" : " in " + language)}").List(1, $"{format}|%1|start={start}");
        foreach (
            var label in labels.Split(
                labels.Contains('|', StringComparison.Ordinal)
                || language is not null && labels.Any(char.IsWhiteSpace) && format.EndsWith("Text", StringComparison.Ordinal)
                    ? '|'
                    : ' '
            )
        )
            fixture.P(label, 1, 0, language: language);
        return fixture;
    }

    private static NumberFixture Custom(string sentence, string pattern, string fallback, string labels) =>
        new NumberFixture(sentence)
            .AbstractXml(
                1,
                $"""
                <w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="{pattern}"/></mc:Choice><mc:Fallback><w:numFmt w:val="{fallback}"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>
                """
            )
            .Num(1, 1)
            .Ps(labels, 1, 0);
}
