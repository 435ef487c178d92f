namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>What pupils and teachers also ask about, and PixBot knows nothing of.</summary>
internal static class ForeignThings
{
    public static readonly string[] French = Split("""
        le brevet | le bac | le bac blanc | le bac de français | l'oral du brevet | le grand oral | le toeic | le cambridge |
        le delf | l'assr | le permis | le code de la route | le bafa | parcoursup | le conseil de classe | le voyage scolaire |
        le stage | pronote | l'ent | educonnect | netflix | fortnite | le contrôle de maths | le devoir de svt | la cantine |
        la bourse | la carte de bus | le cross | le tournoi de foot | l'unss | le concours kangourou |
        la certification d'allemand | la certification voltaire | le psc1 | le cned | l'internat | le lycée | snapchat |
        instagram | la réunion parents-profs | l'exposé d'histoire | le cours de piano | le casier | le carnet |
        l'orientation | affelnet | le cap | le bts | l'examen de conduite | le théâtre | la carte d'identité | la chorale |
        les vacances | l'interro d'anglais | le club échecs | moodle | l'attestation de natation | roblox | youtube |
        la photo de classe | le rattrapage | le concours d'éloquence | l'apprentissage
        """);

    public static readonly string[] English = Split("""
        the brevet | the bac | the mock exam | the driving test | the TOEIC | the TOEFL | the cambridge exam | the DELF |
        the maths test | the history exam | the biology homework | the school trip | the internship | parcoursup | pronote |
        the canteen | the bus pass | netflix | fortnite | snapchat | instagram | the football tournament | the science fair |
        the spelling bee | the language certificate | the first aid course | the boarding school | the parents' evening |
        the piano lesson | the locker | the library card | the swimming test | the driving licence | the chess club |
        the summer camp | the scholarship | the SAT | GCSE | the spanish oral | the theatre club | the class photo |
        the holidays | the timetable | google classroom | moodle | roblox | youtube | the drama show | the school newspaper |
        the identity card | the passport | university | the job interview | the philosophy exam | the art project | the gym |
        the vaccination | the concert | the elections
        """);

    private static string[] Split(string things) =>
        things.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
