using FsCheck;
using FsCheck.Fluent;
using Resolute.Formats.AkomaNtoso;
using Resolute.Text.Citations;
using Resolute.Text.Languages;

namespace Resolute.Formats.Tests.AkomaNtoso;

public sealed class AknIriTests
{
    [Theory]
    [InlineData("itu/pp/res/140", "rev-dubai-2018", "/akn/un/statement/deliberation/itu-pp/res-140/eng@rev-dubai-2018")]
    [InlineData("un/ga/res/70/125", null, "/akn/un/statement/deliberation/unga/res-70-125")]
    [InlineData("un/ecosoc/res/2024/13", null, "/akn/un/statement/deliberation/unecosoc/res-2024-13")]
    [InlineData("un/ga/res/s-27/2", null, "/akn/un/statement/deliberation/unga/res-s--27-2")]
    [InlineData("un/ga/dec/73/401", null, "/akn/un/statement/deliberation/unga/dec-73-401")]
    [InlineData("who/wha/res/66.24", null, "/akn/un/statement/deliberation/who-wha/res-66.24")]
    [InlineData("wsis/tunis-agenda#109", null, "/akn/un/doc/text/wsis/tunis-agenda~109")]
    [InlineData("title:Charter of Lanterns", null, "/akn/un/doc/title/Charter%20of%20Lanterns")]
    public void A_key_has_its_address_by_the_naming_convention(string key, string? revision, string iri)
    {
        AknIri.Of(new InstrumentKey(key), revision, Language.English).ShouldBe(iri);
        AknIri.KeyOf(iri).ShouldBe((new InstrumentKey(key), revision));
    }

    [Fact]
    public void An_address_with_a_date_names_the_same_instrument() =>
        AknIri.KeyOf("/akn/un/statement/deliberation/unga/2015-12-16/res-70-125")!.Value.Key.Value.ShouldBe("un/ga/res/70/125");

    [Fact]
    public void Any_key_comes_back_from_its_address()
    {
        var part = Gen.Elements("un", "itu", "ga", "pp", "s-27", "a-", "-b", "res", "dec", "70", "x.1", "~", "#", "@", "%", " ", "تذكر", "7)", "title:");
        var keys = part.NonEmptyListOf().Select(static parts => string.Join('/', parts.Take(6)));
        Prop.ForAll(
                keys.ToArbitrary(),
                static key => AknIri.KeyOf(AknIri.Of(new InstrumentKey(key), "rev-x", Language.French)) == (new InstrumentKey(key), "rev-x")
            )
            .QuickCheckThrowOnFailure();
    }
}
