namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>How pupils write in messages, in full words: <c>c koi</c> is <c>c'est quoi</c>.</summary>
internal static class Shorthand
{
    private static readonly Dictionary<string, string[]> Full = Parse("""
        c ces cé cest=c est
        koi qoi kwa quoua quoa=quoi
        keske kesk keskon kess kes=qu est ce que
        g jai gai=j ai
        jsui jsuis chui chuis jsuit=je suis
        jpeu jpe jpeux jpeut=je peux
        jdoi jdois jdoit=je dois
        jveu jveux jveut=je veux
        jcroi jcrois=je crois
        jsais jsai jsé=je sais
        jfais jfai=je fais
        jme=je me
        jpense=je pense
        jetais=j etais
        javais=j avais
        jaurai jaurais=j aurais
        jarrive=j arrive
        tkt=t inquiete
        ya=il y a
        yaura=il y aura
        pk pq pkoi pourkoi prkoi pourqoi=pourquoi
        kan qd kand qand=quand
        ke q=que
        ki=qui
        kel kelle quel quelle quels quelles kels=quel
        pr=pour
        ds=dans
        ac avc=avec
        ns=nous
        vs=vous
        ts=tous
        tt=tout
        tte=toute
        tjr tjrs tjs=toujours
        bcp=beaucoup
        qq qqn qqun=quelqu un
        qqch qqchose=quelque chose
        cb cmb combi1=combien
        cmt cmnt coment commen komen coman kmt comen commant=comment
        dc=donc
        mm=meme
        mtn mnt=maintenant
        msg=message
        rdv=rendez vous
        pb pbm pblm pbs=probleme
        stp svp stpl=s il te plait
        slt=salut
        bjr=bonjour
        bsr=bonsoir
        dsl=desole
        jms=jamais
        ss=sans
        nn=non
        ui ouai ouais=oui
        auj ajd=aujourd hui
        2m1=demain
        ordi ordis pc=ordinateur
        certif certifs=certification
        exam exams=examen
        convoc convok=convocation
        surv=surveillant
        num nb nr=numero
        nbr nbre=nombre
        mdp=mot de passe
        ds=dans
        lordi=l ordinateur
        lexam=l examen
        lepreuve=l epreuve
        lecole=l ecole
        lheure=l heure
        dici=d ici
        u=you
        ur=your
        r=are
        im=i am
        ive=i have
        idk=i don t know
        dont=don t
        cant=can t
        wont=won t
        whats wats=what is
        wheres=where is
        hows=how is
        whos=who is
        wen=when
        wat wut=what
        wher=where
        y=why
        pls plz plss=please
        thx=thanks
        gonna=going to
        wanna=want to
        gotta=got to
        abt=about
        b4=before
        cuz coz bc=because
        ppl=people
        pw pwd=password
        """);

    /// <summary>What it stands for; null where it is a word as others.</summary>
    public static IReadOnlyList<string>? Of(string word) => Full.GetValueOrDefault(word);

    private static Dictionary<string, string[]> Parse(string lines)
    {
        Dictionary<string, string[]> full = [];
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = line.Split('=');
            foreach (var brief in sides[0].Split(' '))
                full[brief] = sides[1].Split(' ');
        }
        return full;
    }
}
