namespace Resolute.Text.Tests.Comparing;

/// <summary>Sentences of invented content in a language: not good style, but its words, its marks and its way to join them.</summary>
internal sealed class MutationWords(string language, Random random)
{
    private static readonly Dictionary<string, (string[] Headings, string[] Words, string[] Small, string Semicolon, string Comma)> Tables = new(
        StringComparer.Ordinal
    )
    {
        ["en"] = (
            ["resolves", "instructs the Secretary-General", "invites Member States"],
            "lantern harbour keeper register ladder valley bridge ferry island storm winter survey tool handbook engine pilot school kite rope glass wick oil paint gate wall tower bell clock map road train wheel basket orchard river market window letter printer table garden".Split(
                ' '
            ),
            ["the", "of", "to", "and", "in", "for", "with"],
            ";",
            ","
        ),
        ["fr"] = (
            ["décide", "charge le Secrétaire général", "invite les États Membres"],
            "lanterne port gardien registre échelle vallée pont bateau île tempête hiver enquête outil manuel moteur pilote école corde verre mèche huile peinture porte mur tour cloche horloge carte route roue panier verger rivière marché fenêtre lettre table jardin".Split(
                ' '
            ),
            ["le", "de", "à", "et", "dans", "pour", "avec"],
            ";",
            ","
        ),
        ["es"] = (
            ["resuelve", "encarga al Secretario General", "invita a los Estados Miembros"],
            "farol puerto farero registro escalera valle puente barco isla tormenta invierno encuesta herramienta manual motor piloto escuela cuerda vidrio mecha aceite pintura puerta muro torre campana reloj mapa camino rueda cesta huerto río mercado ventana carta mesa jardín".Split(
                ' '
            ),
            ["el", "de", "a", "y", "en", "para", "con"],
            ";",
            ","
        ),
        ["ru"] = (
            ["решает", "поручает Генеральному секретарю", "предлагает Государствам-Членам"],
            "фонарь гавань смотритель реестр лестница долина мост паром остров шторм зима опрос инструмент руководство двигатель лоцман школа верёвка стекло фитиль масло краска ворота стена башня колокол часы карта дорога колесо корзина сад река рынок окно письмо стол".Split(
                ' '
            ),
            ["и", "в", "на", "по", "для", "от", "к"],
            ";",
            ","
        ),
        ["zh"] = (
            ["做出决议", "责成秘书长", "请成员国"],
            "灯笼 港口 守灯 登记 梯子 山谷 桥梁 渡船 岛屿 风暴 冬季 调查 工具 手册 引擎 舵手 学校 绳索 玻璃 灯芯 油料 涂料 大门 墙壁 塔楼 时钟 地图 道路 车轮 篮子 果园 河流 市场 窗户 信件 桌子 花园".Split(
                ' '
            ),
            ["的", "和", "在", "为", "与"],
            "；",
            "，"
        ),
        ["ar"] = (
            ["يقرر", "يكلف الأمين العام", "يدعو الدول الأعضاء"],
            "فانوس ميناء حارس سجل سلم وادي جسر عبارة جزيرة عاصفة شتاء استقصاء أداة دليل محرك مرشد مدرسة حبل زجاج فتيل زيت طلاء بوابة جدار برج جرس ساعة خريطة طريق عجلة سلة بستان نهر سوق نافذة رسالة طاولة حديقة".Split(
                ' '
            ),
            ["في", "من", "إلى", "على", "عن"],
            "؛",
            "،"
        ),
    };

    public IReadOnlyList<string> Headings => Tables[language].Headings;

    public string Semicolon => Tables[language].Semicolon;

    public string Comma => Tables[language].Comma;

    /// <summary>One to three parts of five to nine words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sentence() => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part())];

    /// <summary>The same with one word in so many replaced, one in each part at least.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Edited(IReadOnlyList<IReadOnlyList<string>> parts, int oneIn)
    {
        var edited = parts.Select(part => part.ToArray()).ToList();
        foreach (var part in edited)
            for (var i = 0; i < 1 + (part.Length / oneIn); i++)
                part[random.Next(part.Length)] = Any(Tables[language].Words) + (language == "zh" ? "新" : "2031");
        return edited;
    }

    public string Joined(IReadOnlyList<IReadOnlyList<string>> parts) =>
        string.Join(Comma + (language == "zh" ? "" : " "), parts.Select(part => string.Join(language == "zh" ? "" : " ", part)));

    private List<string> Part()
    {
        // Official texts say the same again and again; what tells clauses apart is the rest.
        var stock = Tables[language];
        var first = random.Next(3);
        var words = new List<string> { stock.Words[first], stock.Small[first], stock.Words[first + 3] };
        for (var i = random.Next(4, 7); i > 0; i--)
        {
            words.Add(Any(Tables[language].Words));
            if (i % 2 == 0)
                words.Add(Any(Tables[language].Small));
        }

        return words;
    }

    private string Any(string[] words) => words[random.Next(words.Length)];
}
