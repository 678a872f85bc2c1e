import {
  type AnyRoute,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { AppShell } from './AppShell.tsx';
import { ScreenStopped } from './ErrorBoundary.tsx';
import { NotFound } from './NotFound.tsx';
import { paths } from './paths.ts';

type Load = Parameters<typeof lazyRouteComponent>[0];

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: AppShell });

function screen(path: string, load: Load, name: string, parent: AnyRoute = shell): AnyRoute {
  const component = lazyRouteComponent(load, name);
  return createRoute({ getParentRoute: () => parent, path, component });
}

/** One line per screen: its address, its file, its component. */
const screens = [
  screen('/aujourdhui', () => import('#renderer/features/today/TodayPage.tsx'), 'TodayPage'),
  screen('/agenda', () => import('#renderer/features/agenda/AgendaPage.tsx'), 'AgendaPage'),
  screen('/personnes', () => import('#renderer/features/persons/PersonsPage.tsx'), 'PersonsPage'),
  screen(
    '/personnes/nouvelle',
    () => import('#renderer/features/persons/NewPersonPage.tsx'),
    'NewPersonPage',
  ),
  screen('/personnes/$id', () => import('#renderer/features/persons/PersonPage.tsx'), 'PersonPage'),
  screen(
    '/personnes/$id/nouveau-parcours',
    () => import('#renderer/features/pathways/NewPathwayPage.tsx'),
    'NewPathwayPage',
  ),
  screen('/parcours', () => import('#renderer/features/pathways/PathwaysPage.tsx'), 'PathwaysPage'),
  screen(
    '/parcours/nouveau',
    () => import('#renderer/features/pathways/NewPathwayPage.tsx'),
    'NewPathwayPage',
  ),
  screen(
    '/parcours/$id',
    () => import('#renderer/features/pathways/PathwayPage.tsx'),
    'PathwayPage',
  ),
  screen(
    '/parcours/$id/reperes',
    () => import('#renderer/features/registers/RegistersPage.tsx'),
    'RegistersPage',
  ),
  screen(
    '/parcours/$id/modifier',
    () => import('#renderer/features/pathways/EditPathwayPage.tsx'),
    'EditPathwayPage',
  ),
  screen(
    '/parcours/$id/regard',
    () => import('#renderer/features/overviews/OverviewPage.tsx'),
    'OverviewPage',
  ),
  screen(
    '/seances/$id',
    () => import('#renderer/features/sessions/SessionPage.tsx'),
    'SessionPage',
  ),
  screen('/journal', () => import('#renderer/features/journal/JournalHome.tsx'), 'JournalHome'),
  screen(
    '/journal/ecrire',
    () => import('#renderer/features/journal/WriteJournal.tsx'),
    'WriteJournal',
  ),
  screen('/journal/charge', () => import('#renderer/features/journal/LoadPage.tsx'), 'LoadPage'),
  screen(
    '/journal/page/$id',
    () => import('#renderer/features/journal/JournalPage.tsx'),
    'WritingPage',
  ),
  screen(
    '/journal/page/$id/lire',
    () => import('#renderer/features/journal/JournalPage.tsx'),
    'ReadingPage',
  ),
  screen(
    '/trames',
    () => import('#renderer/features/templates/TemplatesPage.tsx'),
    'TemplatesPage',
  ),
  screen(
    '/trames/$id',
    () => import('#renderer/features/templates/TemplatePage.tsx'),
    'TemplatePage',
  ),
  screen(
    '/trames/$id/modifier',
    () => import('#renderer/features/templates/EditTemplatePage.tsx'),
    'EditTemplatePage',
  ),
  screen(
    '/ressources',
    () => import('#renderer/features/knowledge/KnowledgePage.tsx'),
    'KnowledgePage',
  ),
  screen(
    '/ressources/fiches/$id',
    () => import('#renderer/features/knowledge/CardPage.tsx'),
    'CardPage',
  ),
  screen('/fiches/$id', () => import('#renderer/features/sheets/SheetPage.tsx'), 'SheetPage'),
  screen(
    '/ressources/outils',
    () => import('#renderer/features/toolbox/ToolboxPage.tsx'),
    'ToolboxPage',
  ),
  screen(
    '/ressources/outils/$id',
    () => import('#renderer/features/toolbox/ToolPage.tsx'),
    'ToolPage',
  ),
  screen(
    '/ressources/mon-parcours',
    () => import('#renderer/features/portfolio/PortfolioPage.tsx'),
    'PortfolioPage',
  ),
  screen('/bilans', () => import('#renderer/features/bilans/BilansPage.tsx'), 'BilansPage'),
  screen('/bilans/$id', () => import('#renderer/features/bilans/BilanPage.tsx'), 'BilanPage'),
  screen(
    '/bilans/$id/relecture',
    () => import('#renderer/features/bilans/review/ReviewPage.tsx'),
    'ReviewPage',
  ),
  screen('/preuve', () => import('#renderer/features/proof/ProofPage.tsx'), 'ProofPage'),
  screen('/reglages', () => import('#renderer/features/settings/SettingsPage.tsx'), 'SettingsPage'),
  screen(
    '/reglages/sante',
    () => import('#renderer/features/settings/HealthPage.tsx'),
    'HealthPage',
  ),
  screen('/reglages/aide', () => import('#renderer/features/help/HelpPage.tsx'), 'HelpPage'),
];

/** Pages made for paper: without the rail. */
const printed: AnyRoute[] = [
  screen(
    '/impression/bilan/$id',
    () => import('#renderer/features/bilans/PrintedBilan.tsx'),
    'PrintedBilan',
    root,
  ),
  screen(
    '/impression/note/$id/$address',
    () => import('#renderer/features/sessions/note/PrintedNote.tsx'),
    'PrintedNote',
    root,
  ),
  screen(
    '/impression/fiche/$id/$address',
    () => import('#renderer/features/sheets/PrintedSheet.tsx'),
    'PrintedSheet',
    root,
  ),
  screen(
    '/impression/regard/$id/$charts',
    () => import('#renderer/features/overviews/PrintedOverview.tsx'),
    'PrintedOverview',
    root,
  ),
  screen(
    '/impression/charge/$span',
    () => import('#renderer/features/journal/PrintedLoad.tsx'),
    'PrintedLoad',
    root,
  ),
  screen(
    '/impression/mon-parcours',
    () => import('#renderer/features/portfolio/PrintedPortfolio.tsx'),
    'PrintedPortfolio',
    root,
  ),
];

/** Where `/` leads. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.today });
  },
});

/** Hash history: the address lives after `#`, so that `app://` serves one file. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, shell.addChildren(screens), ...printed]),
    history: createHashHistory(),
    defaultErrorComponent: ScreenStopped,
    defaultPreload: false,
    scrollRestoration: false,
  });
}
