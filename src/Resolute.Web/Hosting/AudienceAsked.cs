using Resolute.Model.People;
using Resolute.Web.Components;

namespace Resolute.Web.Hosting;

/// <summary>To whom something is to be released, as a form says. One that says nothing means the secretariat alone, which is refused.</summary>
public static class AudienceAsked
{
    public static Audience Of(SentForm form) => Kebab.Parse<Audience>(form["to"]) ?? Audience.Internal;
}
