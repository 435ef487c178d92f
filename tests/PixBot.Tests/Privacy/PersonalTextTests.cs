using PixBot.Core.State.Personal;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Privacy;

/// <summary>Somebody is taken out of a value, whatever its form, and the rest stays as it was.</summary>
public sealed class PersonalTextTests
{
    [Theory]
    [InlineData("Léa", "—")]
    [InlineData("Tom Léa Zoé", "Tom Zoé")]
    [InlineData("Léanne", "Léanne")]
    [InlineData("[\"Tom\",\"Léa\"]", "[\"Tom\"]")]
    [InlineData("{\"By\":\"Léa\",\"Léa\":[1.50,true,null,{\"a\":\"Léanne\"}]}", "{\"By\":\"—\",\"Léa\":[1.50,true,null,{\"a\":\"Léanne\"}]}")]
    [InlineData("[Léa]", "[Léa]")]
    [InlineData("{", "{")]
    [InlineData("", "")]
    public void A_person_is_taken_out(string text, string without)
    {
        var left = PersonalText.Without(text, part => part == "Léa", "—")!;
        System.Text.RegularExpressions.Regex.Unescape(left).ShouldBe(without);
        PersonalText.Mentions(text, part => part == "Léa").ShouldBe(text != without);
        PersonalText.Mentions(left, part => part == "Léa").ShouldBeFalse();
    }
}
