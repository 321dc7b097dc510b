/** Who may import whom, as data. The first rule whose `from` matches a file decides; a file without a rule is a defect. */
export type ImportRule = {
  readonly from: RegExp
  /** Repository paths it may import, beside its own folder. */
  readonly mayImport: readonly RegExp[]
  /** Packages and Node modules it may import. */
  readonly packages: readonly RegExp[]
  readonly why: string
}

const shared = /^shared\//u
const node = /^node:/u

/** The rooms of the page; the same names as the rooms of the backend where both have one. */
const pageRooms = [
  'welcome',
  'cases',
  'consents',
  'money',
  'people',
  'suit',
  'evidence',
  'documents',
  'filings',
  'suits',
  'numbers',
  'bundles',
  'custody',
  'deadlines',
  'search',
  'settings',
  'timeline',
  'incidents',
  'exams',
  'safety',
  'law',
]
/** Nothing of Node, nothing of Electron. */
const pagePackages = [
  /^react(?:-dom)?(?:\/|$)/u,
  /^@mantine\//u,
  /^@tabler\/icons-react$/u,
  /^@tanstack\/react-/u,
  /^@dnd-kit\//u,
  /^@fontsource\//u,
  /^(?:react-)?i18next$/u,
  /^pdfjs-dist/u,
  /^get-nonce$/u,
  /^zod$/u,
]

/** The one file that talks to the SQLite driver, and the only packages each part may use. */
export const importRules: readonly ImportRule[] = [
  {
    from: /^shared\//u,
    mayImport: [shared, /^resources\/law\//u],
    packages: [/^zod$/u, /^petrovich$/u, /^d3-scale$/u],
    why: 'shared is pure TypeScript: no Node, no DOM, no React, no Electron',
  },
  {
    from: /^electron\/backend\/vault\/database\.ts$/u,
    mayImport: [shared, /^electron\/backend\/vault\//u],
    packages: [node, /^@signalapp\/sqlcipher$/u],
    why: 'the SQLite driver is imported in one file',
  },
  {
    from: /^electron\/backend\/render\//u,
    mayImport: [shared, /^electron\/backend\/render\//u],
    packages: [
      node,
      /^@myriaddreamin\//u,
      /^docx$/u,
      /^write-excel-file/u,
      /^@cantoo\//u,
      /^hyphen/u,
      /^fontkit$/u,
    ],
    why: 'render is pure: it imports no room and no vault',
  },
  {
    from: /^electron\/backend\/parsing\//u,
    mayImport: [shared, /^electron\/backend\/parsing\//u],
    packages: [node, /^mupdf$/u, /^@cantoo\//u, /^csv-parse(?:\/|$)/u, /^read-excel-file(?:\/|$)/u],
    why: 'untrusted files are parsed where no key and no room can be reached',
  },
  {
    from: /^electron\/backend\/bundles\/engine\//u,
    mayImport: [shared, /^electron\/backend\/(?:bundles\/engine|parsing|render)\//u],
    packages: [node, /^mupdf$/u, /^@cantoo\//u],
    why: 'the bundle engine takes a plan and bytes; it knows no vault',
  },
  {
    from: /^electron\/backend\/vault\/vault\.handlers\.ts$/u,
    mayImport: [shared, /^electron\/backend\//u],
    packages: [],
    why: 'handlers join the contract to the rules',
  },
  {
    from: /^electron\/backend\/vault\//u,
    mayImport: [shared, /^electron\/backend\/vault\//u, /^electron\/backend\/resource-folder\.ts$/u],
    packages: [
      node,
      /^age-encryption$/u,
      /^sodium-native$/u,
      /^canonicalize$/u,
      /^@zxcvbn-ts\//u,
      /^zod$/u,
      /^uuidv7$/u,
    ],
    why: 'the vault knows no room',
  },
  {
    from: /^electron\/backend\/app\//u,
    mayImport: [shared, /^electron\/backend\//u],
    packages: [node],
    why: 'the backend process carries calls; it knows no Electron',
  },
  {
    from: /^electron\/backend\/deadlines\//u,
    mayImport: [shared, /^electron\/backend\//u],
    packages: [node, /^ical-generator$/u],
    why: 'days leave as iCalendar from one room',
  },
  {
    from: /^electron\/backend\//u,
    mayImport: [shared, /^electron\/backend\//u],
    packages: [node, /^zod$/u, /^uuidv7$/u],
    why: 'rooms import shared, the vault and each other’s rules',
  },
  {
    from: /^electron\/main\//u,
    mayImport: [shared, /^electron\/main\//u, /^electron\/backend\/(?:to-failure|invalid-input)\.ts$/u],
    packages: [node, /^electron$/u, /^zod$/u],
    why: 'the main process starts the backend and never runs a line of it; only how a refusal is worded is one for both',
  },
  {
    from: /^electron\/preload\//u,
    mayImport: [shared],
    packages: [/^electron$/u],
    why: 'preload is a doorway without libraries',
  },
  {
    from: /^electron\/(?:start|electron-program)\.ts$/u,
    mayImport: [/^electron\/electron-program\.ts$/u],
    packages: [node],
    why: 'starting fetches nothing',
  },
  {
    from: /^electron\/packaging\//u,
    mayImport: [/^electron\/packaging\//u],
    packages: [node, /^electron-builder$/u, /^@electron\/fuses$/u],
    why: 'packing knows the built program, never its source',
  },
  {
    from: /^electron\/cli\//u,
    mayImport: [shared, /^electron\/(?:cli|backend)\//u],
    packages: [node, /^zod$/u],
    why: 'the command line is argv -> call -> stdout',
  },
  ...pageRooms.map((room) => ({
    from: new RegExp(`^renderer/rooms/${room}/`, 'u'),
    mayImport: [shared, new RegExp(`^renderer/(?:rooms/${room}|client|ui|styles)/`, 'u')],
    packages: pagePackages,
    why: 'a room of the page imports what all rooms use, never another room',
  })),
  {
    from: /^renderer\/(?:client|ui|styles)\//u,
    mayImport: [shared, /^renderer\/(?:client|ui|styles)\//u],
    packages: pagePackages,
    why: 'what all rooms use knows no room',
  },
  {
    from: /^renderer\/(?:app\/|main\.tsx$)/u,
    mayImport: [shared, /^renderer\//u],
    packages: pagePackages,
    why: 'the app puts the rooms together',
  },
]

/** Files that may hold SQL: rows, migrations and the driver. */
export const sqlHome =
  /(?:\.rows\.ts|\/vault\/(?:migrations\/[^/]+|migrations|database|database-pragmas|vault-lock)\.ts)$/u

/** Names that say nothing of what is inside. */
export const emptyNames = /^(?:utils?|helpers?|common|misc|manager|service|index|v2|new|legacy)$/u

/** Most lines a source file may have. */
export const longestFile = 400

/** Another room's rows and handlers are its own business. */
export const privateToRoom = /\.(?:rows|handlers)\.ts$/u

/** Rows that are shared on purpose: the record layer, the search index, the objects and the files of evidence. */
export const sharedRows =
  /^electron\/backend\/(?:records\/record|search\/search|vault\/object|evidence\/evidence-file)\.rows\.ts$/u
