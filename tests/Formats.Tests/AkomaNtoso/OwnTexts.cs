using Resolute.Text.Blocks;
using Resolute.Text.Structure;

namespace Resolute.Formats.Tests.AkomaNtoso;

/// <summary>Texts of our own: the samples of the repository in six languages, and both forms, a report and a letter in small.</summary>
internal static class OwnTexts
{
    /// <summary>A score that no reader gives: a reading that carries it came back, and was not read anew.</summary>
    public const double Mark = 0.0123;

    private static readonly Dictionary<string, string> Small = new(StringComparer.Ordinal)
    {
        ["un-en"] = """
            The General Assembly,

            Recalling its resolution 70/125 of 16 December 2015,

            Noting with appreciation the lanterns of small harbours,1

            1. Requests the Secretary-General, in consultation with Member States, to report to the General Assembly at its eighty-third session on:

            (a) The number of lanterns;

            (b) The cost of oil, with regard to:

            (i) Islands;

            (ii) Rivers;

            2. Invites Member States to count their lanterns by 30 June 2027;

            3. Decides to return to paragraph 1 above at its eighty-fourth session.

            _______________
            1 The bodies and figures of this text are invented.
            """,
        ["un-fr"] = """
            L’Assemblée générale,

            Rappelant sa résolution 70/125 du 16 décembre 2015,

            1. Prie le Secrétaire général de lui présenter à sa quatre-vingt-troisième session un rapport sur les lanternes des petits ports ;

            2. Invite les États Membres à compter leurs lanternes avant le 30 juin 2027.
            """,
        ["un-es"] = """
            La Asamblea General,

            Recordando su resolución 70/125, de 16 de diciembre de 2015,

            1. Solicita al Secretario General que le presente en su octogésimo tercer período de sesiones un informe sobre los faroles;

            2. Invita a los Estados Miembros a contar sus faroles antes del 30 de junio de 2027.
            """,
        ["un-ru"] = """
            Генеральная Ассамблея,

            ссылаясь на свою резолюцию 70/125 от 16 декабря 2015 года,

            1. просит Генерального секретаря представить ей на ее восемьдесят третьей сессии доклад о фонарях малых портов;

            2. предлагает государствам-членам сосчитать свои фонари до 30 июня 2027 года.
            """,
        ["un-zh"] = """
            大会，

            回顾其2015年12月16日第70/125号决议，

            1. 请秘书长向大会第八十三届会议提交关于小港灯笼的报告；

            2. 邀请会员国在2027年6月30日前清点其灯笼。
            """,
        ["un-ar"] = """
            إن الجمعية العامة،

            إذ تشير إلى قرارها 70/125 المؤرخ 16 كانون الأول/ديسمبر 2015،

            1 - تطلب إلى الأمين العام أن يقدم إليها في دورتها الثالثة والثمانين تقريرا عن فوانيس المرافئ الصغيرة؛

            2 - تدعو الدول الأعضاء إلى عد فوانيسها قبل 30 حزيران/يونيه 2027.
            """,
        ["letter"] = "Dear colleagues,\n\nThe keeper of the lanterns asks for oil.\n\n\tYours\n",
        ["blank"] = " \n\t\n",
        ["empty"] = "",
        ["page-breaks"] = "RESOLUTION 3 (D31)\r\nOil\fThe Demonstration Council,\r\nresolves\r\n1\tto buy oil\u0001;\f\r\n2\tto count \uD800 it.\u2028\f\u00A0",
    };

    public static TheoryData<string> Names { get; } = new(Samples().Keys.Concat(Small.Keys).Order(StringComparer.Ordinal));

    public static Reading Read(string name) => Reader.Read(Blocks(name)) with { Score = Mark };

    public static BlockText Blocks(string name) => BlockText.FromLines(Small.TryGetValue(name, out var text) ? text : File.ReadAllText(Samples()[name]));

    private static Dictionary<string, string> Samples() =>
        Directory
            .EnumerateFiles(Path.Combine(Beside.Root, "samples"), "*.txt", SearchOption.AllDirectories)
            .ToDictionary(static file => Path.GetFileNameWithoutExtension(file)!, StringComparer.Ordinal);
}
