using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Resolute.Model.People;

namespace Resolute.Web.Tests.Running;

/// <summary>Somebody with a browser that runs no script: follows links, sends the forms that pages hold.</summary>
public sealed partial class Visitor(HttpClient http)
{
    public HttpClient Http { get; } = http;

    public async Task<string> Read(string path)
    {
        using var answer = await Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends the form that <paramref name="page"/> holds for <paramref name="action"/>, with its hidden fields.</summary>
    public async Task<HttpResponseMessage> Send(string page, string action, params (string Name, string Value)[] fields) =>
        await Http.PostAsync(action, Fill(await Read(page), action, fields));

    public async Task<HttpResponseMessage> Upload(string fileName, byte[] content, string standing = "")
    {
        var page = await Read("/documents");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Hidden(page, "/documents").Append(("standing", standing)))
            form.Add(new StringContent(value), name);
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        form.Add(file, "file", fileName);
        return await Http.PostAsync("/documents", form);
    }

    /// <summary>Takes a text in and gives the slug of its document.</summary>
    public async Task<string> TakeIn(string fileName, string text, string standing = "")
    {
        using var answer = await Upload(fileName, Encoding.UTF8.GetBytes(text), standing);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString().Split('/')[2];
    }

    /// <summary>Takes the installation over as the first officer, and gives the secret of the one-time codes.</summary>
    public async Task<string> Claim(string link, string login = "officer")
    {
        var page = await Read(link);
        var secret = Hidden(page, link).Single(field => field.Name == "secret").Value;
        using var form = Fill(page, link, [("name", "Ada Example"), ("login", login), ("password", Password), ("code", Code(secret))]);
        using var answer = await Http.PostAsync(link, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return secret;
    }

    public const string Password = "four plain words suffice";

    /// <summary>The code of the moment, or of a step ahead: a step is used once, and one of drift is allowed.</summary>
    public static string Code(string secret, int ahead = 0) => OneTimeCode.At(Base32Bytes(secret), OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()) + ahead);

    /// <summary>A request of a program that has signed in: with a command of its own.</summary>
    public static HttpRequestMessage Command(HttpMethod method, string path, string? ifMatch = null, HttpContent? content = null, Guid? command = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("Resolute-Command", (command ?? Guid.CreateVersion7(TimeProvider.System.GetUtcNow())).ToString());
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return request;
    }

    public static FormUrlEncodedContent Fill(string page, string action, IEnumerable<(string Name, string Value)> fields) =>
        new(Hidden(page, action).Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public static IReadOnlyList<(string Name, string Value)> Hidden(string page, string action)
    {
        var form = Forms().Matches(page).FirstOrDefault(found => found.Groups["action"].Value == action);
        form.ShouldNotBeNull($"no form for {action}");
        return [.. HiddenFields().Matches(form.Value).Select(found => (found.Groups["name"].Value, WebUtility.HtmlDecode(found.Groups["value"].Value)))];
    }

    private static byte[] Base32Bytes(string secret)
    {
        var bits = string.Concat(
            secret.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0'))
        );
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => byte.Parse(chunk, NumberStyles.BinaryNumber, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex("""<form method="post" action="(?<action>[^"]*)".*?</form>""", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)"\s*/?>""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HiddenFields();
}
