/**
 * First words of a service, a shelter, an association, an employer, folded, as a regular expression
 * (longest first where one begins another).
 */
export const organisationHeads: readonly string[] = `
  mds, mdsi, cms, utas, utpas, pmi, pass, mdd, mss, ssp, adapei, unapei, apei, apajh, adsea, adseao, sauvegarde, etablissement(?: public)?(?: de sante)?(?: mentale)?, ligue, union, ordre, amis, compagnons, ateliers, transports, editions, galerie, gem, cada, huda, cph, prahda, spada, cpi, csse, cddp, mpt, csc, cec, maif, cesi, cmpea, capp, cads, cdef, aemo, ased, asad, ptsm, cls, crr, crehpsy, crpv, rps, fmh, eps, epsm, epsmd, epsmr, ghi, ghr, ghpsj, cpn, cpo, cpa, upa, uph, cam, cre, sipsy, smp, smpr, uhsa, usmp, cra, imp, emp, impro, erea, segpa, hpj, hj, haj, msl, cidff, adavip, cidf, aids, planning familial, cmpp, cmp, cattp, csapa, caarud, chrs, chs, chu, chru, chi, ch, esat, sessad, savs, samsah, samu, ehpad, ehpa, mecs, ime, itep, fam, mas, ssr, smr, usld,
  udaf, atmp, clsm, clsc, cisss, ciusss, cpas, scpc, ssm, msp, mdph, siao, spip, ssiad, sad, sat, ccas, cias, mjc, fjt, caf, cpam, crous, ghu, ght, hdj, umd,
  ulice, clic, ulis, upe2a, ifsi, irts, greta, cfa, adapt, ugecam, fondation, federation, syndicat, collectif, comite, cooperative, amicale, ong, asbl,
  foyers?(?: (?:de vie|d'hebergement|de jeunes|logement|occupationnel|d'accueil|rural|maternel|de l'enfance))?, residences?(?: (?:sociale|etudiante|accueil|autonomie|services))?, associations?, asso, cliniques?, polycliniques?,
  hopital(?: (?:de jour|psychiatrique|universitaire|militaire|prive))?, hopitaux, hotel-dieu, groupe hospitalier, groupement hospitalier,
  centre(?: (?:hospitalier|hospitalo-universitaire|universitaire|regional|medico-?psychologique|medico-social|medical|psychiatrique|neuropsychiatrique|psychotherapique|social|socio-?culturel|communautaire|culturel|therapeutique|educatif|penitentiaire|maternel|equestre|aquatique|sportif|specialise|intercommunal|municipal|communal|d'action|de jour|de sante|de post-?cure|de loisirs|de formation|de readaptation|d'hebergement|d'accueil|de crise|d'aide|de detention|de soins|de vacances|de prevention|d'entraide|de tri|d'appel|de ressources))*,
  maison(?: (?:d'arret|d'accueil|medicale|relais|departementale|associative|commune|communautaire|centrale|de quartier|de retraite|de repos|de sante|de justice|des adolescents|des ados|des femmes|des associations|des usagers|des parents|des services|des familles|des jeunes|de la solidarite|de la justice|de la culture|de l'emploi|de convalescence))?,
  pension(?: de famille)?, (?:boxing |fight |judo |tennis |rugby |football )?club(?: (?:house|de loisirs|nautique|sportif|de sport|de foot|de boxe|de judo|de rugby|de tennis|de lecture))?,
  unite(?: (?:fonctionnelle|mobile|de soins|de crise|fermee|ouverte))?, pavillon, service, equipe(?: mobile)?, pole, reseau, dispositif, plateforme, secteur,
  ecole(?: (?:maternelle|elementaire|primaire|superieure))?, college, lycee(?: (?:professionnel|agricole|hotelier|technique))?, creche, universite, faculte, fac, institut(?:ion)?, internat, campus, conservatoire, haute ecole, cegep,
  mission locale, mairie, commissariat, gendarmerie, tribunal(?: (?:judiciaire|de proximite|administratif|de grande instance|d'instance|pour enfants|de commerce|de police|correctionnel|de la famille))?, cour d'appel, cour d'assises, barreau,
  prefecture, sous-prefecture, ambassade, consulat, prison, penitencier, conseil (?:departemental|regional|general|municipal|communal), departement, ministere, commission, communaute(?: (?:de communes|d'agglomeration|urbaine|therapeutique))?,
  groupement, garage, boulangerie, boucherie, restaurant, pizzeria, brasserie, bistrot, bar, cafe(?: associatif)?, hotel, auberge, camping, salon(?: (?:de coiffure|de the))?, magasin, boutique, supermarche, librairie, pharmacie, laboratoire, cabinet, agence, banque,
  bibliotheque, mediatheque, ludotheque, theatre, cinema, piscine, gymnase, stade, salle, musee, paroisse, eglise, mosquee, synagogue, temple, abbaye, monastere, couvent, diocese,
  accueil de jour, halte(?: (?:de nuit|soins sante))?, lits halte soins sante, refuge, appartements? (?:therapeutiques?|supervises?), atelier(?: protege)?, chantier d'insertion, regie(?: de quartier)?, epicerie(?: (?:sociale|solidaire))?,
  ressourcerie, recyclerie, jardins? (?:partages?|solidaires?|de cocagne), ferme, radio, journal, mutuelle, assurance, caisse, compagnie, office, entreprise, societe, auto-ecole, maternite, urgences, cimetiere, aeroport, medecine du travail, service social, aide sociale, espace, relais, point d'ecoute, ressource intermediaire, centrale, usine, chorale, orchestre, troupe, bataillon, regiment, caserne, imprimerie, musee, fanfare, groupe, orphelinat, seminaire, sanatorium, post-?cure, antenne, permanence, delegation, direction, protection de l'enfance, maison d'enfants, village d'enfants, pouponniere, halle, dispensaire, infirmerie, aumonerie, presbytere, resto(?: u)?, snack, kebab, friterie, creperie, cremerie, epicerie fine, bistro, taverne, cafeteria, brasserie, buvette, guinguette, boulodrome, dojo, patinoire, quincaillerie, droguerie, laverie, pressing, friperie, bricotheque, mercerie, fleuriste, primeur, poissonnerie, patisserie, chocolaterie, traiteur, onglerie, coiffeur, tabac, bar-tabac, pmu, station(?:-service)?, motel, gite, chambre d'hotes, pressing, scierie, fonderie, filature, abattoir, conserverie, cooperative, exploitation, domaine, cave, entrepot, depot, manufacture, teinturerie, minoterie, cimenterie, carriere, sucrerie, papeterie, laiterie, fromagerie, chantier naval, cabinet medical, cabinet dentaire, halte-garderie, haltes-garderies, multi-accueil, garderie, centre aere, colonie, patronage, scouts, ludotheque, bibliobus, bourse du travail, soupe populaire, vestiaire, banque alimentaire, distribution, maraude, food truck, squat, auberge de jeunesse, hospice, lazaret, thermes, cure, etude, notaire, sci, sas, sarl, mutuelle, tiers-lieu, fablab, cantine, popote, epide, ecole de la deuxieme chance
`
  .trim()
  .split(/,\s*/)
  .filter(Boolean);

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
  sos suicide phenix|chuv|chum|aphp|ap-hp|aphm|l'autre lieu|le carillon|l'ilot|o2|admr|una|adessa|valophis|botanic|gifi|truffaut|jardiland|emmaus connect|les restos|restos|secours pop|mie de pain|
  cidff|viffil|solidarite femmes|planning familial|le mouvement du nid|amicale du nid|infirmiers de rue|doucheflux|samusocial|samu social|
  interval|viva for life|le forem|forem|actiris|vdab|onem|mutualite chretienne|mutualites libres|partenamut|famiris|fedasil|croix[- ]bleue|
  hospice general|caritas|spitex|imad|oriph|unia|graap|afiro|polyval|ipt|labor|emera|cnesst|saaq|videotron|metro inc|provigo|maxi|couche-tard|rona|
  les impatients|pech|suicide action|tel-jeunes|interligne|drogue aide reference|accueil bonneau|old brewery|maison du pere|adem|
  ouest-france|le parisien|la voix du nord|nice-matin|midi libre|sud ouest|la depeche du midi|mediapart|
  parcoursup|sciences po|polytechnique|la sorbonne|nanterre|paris 8|paris dauphine|cned|cnam|afpa|greta|simplon|ecole 42|
  adoma|cdc habitat|action logement|habitat 76|soliha|in'li|vilogia|partenord|paris habitat|nantes habitat|grand lyon habitat|
  monabanq|revolut|n26|nickel|lydia|boursorama|cofidis|cetelem|sofinco|franfinance|oney|
  carglass|norauto|feu vert|speedy|midas|kiabi|primark|zara|zeeman|tati|noz|stokomani|lapeyre|but|alinea|maisons du monde|picard|biocoop|thiriet|
  elior|sodexo|compass|onet|atalian|securitas|samsic|keolis|transdev|geodis|chronopost|ups|dhl|fedex|mondial relay|stuart|uber|frichti|
  psycom|la maison perchee|clubhouse france|en avant toutes|comme les fous|positive minders|mad pride|bicetre|clinique des champs|
  terra psy|primo levi|parcours d'exil|osiris|comede|medecins du monde|utopia 56|welcome|singa|jrs|kabubu|gisti|dom'asile|
  envie|ares|ateliers sans frontieres|la cravate solidaire|force femmes|100 chances|nqt|wimoov|mobilex|adie|creasol|
  la ligue contre le cancer|addictions france|association addictions france|anpaa|la croix bleue|vie libre|al-anon|alanon|alateen|joueurs anonymes|outremangeurs anonymes|
  pitie[- ]salpetriere|salpetriere|bichat|la timone|hotel-dieu|saint-louis-lariboisiere|avicenne|tenon|cochin|necker|
  purpan|edouard[- ]herriot|fleury[- ]merogis|la sante|les baumettes|fresnes|france horizon|aides|le refuge|sos homophobie
`
  .replace(/\s*\n\s*/g, '')
  .split('|')
  .filter(Boolean);
