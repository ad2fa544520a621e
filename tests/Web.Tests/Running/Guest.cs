using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.People;
using Resolute.Features.Running;
using Resolute.Model.Journal;
using Resolute.Model.People;
using Resolute.Text.Languages;

namespace Resolute.Web.Tests.Running;

/// <summary>Somebody without any role, who comes by a one-time link with a password and codes.</summary>
public static class Guest
{
    public const string Name = "Dora Delegate";

    /// <summary>Comes in, in a browser of their own or in one where somebody is signed in already.</summary>
    public static async Task<Visitor> Join(Portal portal, Visitor? browser = null)
    {
        var guest = browser ?? portal.NewVisitor();
        var link = $"/join/{await Invited(portal)}";
        var page = await guest.Read(link);
        var secret = Visitor.Hidden(page, link).Single(field => field.Name == "secret").Value;
        using var form = Visitor.Fill(page, link, [("login", "dora"), ("password", Visitor.Password), ("code", Visitor.Code(secret))]);
        using var answer = await guest.Http.PostAsync(link, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return guest;
    }

    private static async Task<string> Invited(Portal portal)
    {
        var ruling = await portal
            .Services.GetRequiredService<Runner>()
            .Run<InvitePerson, InvitePerson.Request, GivenLink>(
                new(Name, "", Language.English, null, []),
                Actor.Operator,
                CommandId.New(TimeProvider.System.GetUtcNow()),
                CancellationToken.None
            );
        ruling.IsRefused(out var refusal, out var link).ShouldBeFalse(refusal?.Code);
        return link!.Token!;
    }
}
