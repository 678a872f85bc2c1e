import { wordSet } from './function-words.ts';

/** Titles: what follows is a name, capital or not. Folded. */
export const titles: ReadonlySet<string> = wordSet(`
  mme mlle mr monsieur madame mademoiselle messieurs mesdames dr docteur docteure pr professeur professeure prof maitre
  sieur maestro mgr monseigneur mrs miss mister sir mmes mm drs
`);

/** Titles that are also ordinary words or letters: only before a capital. */
export const capitalTitles: ReadonlySet<string> = wordSet(`
  m me soeur frere pere mere abbe imam rabbin pasteur cheikh lama don dom capitaine lieutenant sergent adjudant
  major commandant brigadier juge procureur president presidente directeur directrice coach tonton tata tatie tante
  oncle papi papy mamie mamy mami pepe meme nonno nonna yaya tonton parrain marraine cousin cousine neveu niece
  veuve famille epoux camarade senateur depute ministre substitut interne externe infirmier infirmiere
  psychologue psychiatre kine ergo educateur educatrice educ referent referente curateur curatrice tuteur tutrice
  assistante conseiller conseillere chauffeur prof entraineur si lalla sidi el hadj hadja chef cheffe
  pair paire patient patiente resident residente beneficiaire usager voisin voisine collegue copain copine pote ami amie
  amis compagnon compagne mari epouse conjoint conjointe ex femme fils fille filles enfant enfants bebe jumeaux jumelles ado
  gendre bru belle-soeur soeurs freres cousins cousines oncles tantes petit-fils petite-fille
  avocat avocate notaire medecin dentiste sage-femme kinesitherapeute orthophoniste ergotherapeute benevole veilleur
  veilleuse animateur animatrice formateur formatrice stagiaire apprenti patron patronne gardien gardienne
  aide-soignant aide-soignante as ide psychomotricien psychomotricienne pharmacien pharmacienne dentiste secretaire
  prenomme prenommee nomme nommee dit dite alias appele appelee surnomme surnommee
`);

/** Words after which a lower-case given name is a person. Folded, the last word of the cue. */
export const lowerCues: ReadonlySet<string> = wordSet(`
  avec ac vu vue vus voit voir chez appelle appele appeler appelles appellent appelait rappelle rappeler rappele prenomme prenommee nomme
  nommee surnomme soeur frere mere pere fils fille cousin cousine oncle tante tata tonton copain copine pote ami amie
  mari femme compagne compagnon ex voisin voisine collegue educ educateur educatrice psy infirmiere infirmier
  psychologue dr mme mr mlle monsieur madame docteur papa maman mamie papi neveu niece beau-frere belle-soeur coloc
  contacte contacter prevenir previens prevenu croise croiser rencontre rencontrer visite bjr bonjour salut coucou
  merci bisous bizz bises signe contre referente referent coach petit petite et de a que pour par sur d l selon
  conjoint conjointe epoux epouse patient patiente pair enfant ke k ac che chui
`);

/** After these, a word that is also a name is still a word (« une rose », « la pierre »). */
export const determiners: ReadonlySet<string> = wordSet(`
  le la les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  quel quelle chaque quelques deux trois quatre cinq plusieurs aucun aucune autre autres toute toutes tout tous
  tres plus moins si trop bien pas ne se en y l d
`);

/** Before a capital out of the dictionary, these say « a place ». */
export const placeCues: ReadonlySet<string> = wordSet(`
  a en vers sur depuis dans habite quitte pres ville village commune quartier hameau gare lac ile canton region
  departement district port pays vallee bord cote environs centre-ville banlieue vit
`);

/** Particles inside a family name. */
export const nameParticles: ReadonlySet<string> = wordSet(
  'de du des d le la l van von der den dem ten ter vander el al ben bin ibn bou abd abdel da dos do di del della af av zu mac mc o st saint sainte san',
);
