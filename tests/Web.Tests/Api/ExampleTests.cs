using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.People;
using Resolute.Web.Api;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>The demonstration as it is delivered.</summary>
public sealed class DeliveredPortal : Portal
{
    public override async ValueTask InitializeAsync()
    {
        await Operator.Do("demo", Path.Combine(OwnTexts.Root, "samples", "demo"), "--data", Folder);
        await base.InitializeAsync();
    }

    public async Task<Visitor> SignedIn(RoleKind kind)
    {
        var seen = await Services
            .GetRequiredService<Runner>()
            .See<InventedPeople, InventedPeople.Request, IReadOnlyList<PersonLine>>(new(), Actor.Anonymous, CancellationToken.None);
        seen.IsRefused(out _, out var people).ShouldBeFalse();
        var person = people!.First(one => one.Roles.Any(role => role.Kind == kind)).Id.ToString();
        var visitor = NewVisitor();
        var hidden = Visitor.Hidden(await visitor.Read("/sign-in"), "/sign-in/invented").Where(field => field.Name is not "person").Append(("person", person));
        using var form = new FormUrlEncodedContent(hidden.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await visitor.Http.PostAsync("/sign-in/invented", form);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Resolute:Demo", "true");
    }
}

/// <summary>Every operation shows how it is asked and what it answers, as its description says, and the demonstration takes it.</summary>
public sealed class ExampleTests(DeliveredPortal portal) : IClassFixture<DeliveredPortal>
{
    private const string Json = "application/json";

    [Fact]
    public async Task Whatever_is_sent_or_answered_as_JSON_has_an_example_that_is_as_its_schema_says()
    {
        var description = await portal.NewVisitor().Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var shapes = new DescribedShapes(description);
        var (lacking, faults, count) = (new List<string>(), new List<string>(), 0);
        foreach (var (id, operation, _) in Operations(description))
        {
            if (!Examples.ByOperation.ContainsKey(id))
                lacking.Add(id);
            foreach (var (place, content) in Contents(operation))
            {
                if (!content.TryGetProperty("schema", out var schema))
                    continue;

                if (content.TryGetProperty("example", out var example))
                    faults.AddRange(shapes.Faults(example, schema, $"{id} {place}"));
                else
                    lacking.Add($"{id} {place}");
                count++;
            }
        }

        lacking.ShouldBeEmpty();
        faults.ShouldBeEmpty();
        count.ShouldBeGreaterThan(70);
        Examples.ByOperation.Keys.Except(Operations(description).Select(operation => operation.Id)).ShouldBeEmpty("no such operation");
    }

    [Fact]
    public async Task The_demonstration_takes_every_example()
    {
        var description = await portal.NewVisitor().Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var writes = Operations(description).ToDictionary(operation => operation.Id, operation => operation.IsWrite);
        var askers = new Dictionary<string, Visitor>(StringComparer.Ordinal)
        {
            ["anyone"] = portal.NewVisitor(),
            ["officer"] = await portal.SignedIn(RoleKind.Officer),
            ["administrator"] = await portal.SignedIn(RoleKind.Administrator),
        };
        var (odd, carried) = (new List<string>(), 0);
        foreach (var example in Examples.ByOperation.Values)
        {
            using var request = writes[example.Operation]
                ? Visitor.Command(HttpMethod.Post, example.Address, "*", Content(example))
                : new HttpRequestMessage(HttpMethod.Get, example.Address);
            using var answer = await askers[example.As].Http.SendAsync(request);
            if ((int)answer.StatusCode is 400 or 401 or 403 or 415 or 428 or >= 500)
                odd.Add($"{example.Operation}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            if (answer.IsSuccessStatusCode)
                carried++;
        }

        odd.ShouldBeEmpty();
        carried.ShouldBeGreaterThan(50);
    }

    private static HttpContent Content(Example example) =>
        example.Operation is "importDocument" or "receiveFiles"
            ? new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(OwnTexts.Resolution("amber", 81))), "file", "amber.txt" } }
            : new StringContent(example.Request?.ToJsonString() ?? "", null, Json);

    private static IEnumerable<(string Id, JsonElement Said, bool IsWrite)> Operations(JsonElement description) =>
        from path in description.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select (operation.Value.GetProperty("operationId").GetString()!, operation.Value, operation.Name != "get");

    private static IEnumerable<(string Place, JsonElement Content)> Contents(JsonElement operation)
    {
        if (operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty(Json, out var sent))
            yield return ("request", sent);
        // What was answered is shown once: a file that is held answers as one that is new.
        var answers = operation.GetProperty("responses").EnumerateObject().Where(answer => answer.Name.StartsWith('2'));
        var shown = answers
            .Select(answer =>
                answer.Value.TryGetProperty("content", out var kinds) && kinds.TryGetProperty(Json, out var content) ? content : (JsonElement?)null
            )
            .OfType<JsonElement>()
            .ToList();
        if (shown.Count > 0)
            yield return ("answer", shown.FirstOrDefault(content => content.TryGetProperty("example", out _), shown[0]));
    }
}
