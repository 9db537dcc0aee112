import { parseArgs } from 'node:util'
import { type DocumentKind, documentKindNamed, documentKinds } from './document-kinds.ts'
import { type Format, formatNamed, usualFormats } from './formats.ts'
import { Refusal } from './host.ts'

export type ImportArguments = {
  readonly name: 'import'
  readonly files: readonly string[]
  readonly into?: string
}
export type CheckArguments = {
  readonly name: 'check'
  readonly workspace: string
  readonly json: boolean
}
export type ExportArguments = {
  readonly name: 'export'
  readonly workspace: string
  readonly out: string
  readonly only: readonly DocumentKind[]
  readonly formats: readonly Format[]
  readonly client?: string
  /** References that do not let the client be recognised. */
  readonly anonymous: boolean
}
export type Command =
  | ImportArguments
  | CheckArguments
  | ExportArguments
  | { readonly name: 'help' | 'version' }

/** What the words of the command line ask for. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parsed(words)
  if (values.version === true) return { name: 'version' }
  const [name, ...others] = positionals
  if (values.help === true || name === 'help') return { name: 'help' }
  switch (name) {
    case 'import':
      return importArguments(others, values)
    case 'check':
      return checkArguments(others, values)
    case 'export':
      return exportArguments(others, values)
    case undefined:
      throw new Refusal(
        'dites quelle commande lancer : import, check ou export (etabli --help les décrit).',
      )
    default:
      throw new Refusal(
        `la commande « ${name} » n’existe pas : il y a import, check et export (etabli --help les décrit).`,
      )
  }
}

const options = {
  into: { type: 'string' },
  out: { type: 'string' },
  only: { type: 'string' },
  format: { type: 'string' },
  client: { type: 'string' },
  anonymous: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Values = ReturnType<typeof parsed>['values']

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Refusal(argumentSentence(error, words))
  }
}

function argumentSentence(error: unknown, words: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const named =
    error instanceof Error ? /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] : undefined
  const option = named ?? words.find(word => word.startsWith('-')) ?? ''
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `l’option ${option} attend une valeur, ou n’en attend pas (etabli --help les décrit).`
  }
  return `l’option ${option} n’existe pas (etabli --help les décrit).`
}

function importArguments(files: readonly string[], values: Values): ImportArguments {
  refuseOthers('import', values, ['into'])
  if (files.length === 0)
    throw new Refusal('import attend au moins un fichier : etabli import brief.md')
  return { name: 'import', files, ...(values.into !== undefined && { into: values.into }) }
}

function checkArguments(files: readonly string[], values: Values): CheckArguments {
  refuseOthers('check', values, ['json'])
  return { name: 'check', workspace: onlyFile('check', files), json: values.json === true }
}

function exportArguments(files: readonly string[], values: Values): ExportArguments {
  refuseOthers('export', values, ['out', 'only', 'format', 'client', 'anonymous'])
  const workspace = onlyFile('export', files)
  if (values.out === undefined)
    throw new Refusal('export attend le dossier où écrire : --out DOSSIER')
  const only = values.only === undefined ? documentKinds : values.only.split(',').map(kindNamed)
  const anonymous = values.anonymous === true
  if (anonymous && only.some(kind => kind !== 'reference'))
    throw new Refusal('--anonymous ne vaut que pour les fiches : --only reference --anonymous')
  return {
    name: 'export',
    workspace,
    out: values.out,
    only,
    formats: values.format === undefined ? usualFormats : values.format.split(',').map(formatNamed),
    anonymous,
    ...(values.client !== undefined && { client: values.client }),
  }
}

function onlyFile(name: string, files: readonly string[]): string {
  const [file, ...more] = files
  if (file === undefined)
    throw new Refusal(`${name} attend un espace de travail : etabli ${name} espace.json`)
  if (more.length > 0)
    throw new Refusal(`${name} n’attend qu’un espace de travail, et il y en a ${files.length}.`)
  return file
}

function refuseOthers(name: string, values: Values, allowed: readonly string[]): void {
  const other = Object.keys(values).find(option => !allowed.includes(option))
  if (other !== undefined)
    throw new Refusal(`l’option --${other} ne va pas avec ${name} (etabli --help les décrit).`)
}

function kindNamed(word: string): DocumentKind {
  const kind = documentKindNamed(word)
  if (kind === undefined)
    throw new Refusal(
      `« ${word} » n’est pas une sorte de document : il y a ${documentKinds.join(', ')}.`,
    )
  return kind
}
