using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>
/// Chinese names that no table has, within an enumeration of those asked: 国际海道测量组织. Without spaces a name ends with a noun for a body or for
/// people, where what is asked or the next of the list follows.
/// </summary>
internal static class ChineseNames
{
    private const int Longest = 30;

    private static readonly string[] Ends =
    [
        "组织",
        "机构",
        "机关",
        "机制",
        "委员会",
        "理事会",
        "秘书处",
        "秘书长",
        "总干事",
        "主任",
        "主席",
        "公司",
        "企业",
        "银行",
        "基金",
        "基金会",
        "协会",
        "学会",
        "联盟",
        "联合会",
        "中心",
        "集团",
        "国家",
        "大学",
        "学院",
        "院校",
        "研究所",
        "论坛",
        "网络",
        "团体",
        "社会",
        "社区",
        "部门",
        "当局",
        "政府",
        "运营商",
        "制造商",
        "提供商",
        "供应商",
        "服务商",
        "开发商",
        "捐助方",
        "伙伴",
        "攸关方",
        "相关方",
        "缔约方",
        "各方",
        "者",
        "界",
        "专家",
        "人士",
        "代表",
        "团",
        "署",
    ];

    /// <summary>The end of the unknown name that begins at a position; null where none is seen to end.</summary>
    public static int? EndOf(SourceView view, int at, int end)
    {
        end = Math.Min(end, at + Longest);
        for (var to = at + 2; to <= end; to++)
            if (IsEnd(view, at, to) && Follows(view, to))
                return to;
        return null;
    }

    /// <summary>Whether 组织 at a position is a noun, and no verb: another word of the list, an office or what is asked follows.</summary>
    public static bool IsOrganization(SourceView view, int at, int end) =>
        at + 2 <= end && view.Folded.AsSpan(at).StartsWith("组织") && (at + 2 >= view.Folded.Length || Follows(view, at + 2) || Office(view, at + 2));

    /// <summary>The list with each unknown name as a piece of its own.</summary>
    public static IEnumerable<TextSpan> Of(SourceView view, TextSpan list)
    {
        var start = list.Start;
        for (var at = list.Start; at < list.End; )
        {
            if (BodyMention.At(view, at) is { } known)
                at = Math.Max(at + 1, known.Span.End);
            else if (
                start < at
                && IsJoint(view, at - 1)
                && EndOf(view, PastLead(view, at, list.End), list.End) is { } end
                && end <= list.End
                && HasNoBody(view, at, end)
            )
            {
                yield return AddresseeList.Trimmed(view, TextSpan.Between(start, at));
                yield return TextSpan.Between(PastLead(view, at, list.End), end);
                (at, start) = (end, end);
            }
            else
                at++;
        }

        if (start < list.End)
            yield return TextSpan.Between(start, list.End);
    }

    private static bool HasNoBody(SourceView view, int start, int end) => !BodyMention.In(view, TextSpan.Between(start, end)).Any();

    private static int PastLead(SourceView view, int at, int end)
    {
        while (at < end && AddressingWords.Of(view.Language).At(view, at) is { Meaning: "and" } and)
            at = and.Span.End;
        return at;
    }

    private static bool IsEnd(SourceView view, int start, int to)
    {
        var name = view.Folded.AsSpan(start, to - start);
        foreach (var end in Ends)
            if (name.EndsWith(end, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool Office(SourceView view, int at)
    {
        var behind = view.Folded.AsSpan(at);
        return behind.StartsWith("总干事") || behind.StartsWith("秘书") || behind.StartsWith("主席") || behind.StartsWith("执行");
    }

    private static bool Follows(SourceView view, int at) =>
        at >= view.Folded.Length
        || view.Folded[at] is ',' or ':' or ';' or '。' or '(' or '\n' or ' ' or '、'
        || AddressingWords.Of(view.Language).At(view, at) is { Meaning: "and" or "asked" or "aside" or "qualifier" or "relative" or "lead" };

    private static bool IsJoint(SourceView view, int at) => view.Folded[at] is '、' or ',' or '和' or '及' or '与' or '或';
}
