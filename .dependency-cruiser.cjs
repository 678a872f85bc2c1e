/**
 * The layers of docs/architecture, as rules. cruiser matches the *resolved* path, so packages are
 * named by their folder in node_modules. Every rule has a breach in tests/architecture.
 */
const pkg = (names) => `node_modules/(${names})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-runs-anywhere',
      comment: 'shared/ is loaded by every process: no other layer, no Electron, no React.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: ['^(main|preload|renderer|tests)/', pkg('electron|react|react-dom|@tiptap/react')],
      },
    },
    {
      name: 'shared-has-no-node',
      comment: 'shared/ runs in the window too, where Node does not exist.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-is-a-wire',
      comment: 'The preload knows the wire format and Electron, nothing else.',
      severity: 'error',
      from: { path: '^preload/' },
      to: { pathNot: ['^shared/(ipc|errors)', pkg('electron')], dependencyTypesNot: ['core'] },
    },
    {
      name: 'main-sees-no-vault',
      comment: 'Main holds no key and no note: it talks to the vault process, never imports it.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/vault/' },
      to: { path: '^main/vault/' },
    },
    {
      name: 'vault-leaves-main-alone',
      comment: 'The vault process is plain Node: it runs in tests without Electron.',
      severity: 'error',
      from: { path: '^main/vault/' },
      to: { path: ['^main/(?!vault/)', '^(preload|renderer)/'] },
    },
    {
      name: 'electron-at-the-edge',
      comment: 'Only the shell touches Electron.',
      severity: 'error',
      from: { pathNot: ['^main/(main\\.ts|app/|print/|vault-host/)', '^preload/'] },
      to: { path: pkg('electron') },
    },
    {
      name: 'one-door-to-sqlcipher',
      comment: 'The driver differs by system: each package has one file, and one door chooses.',
      severity: 'error',
      from: { pathNot: '^main/vault/db/driver[a-z-]*\\.ts$' },
      // The one of Windows is not installed on an older Node: its bare name counts too.
      to: {
        path: [
          pkg('@journeyapps/sqlcipher|better-sqlite3-multiple-ciphers'),
          '^better-sqlite3-multiple-ciphers$',
        ],
      },
    },
    {
      name: 'drivers-behind-the-door',
      comment: 'Everybody else asks main/vault/db/driver.ts, which says what safeguards are set.',
      severity: 'error',
      from: { pathNot: '^main/vault/db/driver\\.ts$' },
      to: { path: '^main/vault/db/driver-' },
    },
    {
      name: 'keys-own-the-cryptography',
      comment: 'Keys are made, wrapped and wiped in one folder that can be reviewed alone.',
      severity: 'error',
      from: { pathNot: '^main/vault/keys/' },
      to: { path: [pkg('@node-rs/argon2|@scure/bip39'), '^(node:)?crypto$'] },
    },
    {
      name: 'renderer-stays-in-the-window',
      comment: 'The window is sandboxed: no Node, no Electron, no other process’s code.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^(main|preload)/', pkg('electron')] },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The window is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-strangers',
      comment:
        'A screen that needs another feature’s part moves that part to ui/, editor/ or shared/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'The design system and the editor serve every screen and know none.',
      severity: 'error',
      from: { path: '^renderer/(ui|editor)/' },
      to: { path: ['^renderer/(features|app)/'] },
    },
    {
      name: 'journal-stays-home',
      comment:
        'The journal speaks of its writer only: what makes a bilan, a print, an export, a sheet or a register never reads it.',
      severity: 'error',
      from: {
        path: [
          '^main/vault/(features/(?!journal/)|answers/|backup/|db/)',
          '^main/print/',
          '^shared/(rules/(?!journal/)|anonymise/|features/(?!journal|settings)|templates/)',
          '^renderer/features/(?!(journal|settings)/)',
        ],
        pathNot: '^main/vault/db/migrate\\.ts$',
      },
      to: {
        path: [
          '^main/vault/(features/journal/|db/migrations/\\d+-journal)',
          '^shared/(features/journal|rules/journal/)',
          '^renderer/features/journal/',
        ],
      },
    },
    {
      name: 'guided-knows-no-feature',
      comment: 'The fields of a template serve sessions, the journal and sheets alike.',
      severity: 'error',
      from: { path: '^renderer/guided/' },
      to: { path: '^renderer/features/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
