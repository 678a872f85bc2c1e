/** Addresses of the screens, in one place. */
export const paths = {
  today: '/aujourdhui',
  agenda: '/agenda',
  persons: '/personnes',
  newPerson: '/personnes/nouvelle',
  person: (id: string) => `/personnes/${id}`,
  pathways: '/parcours',
  pathway: (id: string) => `/parcours/${id}`,
  newPathway: '/parcours/nouveau',
  newPathwayWith: (personId: string) => `/personnes/${personId}/nouveau-parcours`,
  registers: (id: string) => `/parcours/${id}/reperes`,
  editPathway: (id: string) => `/parcours/${id}/modifier`,
  overview: (id: string) => `/parcours/${id}/regard`,
  session: (id: string) => `/seances/${id}`,
  journal: '/journal',
  writeJournal: '/journal/ecrire',
  journalPage: (id: string) => `/journal/page/${id}`,
  readJournal: (id: string) => `/journal/page/${id}/lire`,
  journalLoad: '/journal/charge',
  templates: '/trames',
  template: (id: string) => `/trames/${id}`,
  editTemplate: (id: string) => `/trames/${id}/modifier`,
  sheet: (id: string) => `/fiches/${id}`,
  library: '/ressources',
  card: (id: string) => `/ressources/fiches/${id}`,
  toolbox: '/ressources/outils',
  tool: (id: string) => `/ressources/outils/${id}`,
  portfolio: '/ressources/mon-parcours',
  bilans: '/bilans',
  bilan: (id: string) => `/bilans/${id}`,
  reviewBilan: (id: string) => `/bilans/${id}/relecture`,
  settings: '/reglages',
  health: '/reglages/sante',
  proof: '/preuve',
  help: '/reglages/aide',
} as const;

const printing = '/impression/';

/** A hidden page made to be printed: no rail, no place to restore. */
export function isPrintRoute(route: string): boolean {
  return route.startsWith(printing);
}
