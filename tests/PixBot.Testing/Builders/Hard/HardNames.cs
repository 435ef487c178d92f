namespace PixBot.Testing.Builders.Hard;

/// <summary>Names of one made-up school. Two lists that share nothing, so that what holds for one can be seen to hold for another.</summary>
/// <param name="Particles">A last name with a particle, as two offices write it.</param>
/// <param name="Compound">First names of two words.</param>
/// <param name="Nicknames">A first name, and what its bearer is called.</param>
/// <param name="Twins">First names that parents give to twins.</param>
/// <param name="Doubles">Different last names that are one letter apart.</param>
public sealed record HardNames(
    IReadOnlyList<string> Last,
    IReadOnlyList<string> First,
    IReadOnlyList<(string Apart, string Together)> Particles,
    IReadOnlyList<string> Compound,
    IReadOnlyList<(string Name, string Nickname)> Nicknames,
    IReadOnlyList<(string One, string Other)> Twins,
    IReadOnlyList<(string One, string Other)> Doubles)
{
    public static readonly HardNames Town = new(
        Words("""
            Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux David Bertrand Morel Fournier
            Girard Bonnet Lambert Fontaine Rousseau Vincent Muller Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia
            Perrin Robin Clément Morin Nicolas Roussel Mathieu Masson Marchand Duval Denis Dumont Lemaire Noël Meyer Dufour Meunier Brun
            Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal
            Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Benoît Rey Leclerc Payet Rolland
            Haddad Mansouri Belkacem Bouzid Cherif Saïdi Khelifi Hamdi Toumi Zerrouki Brahimi Mokhtari Guerfi Larbi Slimani Rahmani
            Diallo Traoré Konaté Cissé Bakayoko Camara Coulibaly Touré Sow Ndoye Mbaye Fofana Sissoko Keita Doumbia Ouattara
            Ferreira Pereira Rodrigues Gonçalves Fernandes Carvalho Teixeira Nguyễn Trần Phạm Hoàng Vũ Huỳnh Đặng
            Kerbrat Guivarch Kermarrec Tanguy Cloarec Quéméner Morvan Jaouen Kaya Yılmaz Demir Kowalski Popescu Petrović Chen Wang Singh
            """),
        Words("""
            Emma Gabriel Jade Léo Louise Raphaël Alice Louis Chloé Arthur Lina Jules Léa Adam Rose Maël Anna Lucas Mila Hugo Inès Noah
            Ambre Liam Julia Gabin Mia Sacha Juliette Paul Nathan Zoé Aaron Agathe Ethan Awa Mohamed Fatou Ibrahim Aïcha Youssef
            Maryam Amine Léonie Théo Nina Camille Élise Victor Margaux Antoine Clara Baptiste Romane Maxence Solène Corentin Enora Malo
            Nolwenn Yann Tiago Leonor Duarte Beatriz Rui Linh Minh Anh Thảo Khanh Oumar Aminata Moussa Kadiatou Seydou Rokia Bilal Sofia
            Samy Yasmine Nour Walid Meriem Rayan Assia Farid Leïla Karim Siham Mehdi Océane Dylan Manon Quentin Justine Florian
            """),
        [
            ("de La Tour", "Delatour"), ("d’Estrées", "Destrées"), ("du Bellay", "Dubellay"), ("El Amrani", "Elamrani"), ("El Khoury", "Elkhoury"),
            ("Ben Salah", "Bensalah"), ("Ben Youssef", "Benyoussef"), ("N’Diaye", "Ndiaye"), ("N’Guessan", "Nguessan"), ("O’Connor", "Oconnor"),
            ("Mac Carthy", "MacCarthy"), ("Da Silva", "Dasilva"), ("Dos Santos", "Dossantos"), ("Le Goff", "Legoff"), ("Le Gall", "Legall"),
            ("Van den Berghe", "Vandenberghe"), ("Aït Ahmed", "Aïtahmed"),
        ],
        Words("""
            Jean-Baptiste Marie-Lou Anne-Sophie Pierre-Louis Jean-Philippe Marie-Claire Lou-Ann Charles-Henri Mohamed-Amine Fatima-Zahra
            Jean-Yves Léo-Paul Emma-Rose Paul-Émile
            """),
        [
            ("Alexandre", "Alex"), ("Mohamed", "Momo"), ("Thomas", "Tom"), ("Isabelle", "Isa"), ("Maximilien", "Max"), ("Benjamin", "Ben"),
            ("Élisabeth", "Lisa"), ("Nicolas", "Nico"), ("Samuel", "Sam"), ("Gabrielle", "Gaby"), ("Valentin", "Val"), ("Amélie", "Lili"),
        ],
        [("Lina", "Lila"), ("Emma", "Emmy"), ("Hassan", "Houssam"), ("Chloé", "Cléa"), ("Théo", "Léo"), ("Maëlle", "Maëlys"), ("Awa", "Adama"), ("Tom", "Tim")],
        [("Dupont", "Dupond"), ("Lefebvre", "Lefevre"), ("Gautier", "Gauthier"), ("Fernandez", "Fernandes"), ("Henri", "Henry"), ("Diallo", "Dialo"), ("Meyer", "Mayer")]);

    public static readonly HardNames Coast = new(
        Words("""
            Baron Huet Guillaume Hervé Poirier Maillard Charpentier Prévost Marty Bailly Perrot Carré Boulanger Julien Besson Cousin Étienne
            Langlois Daniel Sanchez Perez Rodriguez Lévêque Pasquier Millet Collet Lebrun Germain Bouvier Pons Hubert Adam Tessier Rémy
            Hamon Monnier Leblanc Paris Allard Launay Fleury Guyot Lesage Buisson Cordier Vasseur Klein Weber Schneider Ménard Hoarau Pichon
            Benoist Gilles Ollivier Bodin Salaün Riou Le-Bras Corre Madec Abgrall Creac’h Floc’h Pennec Gourvennec Stéphan Guéguen
            Belaïd Boukhari Chaoui Djebbar Ferhat Ghezali Hachemi Idrissi Jaziri Kadiri Lahlou Meziane Naciri Ouali Rachidi Tahiri Yahiaoui Zidane
            Ba Bah Barry Dembélé Diarra Dia Gueye Kaboré Kouamé Kouyaté Mendy Niang Sanogo Sarr Seck Sylla Tounkara Yao Zongo
            Almeida Azevedo Barbosa Cardoso Correia Figueiredo Lopes Machado Marques Mendes Moreira Nunes Oliveira Ribeiro Rocha Sousa
            Lê Bùi Đinh Dương Lý Ngô Phan Tạ Võ Hernandez Rossi Bianchi Novak Horvat Ivanov Öztürk Şahin Łukasik Çelik Koç Haïdar Nasr
            """),
        Words("""
            Lucie Mathis Sarah Enzo Charlotte Axel Eva Timéo Jeanne Robin Capucine Evan Éléna Marius Lola Valentin Elsa Simon Candice Clément
            Mathilde Gaspard Victoire Augustin Apolline Côme Olivia Eliott Constance Basile Faustine Titouan Maëlys Loan Gwendal Rozenn Erwan
            Maïwenn Ronan Soizic Tristan Klervi Ismaël Salma Zakaria Hiba Anas Khadija Ilyès Nawel Sofiane Dounia Younès Imane Hamza Ikram
            Cheikh Mariama Boubacar Djénéba Souleymane Ndeye Lamine Coumba Abdoulaye Penda Diogo Mafalda Gonçalo Inês João Carolina Vasco
            Tuấn Hương Quang Mai Dũng Lan Phúc Trang Emre Zeynep Kerem Elif Piotr Zofia Andrei Ioana Marko Milica Wei Xin Arjun Priya
            """),
        [
            ("de Kersauson", "Dekersauson"), ("d’Aubigné", "Daubigné"), ("du Plessis", "Duplessis"), ("des Moulins", "Desmoulins"),
            ("El Fassi", "Elfassi"), ("Al Masri", "Almasri"), ("Ben Amor", "Benamor"), ("Bou Khalil", "Boukhalil"), ("N’Dour", "Ndour"),
            ("M’Bappé", "Mbappé"), ("O’Brien", "Obrien"), ("Mac Donald", "Macdonald"), ("Mc Gregor", "McGregor"), ("Do Carmo", "Docarmo"),
            ("Da Costa", "Dacosta"), ("Le Roux", "Leroux"), ("L’Helgouach", "Lhelgouach"), ("Van der Meer", "Vandermeer"),
        ],
        Words("""
            Marie-Ange Jean-Marc Anne-Laure Pierre-Antoine Jean-Loup Marie-Thérèse Lily-Rose Paul-Antoine Abdel-Karim Nour-Eddine Anh-Thu
            Louis-Marie Rose-Marie Jean-Noël
            """),
        [
            ("Christophe", "Chris"), ("Abdelkader", "Kader"), ("Frédéric", "Fred"), ("Joséphine", "José"), ("Augustin", "Gus"), ("Mathilde", "Mathou"),
            ("Emmanuelle", "Manu"), ("Stéphanie", "Steph"), ("Bertrand", "Beber"), ("Véronique", "Véro"), ("Dominique", "Dom"), ("Caroline", "Caro"),
        ],
        [("Enzo", "Eliot"), ("Sarah", "Sana"), ("Mathis", "Mathéo"), ("Ilyès", "Ilan"), ("Lucie", "Lucile"), ("Anas", "Inès"), ("Loan", "Logan"), ("Éva", "Ava")],
        [("Marchal", "Maréchal"), ("Fernand", "Ferrand"), ("Lopes", "Lopez"), ("Michon", "Pichon"), ("Sylla", "Syla"), ("Hamon", "Hamond"), ("Rémy", "Rémi")]);

    private static IReadOnlyList<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
