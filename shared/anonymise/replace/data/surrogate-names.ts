/**
 * Names that take the place of real ones. Written by hand for this project (no database was
 * extracted, no third-party licence): frequent in French-speaking countries, of several origins,
 * none that is also a common word, none that begins with an H or with a Y that elides.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export interface NameLists {
  /** Given names by gender; `x` serves when nothing tells which. */
  readonly f: readonly string[];
  readonly m: readonly string[];
  readonly x: readonly string[];
  readonly family: readonly string[];
}

export const surrogateNames: NameLists = {
  f: words(`
    Adèle Agathe Agnès Aïcha Alice Alicia Aline Amandine Amélie Amina Anaïs Andrée Annick Apolline
    Assia Audrey Aurélie Béatrice Bérénice Bintou Brigitte Carole Caroline Catherine Cécile Céline
    Chantal Charlotte Chloé Christelle Clarisse Claudine Coralie Corinne Delphine Denise Diane
    Dounia Édith Élise Élodie Éloïse Émilie Emma Estelle Fabienne Farida Fatou Fatima Fiona
    Florence Françoise Gabrielle Gaëlle Geneviève Ghislaine Gisèle Ingrid Irène Isabelle
    Jacqueline Jeanne Jocelyne Joséphine Josiane Julie Juliette Justine Karima Karine Khadija
    Laetitia Laurence Leïla Léa Lina Louise Lucie Lydia Madeleine Maëlle Magali Malika Marianne
    Marion Martine Mathilde Mélanie Monique Muriel Myriam Nadège Nadia Naïma Nathalie Nicole
    Noémie Odile Ophélie Patricia Pauline Priscilla Rachida Raphaëlle Régine Roxane Sabine Salomé
    Samira Sandrine Sarah Séverine Simone Solène Sonia Sophie Stéphanie Suzanne Sylvie Thérèse
    Valérie Virginie Viviane Zineb Zoé`),
  m: words(`
    Abdel Adrien Alain Albert Alexandre Amadou Amine André Anthony Antoine Antonin Arnaud Arthur
    Aurélien Bachir Baptiste Bastien Benjamin Benoît Bernard Bilal Boris Bruno Cédric Charles
    Christophe Corentin Cyril Damien Daniel David Denis Didier Djibril Édouard Emmanuel Enzo Éric
    Étienne Fabien Fabrice Farid Félix Florent Florian François Franck Frédéric Gabriel Gaël
    Gaston Gaspard Georges Gérard Germain Gilles Grégory Guillaume Gustave Ibrahim Ismaël Ivan
    Jacques Jérémy Jérôme Joachim Joël Jonathan Jordan Joseph Julien Kamel Karim Kévin Khaled
    Laurent Léon Lionel Loïc Luc Ludovic Mamadou Marcel Mathieu Maurice Mathis Maxime Mehdi
    Mickaël Michel Mohamed Moussa Mourad Nabil Nathan Nicolas Nordine Omar Oscar Patrice Patrick
    Paul Philippe Quentin Rachid Raphaël Raymond Rémi Renaud René Richard Rodolphe Romain Samuel
    Saïd Sébastien Simon Stéphane Sylvain Tarik Théo Thibault Thierry Thomas Timothée Ugo Valentin
    Victor Vincent Walid Xavier Yacine Yann Yassine Youssef Zacharie`),
  x: words(`
    Alex Alix Andréa Camille Charlie Claude Dany Dominique Élie Frédérique Gaby Jessy Joss Kim
    Loan Maé Maxence Noa Noor Ori Pascale Sacha Sasha Stevie Swann Téa Timéo Ulysse Zaïn`),
  family: words(`
    Abadie Alaoui Allard Amrani Ancelin Andrieu Arnal Astier Aubin Audouin Auger Azoulay Bailly
    Baldé Barbier Barreau Barry Baudry Bazin Bellanger Belkacem Benali Benoist Bensaïd Bérard
    Bernier Bertin Besnard Besson Billard Blanchet Blondel Bodin Boisson Bonnard Bonnet Bouchard
    Bourdin Bouvier Boyer Brault Briand Brunel Buisson Camara Carlier Carpentier Caron Castel
    Cazenave Chapuis Charrier Chauvin Cherif Chevrier Cissé Clavel Cochet Collard Cordier Coste
    Coulibaly Courtin Dacosta Daumas Delaunay Delmas Delorme Denoyer Descamps Deschamps Desmarais
    Devaux Diallo Diarra Dieng Diop Doucet Drouet Dubreuil Dufour Dumont Dupuy Durieux Duval
    Escoffier Esnault Fabre Faivre Fall Fauvel Fernandes Ferrand Fischer Fleury Fofana Fortin
    Foucher Fournel Gaillard Gauthier Genest Gervais Gillet Girard Godard Gomis Gonthier Grondin
    Guérin Guichard Guillot Guyon Jacquet Jamet Jolivet Jouan Joubert Keita Kelemen Kessler Klein
    Konaté Lacroix Lafarge Lagarde Lambert Lamy Lapointe Larrieu Laurier Lavigne Leclercq Lefort
    Lemaire Lemoine Lenoir Lepage Leroux Lévêque Loiseau Lopes Lucas Maillard Mallet Marty Maurel
    Mendy Mercier Meyer Michaud Millet Monnier Moreau Morin Navarro Nguyen Nicolet Noiret
    Ouedraogo Pasquier Payet Pelletier Perrault Perrin Picard Pichon Poitevin Pujol Quéré Raynaud
    Regnier Reynier Ribeiro Richet Robillard Rolland Roussel Rousset Sabatier Salaün Sanchez Sarr
    Saunier Savary Schmitt Sissoko Soulier Tanguy Tavares Teixeira Tellier Tessier Thiam Tissot
    Toussaint Traoré Tremblay Vallet Vasseur Verdier Vernet Villard Wagner Weber Zimmer`),
};
