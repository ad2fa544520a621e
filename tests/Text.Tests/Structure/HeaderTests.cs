using System.Text.Json;
using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Text.Tests.Structure;

/// <summary>What stands above a text: the head of the United Nations in six languages, addenda to conference documents, and kinds of paper.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("DWG-LAMPS&BUOYS-9/4-E", "DWG-LAMPS&BUOYS-9/4", "E")]
    [InlineData("DWG-BUOYS-9/4(Rev.1)-F", "DWG-BUOYS-9/4(Rev.1)", "F")]
    [InlineData("D28/5-C", "D28/5", "C")]
    public void A_paper_of_a_group_with_a_name_in_parts_states_its_symbol(string printed, string symbol, string letter)
    {
        var header = Read(
            $"Demonstration Working Group on Lamps and Buoys\nNinth meeting\nDocument {printed}\n12 March 2042\nOriginal: English\n\nChair of the Demonstration Working Group\nReport on lamps\n\nPurpose\nThis report tells what was done about lamps.\n\n1\tIntroduction\nThe ninth meeting took place in a boathouse.\n"
        ).Header;

        (header.Symbol?.Value, header.LanguageSuffix?.Value, header.Date?.Value).ShouldBe((symbol, letter, "2042-03-12"));
    }

    [Theory]
    [InlineData(
        "United Nations\tA/C.2/97/L.61/Rev.1\nGeneral Assembly\tDistr.: Limited\n3 November 2042\nOriginal: Spanish\nNinety-seventh session\nAgenda item 24 (c)\nHarbours\nArdenia, Brumeland* and Calvetia: revised draft resolution\nLamps on quays\nThe General Assembly,\nRecalling that quays are dark,\n1. Requests the Secretary-General to light them.\n",
        "24 (c)",
        "Ardenia, Brumeland and Calvetia",
        "Lamps on quays",
        "es"
    )]
    [InlineData(
        "Nations Unies\tA/C.2/97/L.61/Rev.1\nAssemblée générale\tDistr. limitée\n3 novembre 2042\nFrançais\tOriginal: anglais\nPoint 24 de l’ordre du jour\nArdénie et Brumelande: projet de résolution\nLampes sur les quais\nL’Assemblée générale,\nRappelant que les quais sont sombres,\n1. Prie le Secrétaire général de les éclairer.\n",
        "24",
        "Ardénie et Brumelande",
        "Lampes sur les quais",
        "en"
    )]
    [InlineData(
        "Naciones Unidas\tA/C.2/97/L.61/Rev.1\nAsamblea General\tDistr. limitada\n3 de noviembre de 2042\nOriginal: ruso\nTema 24 b) del programa\nArdenia y Brumelandia: proyecto de resolución\nFaroles en los muelles\nLa Asamblea General,\nRecordando que los muelles están a oscuras,\n1. Solicita al Secretario General que los ilumine.\n",
        "24 b)",
        "Ardenia y Brumelandia",
        "Faroles en los muelles",
        "ru"
    )]
    [InlineData(
        "Организация Объединенных Наций\tA/C.2/97/L.61/Rev.1\nГенеральная Ассамблея\tDistr.: Limited\n3 November 2042\nRussian\nOriginal: French\nПункт 24 повестки дня\nАрдения и Брумеландия: пересмотренный проект резолюции\nФонари на причалах\nГенеральная Ассамблея,\nнапоминая о том, что причалы темны,\n1. просит Генерального секретаря осветить их.\n",
        "24",
        "Ардения и Брумеландия",
        "Фонари на причалах",
        "fr"
    )]
    [InlineData(
        "联合国\tA/C.2/97/L.61/Rev.1\n大会\tDistr.: Limited\n3 November 2042\nOriginal: English\n议程项目24\n阿登尼亚和布鲁梅兰：决议草案\n码头上的灯\n大会，\n回顾码头昏暗，\n1. 请秘书长予以照明。\n",
        "24",
        "阿登尼亚和布鲁梅兰",
        "码头上的灯",
        "en"
    )]
    [InlineData(
        "الأمم المتحدة\tA/C.2/97/L.61/Rev.1\nالجمعية العامة\tDistr.: Limited\n3 November 2042\nالأصل: بالفرنسية\nالبند 24 من جدول الأعمال\nأردينيا وبروملاند: مشروع قرار منقح\nمصابيح الأرصفة\nإن الجمعية العامة،\nإذ تشير إلى أن الأرصفة مظلمة،\n1 - تطلب إلى الأمين العام إنارتها.\n",
        "24",
        "أردينيا وبروملاند",
        "مصابيح الأرصفة",
        "fr"
    )]
    public void A_draft_of_the_United_Nations_states_whose_it_is(string text, string item, string source, string title, string original)
    {
        var reading = Read(text);
        reading.Header.Symbol!.Value.ShouldBe("A/C.2/97/L.61/Rev.1");
        reading.Header.Date!.Value.ShouldBe("2042-11-03");
        reading.Header.AgendaItem!.Value.ShouldBe(item);
        reading.Header.Source!.Value.ShouldBe(source);
        reading.Header.Title!.Value.ShouldBe(title);
        reading.Header.OriginalLanguage!.Value.ShouldBe(original);
        reading.Kind.ShouldBe(DocumentKind.DraftResolution);
    }

    [Fact]
    public void An_adopted_text_is_of_the_day_of_its_adoption()
    {
        var reading = Read(
            "United Nations\tA/RES/97/803\nGeneral Assembly\tDistr.: General\n9 January 2043\nAgenda item 24\nResolution adopted by the General Assembly on 19 December 2042\n[on the report of the Second Committee (A/97/900, para. 7)]\n97/803.\tLamps on quays\nThe General Assembly,\nRecalling that quays are dark,\n1. Requests the Secretary-General to light them.\n"
        );
        (reading.Kind, reading.Header.Symbol!.Value, reading.Header.Date!.Value).ShouldBe((DocumentKind.Resolution, "A/RES/97/803", "2042-12-19"));
        reading.Header.Source!.Value.ShouldBe("report of the Second Committee (A/97/900, para. 7)");
        reading.Header.Title!.Value.ShouldBe("Lamps on quays");
    }

    [Theory]
    [InlineData("PLENARY MEETING\tAddendum 7 to\nDocument 841-E\n6 March 2042\nOriginal: French", "E")]
    [InlineData("SÉANCE PLÉNIÈRE\tAddendum 7 au\nDocument 841-F\n6 mars 2042\nOriginal: français", "F")]
    [InlineData("SESIÓN PLENARIA\tAddéndum 7 al\nDocumento 841-S\n6 de marzo de 2042\nOriginal: francés", "S")]
    [InlineData("ПЛЕНАРНОЕ ЗАСЕДАНИЕ\tДополнительный документ 7 к\nДокументу 841-R\n6 марта 2042 года\nОригинал: французский", "R")]
    [InlineData("全体会议\t文件 841(Add.7)-C\n2042年3月6日\n原文：法文", "C")]
    [InlineData("الجلسة العامة\tالإضافة 7 للوثيقة 841-A\n6 مارس 2042\nالأصل: بالفرنسية", "A")]
    public void An_addendum_is_part_of_the_symbol(string head, string letter)
    {
        var header = Read(
            head
                + "\nBrumeland\nDRAFT NEW RESOLUTION [BRU-7]\nOn lamps\nThe Conference,\nconsidering\na)\tthat quays are dark,\nresolves\n1\tto light them;\n2\tto keep them lit.\n"
        ).Header;
        (header.Symbol?.Value, header.LanguageSuffix?.Value, header.OriginalLanguage?.Value, header.Source?.Value).ShouldBe(
            ("841(Add.7)", letter, "fr", "Brumeland")
        );
        header.Title!.Value.ShouldBe("On lamps");
    }

    [Theory]
    [InlineData("Circular letter CL-91/12\nPort Ardent, 4 May 2042\nDear Sir or Madam,\nThe lamps are lit.\n", DocumentKind.Letter)]
    [InlineData("Port Ardent, le 4 mai 2042\nMadame, Monsieur,\nLes lampes sont allumées.\n", DocumentKind.Letter)]
    [InlineData("Puerto Ardent, 4 de mayo de 2042\nExcmo. Sr.:\nLos faroles están encendidos.\n", DocumentKind.Letter)]
    [InlineData("4 мая 2042 года\nУважаемые дамы и господа,\nФонари зажжены.\n", DocumentKind.Letter)]
    [InlineData("2042年5月4日\n尊敬的先生/女士：\n灯已点亮。\n", DocumentKind.Letter)]
    [InlineData("4 مايو 2042\nحضرات السادة والسيدات،\nأضيئت المصابيح.\n", DocumentKind.Letter)]
    [InlineData("SUMMARY RECORD OF THE FIFTH MEETING\nThe Chair opened the meeting.\n", DocumentKind.Summary)]
    [InlineData("Compte rendu analytique de la 5e séance\nLa Présidente ouvre la séance.\n", DocumentKind.Summary)]
    [InlineData("Acta resumida de la quinta sesión\nLa Presidenta abre la sesión.\n", DocumentKind.Summary)]
    [InlineData("Краткий отчет о пятом заседании\nПредседатель открывает заседание.\n", DocumentKind.Summary)]
    [InlineData("第五次会议简要记录\n主席宣布会议开始。\n", DocumentKind.Summary)]
    [InlineData("محضر موجز للجلسة الخامسة\nافتتحت الرئيسة الجلسة.\n", DocumentKind.Summary)]
    [InlineData("Document C91/INF/5-E\n4 May 2042\nOriginal: English\nBrumeland\nLamps of the port\nThere are nine.\n", DocumentKind.Information)]
    public void What_a_paper_is_shows_in_how_it_opens(string text, DocumentKind kind) => Read(text).Kind.ShouldBe(kind);

    [Fact]
    public void Gold_is_met_as_often_as_before()
    {
        Assert.SkipUnless(SharedTexts.Here, SharedTexts.Absent);
        var (fields, met, kinds, same) = (0, 0, 0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedTexts.Folder, "samples"), "*.txt", SearchOption.AllDirectories))
        {
            using var gold = JsonDocument.Parse(SharedTexts.Gold(file)!);
            var reading = SharedTexts.Read(file);
            kinds++;
            same += JsonNamingPolicy.KebabCaseLower.ConvertName(reading.Kind.ToString()) == gold.RootElement.GetProperty("kind").GetString() ? 1 : 0;
            if (!gold.RootElement.TryGetProperty("header", out var header) || header.ValueKind != JsonValueKind.Object)
                continue;
            foreach (var field in header.EnumerateObject().Where(static field => field.Value.ValueKind == JsonValueKind.String))
            {
                fields++;
                met += IsMet(field.Name, field.Value.GetString()!, reading.Header) ? 1 : 0;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"header fields {met} of {fields}, kinds {same} of {kinds}");
        fields.ShouldBeGreaterThan(70);
        met.ShouldBe(fields);
        same.ShouldBe(kinds);
    }

    /// <summary>By letters and figures; of a source, gold may leave out how it is introduced.</summary>
    private static bool IsMet(string field, string gold, Header header)
    {
        var read = field switch
        {
            "symbol" => gold.EndsWith($"-{header.LanguageSuffix?.Value}", StringComparison.Ordinal)
                ? $"{header.Symbol?.Value}-{header.LanguageSuffix?.Value}"
                : header.Symbol?.Value,
            "languageSuffix" => header.LanguageSuffix?.Value,
            "agendaItem" => header.AgendaItem?.Value,
            "date" => header.Date?.Value,
            "originalLanguage" => header.OriginalLanguage?.Value,
            "source" => header.Source?.Value,
            "title" => header.Title?.Value,
            "purpose" => header.Purpose?.Value,
            "actionRequired" => header.ActionRequired?.Value,
            "strategicLink" => header.StrategicLink?.Value,
            "financialImplications" => header.FinancialImplications?.Value,
            "references" => header.References?.Value,
            _ => null,
        };
        var (a, b) = (Bare(gold), Bare(read ?? ""));
        return a == b || (field == "source" && b.Contains(a, StringComparison.Ordinal) && b.Length < a.Length * 2);
    }

    private static string Bare(string words) =>
        string.Concat(words.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static Reading Read(string text) => Reader.Read(BlockText.FromLines(text));
}
