using System.Net.Http.Json;
using System.Text.Json;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>The description of the API leaves nothing unsaid.</summary>
public sealed class DescriptionTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Every_route_parameter_type_and_field_is_described()
    {
        using var document = await portal.NewVisitor().Http.GetFromJsonAsync<JsonDocument>("/openapi/v1.json");
        var root = document!.RootElement;
        var lacking = new List<string>();
        foreach (var path in root.GetProperty("paths").EnumerateObject())
        foreach (var operation in path.Value.EnumerateObject())
        {
            Ask(lacking, operation.Value, $"{operation.Name} {path.Name}", "summary", "description", "operationId");
            if (operation.Value.TryGetProperty("parameters", out var parameters))
                foreach (var parameter in parameters.EnumerateArray())
                    Ask(lacking, parameter, $"{path.Name}?{parameter.GetProperty("name")}", "description");
        }

        foreach (var schema in root.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            Ask(lacking, schema.Value, schema.Name, "description");
            if (schema.Value.TryGetProperty("properties", out var fields))
                foreach (var field in fields.EnumerateObject())
                    Ask(lacking, field.Value, $"{schema.Name}.{field.Name}", "description");
        }

        root.GetProperty("paths").EnumerateObject().Count().ShouldBeGreaterThan(10);
        lacking.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_is_described_in_both_forms_in_which_it_is_given()
    {
        using var document = await portal.NewVisitor().Http.GetFromJsonAsync<JsonDocument>("/openapi/v1.json");
        foreach (var path in new[] { "/api/v1/documents/{slug}", "/api/v1/texts/{address}" })
        {
            var answer = document!.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200");
            var forms = answer.GetProperty("content").EnumerateObject().Select(form => (form.Name, IsShown: form.Value.TryGetProperty("schema", out _)));
            forms.ShouldBe([("application/json", true), ("application/akn+xml", false)], ignoreOrder: true);
        }
    }

    private static void Ask(List<string> lacking, JsonElement element, string place, params string[] names)
    {
        foreach (var name in names)
        {
            if (!element.TryGetProperty(name, out var words) || string.IsNullOrWhiteSpace(words.GetString()))
                lacking.Add($"{place}: {name}");
        }
    }
}
