using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Resolute.Bench;

/// <summary>
/// A page of the same elements, attributes and words as another, drawn by the same framework from a list in memory: what a page costs that asks nothing,
/// chooses nothing and has no parts. Between it and a page lie the questions, the rules and the parts.
/// </summary>
internal sealed class SameElements : ComponentBase
{
    [Parameter]
    public IReadOnlyList<Action<RenderTreeBuilder>> Steps { get; set; } = [];

    /// <summary>What a page consists of, in its order.</summary>
    public static IReadOnlyList<Action<RenderTreeBuilder>> Of(string html)
    {
        var steps = new List<Action<RenderTreeBuilder>> { page => page.AddMarkupContent(0, "<!DOCTYPE html>") };
        Add(new HtmlParser().ParseDocument(html).DocumentElement, steps);
        return steps;
    }

    protected override void BuildRenderTree(RenderTreeBuilder page)
    {
        foreach (var step in Steps)
            step(page);
    }

    private static void Add(INode node, List<Action<RenderTreeBuilder>> steps)
    {
        if (node is IElement element)
        {
            var name = element.LocalName;
            steps.Add(page => page.OpenElement(1, name));
            foreach (var (key, value) in element.Attributes.Select(one => (one.Name, one.Value)))
                steps.Add(page => page.AddAttribute(2, key, value));
            foreach (var child in element.ChildNodes)
                Add(child, steps);
            steps.Add(page => page.CloseElement());
        }
        else if (node is IText)
        {
            var words = node.TextContent;
            steps.Add(page => page.AddContent(3, words));
        }
    }
}
