/**
 * Where the source explains a field to those who build the app, the words for those who write in
 * it; '' says nothing. Ordinary spaces on both sides, as in the other tables.
 */
export const helpWords = new Map([
  ['jamais moyennée, jamais convertie en note', 'un ressenti du jour, jamais une note'],
  ['les six principes s’affichent, cochables un à un', 'ceux qui ont été rappelés ensemble'],
  ['demandée, jamais devinée', 'demandée à la personne, jamais devinée'],
  ['vocabulaire commun + tags libres', 'des mots proposés, et d’autres librement'],
  ['versionnés de séance en séance', 'repris et précisés de séance en séance'],
  ['réaffiché en phase 1 de la séance suivante', 'se retrouve à l’ouverture de la séance suivante'],
  ['alimente le nuage de mots du parcours', 'rejoint les mots déjà déposés au fil du parcours'],
  ['proposée entre J+42 et J+62', ''],
  [
    'affichée en pictogrammes, sans rattachement à une personne',
    'combien de chaque, sans dire qui',
  ],
  [
    'versées à la boîte à outils de la personne',
    'celles que la personne garde dans sa boîte à outils',
  ],
  ['« à relire » ouvre J04', ''],
  ['ouvre la fiche G01', ''],
  ['ouvre J02 si besoin', ''],
  [
    'pilote toute l’interface et les documents remis',
    'le carnet et les documents remis suivent ce choix',
  ],
  ['aucun nom ; contrôle automatique', 'aucun nom ici'],
  [
    'crée une proposition de sujet sans contenu',
    'propose un sujet, sans rien de ce qui est écrit ici',
  ],
]);
