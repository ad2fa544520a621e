using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Resolute.Model.Journal;
using Resolute.Web.Pages;
using Resolute.Web.Pages.People;

namespace Resolute.Web.Hosting;

/// <summary>A form as it was sent: its fields trimmed, its command, and its token already proved.</summary>
public sealed class SentForm(IFormCollection fields)
{
    public CommandId Command { get; } = Guid.TryParse(fields["command"], out var id) ? new CommandId(id) : default;

    public IFormFile? File(string name) => fields.Files.GetFile(name);

    /// <summary>Every file that was chosen, under whatever name; a field without a choice sends one without name and bytes.</summary>
    public IEnumerable<IFormFile> Files => fields.Files.Where(file => file.FileName.Length > 0);

    /// <summary>The field as one line or several; empty where it was not sent.</summary>
    public string this[string name] => fields[name].ToString().Trim();

    /// <summary>Every value of a field that may be sent more than once, as ticked boxes are.</summary>
    public IEnumerable<string> All(string name) => fields[name].OfType<string>();

    /// <summary>The field as it was typed: a password may begin with a space.</summary>
    public string Exact(string name) => fields[name].ToString();

    public string? OrNull(string name) => this[name] is { Length: > 0 } value ? value : null;

    public int Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A form without its token is not even read: the filter refuses it.
    public static async ValueTask<SentForm> BindAsync(HttpContext context) =>
        new(
            context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } && context.Request.HasFormContentType
                ? await context.Request.ReadFormAsync(context.RequestAborted)
                : FormCollection.Empty
        );
}

/// <summary>The door for forms: each must carry the token that only our own pages hold, and a command.</summary>
public static class Forms
{
    public static RouteGroupBuilder MapForms(this IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("").WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        forms.AddEndpointFilter(
            async (invocation, next) =>
            {
                var context = invocation.HttpContext;
                var isOurs = context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true };
                var hasCommand = invocation.Arguments.OfType<SentForm>().All(form => form.Command != default);
                if (isOurs && hasCommand)
                {
                    var answer = await next(invocation);
                    return context.RequestServices.GetRequiredService<Visit>().ToConfirm is null ? answer : await ConfirmPages.Ask(context);
                }

                // The page that says so is drawn without the form, which nobody may read.
                context.Features.Set<IAntiforgeryValidationFeature>(null);
                context.Request.Form = FormCollection.Empty;
                return Page.Refused(new("form-expired"), context.RequestServices.GetRequiredService<Visit>());
            }
        );
        return forms;
    }
}
