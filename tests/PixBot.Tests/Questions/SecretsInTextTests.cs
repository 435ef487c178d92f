using PixBot.Core.Features.Sessions;
using PixBot.Core.Features.Sessions.Outgoing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Questions;

/// <summary>A secret is found however it is typed, and what only looks like one is left alone.</summary>
public sealed class SecretsInTextTests
{
    [Theory]
    [InlineData("BTPK47")]
    [InlineData("le code est btpk47.")]
    [InlineData("B T P K 4 7")]
    [InlineData("b.t.p.k-4_7")]
    [InlineData("BTPK\n47")]
    [InlineData("B\u200bT\u200cP\u200dK\u20604\ufeff7")]
    [InlineData("ＢＴＰＫ４７")]
    [InlineData("ḂŤṖḰ47")]
    [InlineData("В Т Р К 4 7")]
    [InlineData("🇧🇹🇵🇰4️⃣7️⃣")]
    [InlineData("𝐁𝐓𝐏𝐊𝟒𝟕")]
    [InlineData("c’est BTPK puis 47")]
    [InlineData("**BTPK**`47`")]
    [InlineData("codeBTPK47stp")]
    [InlineData("ʙᴛᴘᴋ❹❼")]
    [InlineData("B\u3164T\uffa0P\u115fK\u2800④⓻")]
    [InlineData("⒝⒯⒫⒦⑷⑺")]
    [InlineData("ᴮᵀᴾᴷ⁴⁷")]
    [InlineData("8TPK47")]
    public void A_code_is_found(string text) => Find(text).ShouldBe([SecretKind.Code], text);

    [Theory]
    [InlineData("184732")]
    [InlineData("session n°184732")]
    [InlineData("184 732")]
    [InlineData("18.47.32")]
    [InlineData("1 8 4 7 3 2")]
    [InlineData("1-8-4\n7-3-2 !")]
    [InlineData("１８４７３２")]
    [InlineData("1\u200b84\u00a0732")]
    [InlineData("١٨٤٧٣٢")]
    [InlineData("le numéro c’est 184732, à 8 h 30")]
    [InlineData("session184732x")]
    [InlineData("➊➑➍➐➌➋")]
    [InlineData("⓵⑻4⁷₃②")]
    [InlineData("184 puis 732")]
    [InlineData("18, et ensuite 4732")]
    [InlineData("184 then 732")]
    [InlineData("184 tiret 73 tiret 2")]
    [InlineData("l84732")]
    [InlineData("1B473Z")]
    [InlineData("1\u31648\uffa04732")]
    public void A_number_is_found(string text) => Find(text).ShouldBe([SecretKind.Number], text);

    [Theory]
    [InlineData("0612345678", "session 06 12 34 56 78")]
    [InlineData("0612345678", "0612345678")]
    [InlineData("731846295", "n°0 731 846 295")]
    [InlineData("33612345678", "33 6 12 34 56 78")]
    public void A_number_that_looks_like_a_telephones_is_found_too(string number, string text) =>
        SecretsInText.Find(FoldedText.Of(text), new(SessionNumber.TryParse(number)!, AccessCode.TryParse("BTPK47")!, null)).ShouldBe([SecretKind.Number], text);

    [Theory]
    [InlineData("C-7kwR!9")]
    [InlineData("7kwR!9")]
    [InlineData("7KWR!9")]
    [InlineData("7 k w R ! 9")]
    [InlineData("7kwR9")]
    [InlineData("７ｋｗＲ！９")]
    public void A_password_is_found(string text) => Find(text).ShouldBe([SecretKind.Password], text);

    [Theory]
    [InlineData("La session 2026 a lieu en salle 101, le 25 mai 2026 à 8 h 30.")]
    [InlineData("Appelle le 06 18 47 32 11 ou le +33 6 18 47 32 11")]
    [InlineData("06.18.47.32.11, 0618473211")]
    [InlineData("1847321 élèves, 9184732, 18473")]
    [InlineData("Demain à 18 h 47 en salle 32 C")]
    [InlineData("Le code de la salle est sur la porte")]
    [InlineData("BTP, K-way, 47 élèves ; tk 9")]
    [InlineData("18 élèves, 4 salles, 732 places")]
    [InlineData("De 18 à 47 personnes, et 3 ou 2 de plus")]
    [InlineData("au B473Z, 3184732, l847321")]
    [InlineData("")]
    [InlineData("\ud83d\u0000")]
    public void What_only_looks_like_one_is_left_alone(string text) => Find(text).ShouldBeEmpty(text);

    [Theory]
    [InlineData("101", "rendez-vous salle 101", false)]
    [InlineData("101", "salle n° 101, à 10 h", false)]
    [InlineData("101", "salle numéro 101", false)]
    [InlineData("101", "c’est la session 101", true)]
    [InlineData("101", "le numéro de session est : 1 0 1", true)]
    [InlineData("101", "session number 101", true)]
    [InlineData("101", "le numéro, c’est 101", true)]
    [InlineData("2026", "la session 2026 de Pix", false)]
    [InlineData("2026", "numéro de session 2026", true)]
    [InlineData("7", "viens à 7 h", false)]
    public void A_number_of_up_to_four_digits_counts_where_it_is_called_a_sessions(string number, string text, bool isFound) =>
        Find(text, number).Contains(SecretKind.Number).ShouldBe(isFound, text);

    [Fact]
    public void A_number_of_digits_that_look_like_letters_is_no_word() => Find("OSSIOL, Lolo Zizi", "105101").ShouldBeEmpty();

    private static IReadOnlyList<SecretKind> Find(string text, string number = "184732") =>
        [.. SecretsInText.Find(FoldedText.Of(text), new(SessionNumber.TryParse(number)!, AccessCode.TryParse("BTPK47")!, SupervisorPassword.TryParse("C-7kwR!9")))];
}
