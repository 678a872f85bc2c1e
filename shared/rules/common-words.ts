/**
 * French words that are also given or family names, folded (lower case, no accent). A lone one,
 * where nothing shows that a name is meant, is flagged `ambiguous`; it is never let through.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a ai aimee aime an ange as au aurore avril bas basile beau belle berger bel blanc blanche bois bon
  bonheur bonne boucher boulanger brun camomille carre cerise chance charpentier chene chevalier ciel
  claire clair clement clemence colombe constance constant court daim dame desire desiree dimanche
  dore douce doux du eau ecole en ete etoile fleur fontaine force foret franc france franche fort
  gant gentil gloire grace grand gras gris gros harmonie hiver honore ile ines io iris jade janvier
  jasmin jean jeudi jeune joie jour joyeux juillet juin juste la lac laine le legrand les leroi libre
  li lilas lion lis loi long loup lumiere lundi lune ma mai maire maison maitre maman manon marchand
  mardi marechal marguerite marin marine marron mars masson mer mercredi merle merci meunier modeste
  moine mont moulin muguet nature neige noel noir notre nuit olive olivier ombre or page pain palme
  papa pape paris pascal patience perle petit pierre pin pluie poirier pomme pont prevost prudence
  prune puce raison reine renard riche riviere robin roi rose rosier rouge rousseau roux royal ruche
  rue sage sable saison samedi sans sapin sauvage serge si soie soleil son songe soir sylvestre tendre
  terre tes tigre tour tristan un urbain vaillant val vallee vendredi vent verger vert veronique vie
  vigne victoire vidal ville violette vital voisin yeuse`.split(/\s+/),
);

/** Particles that never stand for a family name alone. */
export const particles: ReadonlySet<string> = new Set(
  'al ap ben bin bel d da de del della der des di do dos du el la las le les l los mac mc n o of san saint sainte st ste te ten ter the van vel von y zu'.split(
    ' ',
  ),
);

/** Ordinary first words of a service's name: « CMP Les Tilleuls » is also known as « Les Tilleuls ». */
export const placeHeads: ReadonlySet<string> = new Set(
  `association atelier cattp centre chambre chrs chu clinique club cmp cmpp communaute ehpad equipe esat
  espace etablissement foyer fondation gem groupe groupement hopital institut jour maison mairie medico
  mutuelle pole psychologique residence samsah savs service social unite ville`.split(/\s+/),
);
