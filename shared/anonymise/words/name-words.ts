import { wordSet } from './function-words.ts';

/**
 * Given names that the dictionary holds too (often only once accents are gone: « dénis », « limoges »),
 * but that are a person's name in nearly every note: taken as a name unless an article says otherwise.
 */
export const namesFirst: ReadonlySet<string> = wordSet(`
  adele aida alexandra alexandrine alexie alexine amina amadou angelique armeline augustin augustine aurelie aurore
  baptiste benito benjamin benoit bernard bob boris brandon caroline casimir charles charlotte cheikh clarisse claude clementine
  colette daphne denis derrick dina dora doris dorothee douglas eugenie eustache fanny florence florentin florentine
  gaspard germaine guillaume guillemette hans henry hilaire isabelle ivan jack jacqueline jacques jean jeanne jeannette jenny
  joseph jules julien julienne kelvin laure leonard lola loris louis louise lulu madeleine marguerite maria marie marina martin
  mathieu matisse maxime melchior melusine micheline milan moise napoleon norma octave octavie oscar pascal pascale pascaline
  paulette philippine pierrette rainer ramon rene renee richard robert robin rosalie rosette salome salomon samba serge sibylle
  simone spencer sylvain sylvestre timon toma tomas tommy valentin valentine vanda veronique victoria violette virginie williams zoe
  lorraine eden ester ethyl milena romane romain marc leonie mamie hugues gilles manuel marcel marcellin germain saturnin muguette
  perrine ines nadine elise lise manon margot muriel solene justine lucie
`);

/** Words held by the lists of names, so common that lower case never means the person. */
export const wordsFirst: ReadonlySet<string> = wordSet(`
  abondance ace ado agape ai alpha amant ami amie amour an anal ans arc art as avar bac ban bas beau belle ben bon bonheur bras ca cas
  chai chance chi chien co come constant dame dada de deja desire destin destinee devin dieu divine dock don douce due dune ecrin el elle emir en
  engin esse esperance espoir est eros fer fine fleur fortune franc gage gal gala gare gene general gloire guru ha ho hop hein innocent innocente
  ion jet joie jolie jour juste justice lac lai lait lasse libere lia lien lieu ligne line lino lion loi long lot loup lue lui lune ma mac major maman mare mari
  marques mas mat mate mer merveille mes meta mi mie miel mien mile mille min mine modeste monitore montre morne mur naval natale ne neige ni no noble non nu
  ocean on oral or parfait parfaite paris parla pat patience pepe peri pie porter precieuse prince princesse providence prudence quarto que queen raide ras rea
  reine relu rien rue rune sa sage san sang sans sao se seconda seconde sel si signe sincere sire soda soleil son soma sud sue ta talent tape tien
  ton tore tour trac trace trame tresor tri truc tu tue unique urbain van ve vent vie vigile ville vin viola vit vital vitale vive vu aimable art assomption
  ascension automne arsenic audace automne baba baby bang barbe barbu baron batiste beate benediction benie bienvenu bienvenue brain brune candide chasse
  colt conception constance cristal daron dido demi dodo dona duc elide ecru epiphane exauce fidele flou gentille genie grace harmonie honore hue huma islam jazz jean-foutre
  jeannot joie kata king lande lascar lilas loyal luxe lyric male maman mamie manda mandat mari martial mina modeste moche moira mousse muge nene nord nova olim
  opale pascal perle prime primo promise prune quasi radina raine ravi ray regis regula river roman romano romans rosser royal sable sana sang sari satine satin sauveur
  seconde sema sep septembre serif serine sierra sixte sky stage star tai talon tam tare taxi tome tope toscane toy tram tuba ultime ultimo venera venere verdict
`);

/** « Grâce à toi », « Rose bonbon » : what follows shows that the capital is no person. */
export const idioms: ReadonlyMap<string, RegExp> = new Map([
  ['grace', /^ (?:a|au|aux) /],
  ['merci', /^ /],
  ['rose', /^ (?:bonbon|fluo|pale) /],
  ['marine', /^ (?:nationale|marchande) /],
]);
