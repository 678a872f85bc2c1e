const anyOf = (list: string) =>
  new RegExp(
    `(?<![a-z])(?:${list
      .trim()
      .split(/\s*[\n,]\s*/)
      .filter(Boolean)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![a-z])`,
    'g',
  );

/** Trades as they are written in notes, feminine and plural. */
export const professions = anyOf(`
  agriculteurs?,agricultrices?,ambulanciers?,ambulancieres?,architectes?,artisans?,avocats?,avocates?,bibliothecaires?,bouchers?,boucheres?,boulangers?,boulangeres?,caissiers?,caissieres?,
  caristes?,carreleurs?,chauffeurs?(?: de (?:bus|taxi|car|poids lourd))?,charpentiers?,chirurgiens?,coiffeurs?,coiffeuses?,comptables?,concierges?,conducteurs? de (?:train|metro|bus|travaux),
  couvreurs?,cuisiniers?,cuisinieres?,dentistes?,developpeurs?,developpeuses?,douaniers?,ebenistes?,eboueurs?,electriciens?,electriciennes?,enseignants?,enseignantes?,esthéticiennes?,estheticiennes?,
  fleuristes?,fonctionnaires?,garagistes?,gendarmes?,graphistes?,horticulteurs?,infographistes?,informaticiens?,informaticiennes?,ingenieurs?,ingenieures?,institutrices?,instituteurs?,jardiniers?,jardinieres?,
  journalistes?,libraires?,livreurs?,livreuses?,macons?,magasiniers?,maraichers?,maraicheres?,marins?,mecaniciens?,mecaniciennes?,menuisiers?,mineurs? de fond,musiciens?,musiciennes?,notaires?,ouvriers?,ouvrieres?,
  patissiers?,patissieres?,paysagistes?,pecheurs?,peintres?(?: en batiment)?,pharmaciens?,pharmaciennes?,photographes?,plombiers?,pompiers?,professeurs?(?: d[e'] ?[a-z]+)?,routiers?,secretaires?,serruriers?,serveurs?,serveuses?,
  soudeurs?,soudeuses?,standardistes?,steward,hotesses? de l'air,tailleurs? de pierre,tapissiers?,traducteurs?,traductrices?,vendeurs?,vendeuses?,veterinaires?,veilleurs? de nuit,vigneron(?:ne)?s?,viticulteurs?,viticultrices?,
  agents? (?:de securite|d'entretien|immobilier|de propretee?|administratif|territorial),aides?-soignante?s?,aides?-soignants?,aides? a domicile,auxiliaires? de vie,assistantes? maternelles?,hotes? de caisse,hotesses? de caisse,femmes? de menage,
  chefs? d'entreprise,cadres? bancaires?,commercial(?:e|es)?,conseillers? bancaires?,directeurs? d'ecole,directrices? d'ecole,juges?,magistrats?,militaires?,policiers?,policieres?,sage-femmes?,sages-femmes?,kinesitherapeutes?
`);

/** Names of disorders and handicaps. */
export const diagnoses = anyOf(`
  schizophren(?:ie|e|es|ique|iques),schizo-?affectif,schizo-?affective,trouble schizo-?affectif,bipolaires?,bipolarite,trouble bipolaire,borderline,trouble (?:de la )?personnalite(?: borderline| limite| dependante| evitante)?,
  etat limite,depression(?: nerveuse| post-partum| severe| majeure)?,depressifs?,depressive,episode depressif,melancolie,psychoses?,psychotiques?,bouffee delirante(?: aigue)?,paranoia,paranoiaque,paranoide,delire(?: de persecution)?,
  manie,maniaque,hypomanie,episode maniaque,toc,troubles? obsessionnels?(?: compulsifs?)?,phobie(?: sociale| scolaire)?,agoraphobie,anxiete generalisee,trouble anxieux,trouble panique,attaques? de panique,
  stress post-traumatique,tspt,anorexie(?: mentale)?,anorexique,boulimie,boulimique,hyperphagie,tca,autisme,autiste,tsa,asperger,tdah,hyperactivite,dyslexie,dyspraxie,deficience intellectuelle,trisomie(?: 21)?,
  alcoolisme,alcoolique,alcoolodependance,toxicomanie,addiction(?: a l[ae'] ?[a-z]+)?,dependance (?:a l'alcool|aux opiaces|au jeu),epilepsie,epileptique,parkinson,alzheimer,demence,sclerose en plaques,
  cancer(?: du [a-z]+| de la [a-z]+| des [a-z]+)?,leucemie,vih,sida,seropositif,seropositive,hepatite(?: [bc])?,diabete,diabetique,obesite,avc,lupus,fibromyalgie,endometriose,dissociation,trouble dissociatif(?: de l'identite)?,dysphorie,catatonie
`);

/** Events few people lived in a given place and year: they single a person out. */
export const rareEvents = anyOf(`
  attentats?(?: du [a-z]+| de [a-z]+)?,prise d'otages?,incendie (?:criminel|volontaire),accident d'avion,crash(?: d'avion)?,naufrage,tsunami,seisme,tremblement de terre,inondations?,avalanche,eboulement,
  meurtre,assassinat,homicide,infanticide,feminicide,parricide,tentative de meurtre,braquage,enlevement,sequestration,viol collectif,inceste,traite des etres humains,excision,mariage force,torture,tortures,
  defenestration,defenestre,defenestree,immolation,s'est immole,s'est immolee,saut du pont,train(?: qui l'a| l'a) percute,passage a l'acte mediatise,affaire mediatisee,passe a la television,passee a la television,
  garde a vue,mise en examen,proces aux assises,cour d'assises,greffe(?: d[eu] [a-z]+)?,triples?,quadruples?,jumeaux siamois,adoption internationale,changement de sexe,transition de genre,champion(?:ne)? (?:de|d')[a-z ]{3,20}
`);
