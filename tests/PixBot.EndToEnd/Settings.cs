namespace PixBot.EndToEnd;

/// <summary>Settings of the app, as environment variables.</summary>
internal static class Settings
{
    public static Dictionary<string, string> For(params string[] referents)
    {
        var settings = new Dictionary<string, string>
        {
            ["PixBot__Demo"] = "false",
            ["PixBot__School__Name"] = "Collège Jean Zay",
            ["PixBot__School__Site"] = "Collège Jean Zay",
            ["PixBot__School__CampaignCode"] = "JNZYKB263",
            ["PixBot__School__CampaignUrl"] = "https://app.pix.fr/campagnes/JNZYKB263",
        };
        for (var i = 0; i < referents.Length; i++)
            settings[$"PixBot__Referents__{i}"] = referents[i];
        return settings;
    }
}
