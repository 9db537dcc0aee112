import { dirname, join } from 'node:path/posix'

export type SourceFile = { readonly path: string; readonly text: string }

/** Who may import whom: the first zone that holds a file says what it may reach. */
type Zone = {
  readonly folder: string
  readonly reaches: readonly string[]
  readonly packages: readonly string[]
}

const node = ['node:*']
const parsing = ['zod', 'mdast', 'mdast-util-*', 'micromark-*', 'rfc6902', 'minisearch']
const versions = ['@noble/hashes', 'diff']
const screen = ['react', 'react-dom', 'zustand', 'dexie-react-hooks', '@mantine/*', '@tabler/*']
const editing = ['@tiptap/*', '@tanstack/react-virtual', '@fontsource-variable/*', 'dayjs']

const zones: readonly Zone[] = [
  {
    folder: 'shared/french',
    reaches: [
      'shared/french',
      'shared/values',
      'shared/domain/money.ts',
      'shared/domain/calendar/calendar.ts',
    ],
    packages: [],
  },
  {
    folder: 'shared/checks',
    reaches: [
      'shared/checks',
      'shared/documents',
      'shared/domain',
      'shared/french',
      'shared/values',
    ],
    packages: [],
  },
  {
    folder: 'shared/domain',
    reaches: ['shared/domain', 'shared/french', 'shared/values'],
    packages: [...parsing, ...versions],
  },
  { folder: 'shared', reaches: ['shared'], packages: [...parsing, ...versions] },
  {
    folder: 'electron/exports',
    reaches: ['electron/exports', 'shared'],
    packages: [...node, 'docx', 'exceljs', 'slimdom'],
  },
  {
    folder: 'electron/imports',
    reaches: [
      'electron/imports',
      'electron/exports/word-template',
      'electron/exports/word/word-measures.ts',
      'electron/exports/word/word-style.ts',
      'shared',
    ],
    packages: [
      ...node,
      'slimdom',
      'yauzl',
      'mammoth',
      'hast-util-from-parse5',
      'hast-util-to-mdast',
      'parse5',
      'mdast-util-gfm',
      'mdast-util-to-markdown',
    ],
  },
  {
    folder: 'electron',
    reaches: ['electron', 'shared', 'package.json'],
    packages: [...node, 'zod', 'electron'],
  },
  {
    folder: 'renderer/storage',
    reaches: ['renderer/storage', 'shared'],
    packages: ['zod', 'dexie', 'dexie-react-hooks', 'react', 'rfc6902', 'minisearch'],
  },
  { folder: 'renderer/ui', reaches: ['renderer/ui', 'shared'], packages: [...screen, ...editing] },
  {
    folder: 'renderer/records',
    reaches: ['renderer/records', 'renderer/ui', 'shared'],
    packages: screen,
  },
  {
    folder: 'renderer/workbench',
    reaches: [
      'renderer/workbench',
      'renderer/records',
      'renderer/storage',
      'renderer/ui',
      'shared',
    ],
    packages: screen,
  },
  {
    folder: 'renderer/features/*',
    reaches: [
      'renderer/features/*',
      'renderer/workbench',
      'renderer/records',
      'renderer/storage',
      'renderer/ui',
      'shared',
    ],
    packages: [...screen, ...editing],
  },
  {
    folder: 'renderer',
    reaches: ['renderer', 'shared'],
    packages: [...screen, ...editing],
  },
]

/** Everything in the sources that the layout of the project forbids, one line each. */
export function violations(files: readonly SourceFile[]): string[] {
  return [
    ...files.flatMap(file => [
      ...importViolations(file),
      ...nameViolations(file),
      ...sizeViolations(file),
      ...exportViolations(file),
    ]),
    ...crowdedFolders(files),
  ]
}

const mostFilesInAFolder = 40

/** Nobody finds their way among a hundred siblings: such a folder is several rooms. */
function crowdedFolders(files: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>()
  for (const { path } of files) {
    const folder = dirname(path)
    if (!isWithin(folder, 'test')) counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > mostFilesInAFolder)
    .map(([folder, count]) => `${folder} holds ${count} files`)
}

function importViolations({ path, text }: SourceFile): string[] {
  const zone = zones.find(candidate => isWithin(path, candidate.folder))
  if (!zone) return []
  return importsOf(text).flatMap(({ specifier, isTypeOnly }) => {
    const problem = specifier.startsWith('.')
      ? fileProblem(zone, path, join(dirname(path), specifier))
      : packageProblem(zone, path, specifier, isTypeOnly)
    return problem === undefined ? [] : [`${path} ${problem}`]
  })
}

function fileProblem(zone: Zone, path: string, target: string): string | undefined {
  const reaches = zone.reaches.map(folder => (folder === zone.folder ? own(path, folder) : folder))
  if (reaches.some(folder => isWithin(target, folder))) return undefined
  return `may not import ${target}`
}

/** A feature reaches itself, not another feature: `renderer/features/*` becomes its own folder. */
function own(path: string, folder: string): string {
  return path.split('/').slice(0, folder.split('/').length).join('/')
}

const electronUsers = ['electron/main.ts', 'electron/preload.ts', 'electron/print-preload.ts']

function packageProblem(
  zone: Zone,
  path: string,
  specifier: string,
  isTypeOnly: boolean,
): string | undefined {
  if (!zone.packages.some(pattern => isPackage(specifier, pattern))) {
    return `may not import the package ${specifier}`
  }
  if (specifier === 'electron' && !isTypeOnly && !electronUsers.includes(path)) {
    return 'may import only types from electron: main.ts hands out its parts'
  }
  return undefined
}

function isPackage(specifier: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1))
  return specifier === pattern || specifier.startsWith(`${pattern}/`)
}

function isWithin(path: string, folder: string): boolean {
  const names = path.split('/')
  return folder.split('/').every((name, index) => name === '*' || name === names[index])
}

/** Static, side-effect, re-exporting and dynamic imports, and the files that workers run. */
function importsOf(text: string): { specifier: string; isTypeOnly: boolean }[] {
  const statements =
    /\b(?:import|export)\s+(type\s)?[\w*{}\s,$]*?\bfrom\s*['"]([^'"]+)['"]|\bimport(?:\s*\(\s*|\s+)()['"]([^'"]+)['"]|\bnew URL\(\s*()['"](\.[^'"]+)['"]/g
  return [...text.matchAll(statements)].map(match => ({
    isTypeOnly: match[1] !== undefined,
    specifier: match[2] ?? match[4] ?? match[6] ?? '',
  }))
}

const bannedNames = /^(utils?|helpers?|lib|common|services?|managers?|misc|index)$/

function nameViolations({ path }: SourceFile): string[] {
  const names = path.split('/').map(name => name.replace(/(\.test|\.spec)?\.tsx?$/, ''))
  const banned = names.find(name => bannedNames.test(name))
  return banned === undefined ? [] : [`${path} is named ${banned}, which says nothing`]
}

const longestFile = 300

function sizeViolations({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > longestFile ? [`${path} has ${lines} lines, more than ${longestFile}`] : []
}

/** Tools look for a default export in these. */
const defaultExporters = /\.config\.ts$|^test\/e2e\/global-setup\.ts$/

function exportViolations({ path, text }: SourceFile): string[] {
  if (defaultExporters.test(path) || !/^export default\b/m.test(text)) return []
  return [`${path} has a default export`]
}
