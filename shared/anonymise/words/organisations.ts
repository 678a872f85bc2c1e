/**
 * First words of a service, a shelter, an association, an employer, folded, as a regular expression
 * (longest first where one begins another).
 */
export const organisationHeads: readonly string[] = `
  gem cmpp cmp cattp csapa caarud chrs chs chu chr chi ch esat sessad savs samsah samu ehpad ehpa mecs ime itep fam mas ssr smr usld
  udaf atmp clsm clsc cisss ciusss cpas scpc ssm ssmu msp mdph siao spip ssiad sad sat ccas cias mjc fjt ash oriph caf cpam crous crefoc
  ghu ght chits ehpad upatou hdj hjp hdn umd usip ulice clic maia ulis segpa upe2a ifsi irts greta cfa adapt ea eda ei aci ugecam cecos
  foyers? residences? associations? asso cliniques? polycliniques? hopital hopitaux hotel-dieu chateau
  centre(?: (?:hospitalier|medico[- ]psychologique|medico-social|psychiatrique|neuropsychiatrique|social|socio-?culturel|de jour|de sante(?: mentale)?|de post-?cure|de loisirs|de formation|de readaptation|d'hebergement|d'accueil|culturel|communautaire|de crise|d'aide|therapeutique|educatif|penitentiaire|de detention|de soins|maternel|commercial|de vacances|equestre|aquatique|sportif|anti-?cancereux|regional|universitaire|hospitalo-universitaire|de prevention|de femmes|d'action|d'entraide|de tri|d'appel))*
  maison(?: (?:des? (?:adolescents|ados|femmes|associations|quartier|la solidarite|sante|retraite|repos|jeunes|usagers|parents|services|justice|l'emploi|la justice(?: et du droit)?|la culture|familles|jour|la famille|quartiers|services publics|arret|convalescence)|d'arret|d'accueil|medicale|relais|departementale|associative|commune|communautaire|centrale|ouverte|verte|bleue|familiale))
  pension(?: de famille)? club (?:house|de loisirs|nautique|sportif)? unite(?: (?:fonctionnelle|mobile|de soins|de crise))? pavillon service equipe(?: mobile)? pole reseau dispositif plateforme
  ecole college lycee creche universite fac faculte institut(?:ion)? internat campus conservatoire haute ecole cegep
  mission locale mairie commissariat gendarmerie tribunal(?: (?:judiciaire|de proximite|administratif|de grande instance|d'instance|pour enfants|de commerce|de police|correctionnel))? prefecture sous-prefecture ambassade consulat prison penitencier
  conseil (?:departemental|regional|general|municipal|communal) departement ville cour d'appel barreau
  fondation federation union syndicat collectif comite cooperative entreprise societe groupe(?:ment)? garage boulangerie boucherie restaurant
  pizzeria brasserie bistrot bar cafe(?: associatif)? hotel auberge camping salon(?: de coiffure| de the)? magasin boutique supermarche librairie pharmacie
  laboratoire cabinet agence banque bibliotheque mediatheque ludotheque theatre cinema piscine gymnase stade salle musee
  paroisse eglise mosquee synagogue temple abbaye monastere couvent communaute(?: (?:de communes|d'agglomeration|therapeutique))? diocese
  accueil de jour halte(?: de nuit)? lits? halte soins sante centre d'accueil refuge abri appartements? (?:therapeutiques?|supervises?) atelier(?: protege)? chantier d'insertion
  regie(?: de quartier)? epicerie(?: (?:sociale|solidaire))? ressourcerie recyclerie jardins? (?:partages?|solidaires?|de cocagne) ferme
  radio journal mutuelle assurance caisse compagnie office bailleur entreprise adaptee ong asbl boxing club auto-ecole
  haute autorite ministere commission communaute urbaine maternite urgences reanimation cimetiere aeroport gare routiere amicale local
`
  .trim()
  .split(/\n\s*/)
  .flatMap((line) => splitTop(line));

/** Splits at spaces that are outside parentheses. */
function splitTop(line: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of line) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ' ' && depth === 0) {
      if (current !== '') heads.push(current);
      current = '';
    } else current += letter;
  }
  return current === '' ? heads : [...heads, current];
}

/** Named bodies found whatever their case, folded: national networks, employers, shops. */
export const knownOrganisations: readonly string[] = `
  pole emploi|france travail|cap emploi|croix[- ]rouge|secours populaire|secours catholique|restos du coeur|armee du salut|emmaus|
  medecins du monde|medecins sans frontieres|sos amitie|sos suicide|sos medecins|samu social|petits freres des pauvres|atd quart monde|
  alcooliques anonymes|narcotiques anonymes|la cimade|cimade|france terre d'asile|forum refugies|habitat et humanisme|aurore|adoma|coallia|
  la poste|sncf|ratp|sncb|cff|edf|engie|orange|sfr|bouygues|free mobile|proximus|swisscom|bell canada|hydro-quebec|desjardins|
  decathlon|leroy merlin|castorama|brico depot|ikea|conforama|darty|fnac|boulanger|auchan|carrefour|leclerc|intermarche|lidl|aldi|
  monoprix|franprix|casino|super u|hyper u|systeme u|cora|match|delhaize|colruyt|migros|coop|denner|manor|cactus|iga|jean coutu|tim hortons|
  mcdonald'?s|mcdo|burger king|quick|kfc|starbucks|amazon|uber eats|deliveroo|blablacar|airbus|renault|peugeot|citroen|stellantis|michelin|
  alstom|thales|safran|total ?energies|veolia|suez|vinci|eiffage|bnp paribas|societe generale|credit agricole|credit mutuel|
  credit lyonnais|lcl|caisse d'epargne|banque postale|banque populaire|ing direct|belfius|kbc|ubs|raiffeisen|postfinance|
  maif|macif|matmut|axa|groupama|mgen|harmonie mutuelle|solidaris|partenamut|helsana|css assurance|unicef|amnesty|greenpeace|
  unafam|fnapsy|advocacy france|argos 2001|phobies zero|aqrp|psytoyens|similes|graap|pro mente sana|pro infirmis|caritas|
  nightline|fil sante jeunes|suicide ecoute|la main tendue|tel[- ]aide|doctolib|manpower|adecco|randstad|start people|synergie|
  sainte-anne|ville-evrard|maison[- ]blanche|le vinatier|vinatier|esquirol|perray-vaucluse|la borde|cery|marsens|prefargier|lariboisiere|
  pitie[- ]salpetriere|salpetriere|bichat|la timone|hotel-dieu|saint-louis-lariboisiere|avicenne|tenon|cochin|necker|
  purpan|edouard[- ]herriot|fleury[- ]merogis|la sante|les baumettes|fresnes|france horizon|aides|le refuge|sos homophobie|wikipedia|netflix
`
  .replace(/\s*\n\s*/g, '')
  .split('|')
  .filter(Boolean);
