import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { type Cell, type Entry, entry } from '../outline/entry.ts'

/**
 * « | | Conseil | Licence | Total | » over « Prévu » and « Consommé », « | Étape | Cadrage | Pilote | » over
 * « Prévu » and « Réalisé »: each column is a line, and becomes a row.
 */
export function withColumnsAsRows<Part extends { readonly entries: readonly Entry[] }>(
  part: Part,
): Part {
  const tables = tablesIn(part.entries)
  if (tables.length === 0) return part
  const entries = part.entries.flatMap(each => {
    const table = tables.find(rows => rows.includes(each))
    if (table === undefined) return [each]
    return each === table[0] ? turned(table) : []
  })
  return { ...part, entries }
}

/** The rows that follow each other under the same titles, where they are to be turned. */
function tablesIn(entries: readonly Entry[]): Entry[][] {
  const tables: Entry[][] = []
  for (const each of entries) {
    const last = tables.at(-1)
    const isNext = last !== undefined && isSameTable(last, each, entries)
    if (each.kind !== 'row') continue
    if (isNext) last.push(each)
    else tables.push([each])
  }
  return tables.filter(isTurned)
}

function isSameTable(rows: readonly Entry[], each: Entry, entries: readonly Entry[]): boolean {
  const last = rows.at(-1)
  const isBelow = last !== undefined && entries[entries.indexOf(each) - 1] === last
  return isBelow && last.line + 1 === each.line && cornerOf(last) === cornerOf(each)
}

function cornerOf({ cells = [] }: Entry): string {
  return cells[0]?.column ?? ''
}

/** Its rows are called as the columns of a table of lines are, and its columns as lines are. */
function isTurned(rows: readonly Entry[]): boolean {
  const names = rows.map(nameOf)
  const columns = columnsOf(rows)
  return (
    columns.length >= fewestColumns &&
    new Set(names).size === names.length &&
    names.every(name => ofRow.test(name)) &&
    names.some(name => planned.test(name)) &&
    names.some(name => found.test(name)) &&
    columns.every(column => isLine(column)) &&
    rows.every(({ cells = [] }) =>
      cells.slice(1).every(({ text }) => /^\W*\d|^[^\p{L}\d]*$/u.test(text)),
    )
  )
}

const fewestColumns = 2

function nameOf({ cells = [] }: Entry): string {
  return bareWords(cells[0]?.text ?? '')
}

const planned =
  /^(?:(?:budget|montant|duree|date|fin|valeur|jours?) )?(?:prevu|initial|budget|vendu|alloue|planifie|engagement|cible|objectif|vote|attendu|avant|depart)/
const found = pattern()`
  ^(?:(?:budget|montant|duree|date|fin|valeur|jours?) )?(?:
    consomme|depense|realise|reel|facture|engage(?!ment)|paye|utilise|actuel|apres|atteint
    |constate|effecti|a ce jour|mesure|obtenu
  )
`
const ofRow = new RegExp(
  `${planned.source}|${found.source}|^(?:reste|restant|solde|disponible|ecart|taux|%|delta|difference|variation|gain|evolution|revise|atterrissage|prevision)`,
)

/** A line of a budget or a phase: neither a moment nor the name of a figure. */
function isLine(column: string): boolean {
  const words = bareWords(column)
  return /\p{L}{2}/u.test(column) && !ofRow.test(words) && !ofMoment.test(words)
}

const ofMoment = pattern()`
  ^(?:(?:fin|debut|mi|au|en|a fin|sem(?:aine)?|mois|s|m|t|q)\s?)*(?:
    \d|janv|fevr?|mars\b|avr|mai\b|juin|juil|aout|sept|oct|nov|dec
  )
  |\b20\d\d\b|^(?:avant|apres|unite|commentaire|remarque|observation|statut|etat|source)
`

function columnsOf(rows: readonly Entry[]): string[] {
  return [...new Set(rows.flatMap(({ cells = [] }) => cells.slice(1).map(({ column }) => column)))]
}

function turned(rows: readonly Entry[]): Entry[] {
  const [first] = rows
  const corner = first?.cells?.[0]?.column ?? ''
  return columnsOf(rows).map((column, at) => {
    const told: Cell[] = rows.flatMap(({ cells = [] }) => {
      const text = cells.slice(1).find(cell => cell.column === column)?.text
      return text === undefined ? [] : [{ column: cells[0]?.text ?? '', text }]
    })
    const cells = [{ column: corner, text: column }, ...told]
    const line = rows[at]?.line ?? first?.line ?? 1
    return entry({ line, kind: 'row', text: textOf(cells), cells })
  })
}

function textOf([first, ...others]: readonly Cell[]): string {
  return `${first?.text ?? ''} : ${others.map(({ text }) => text).join(' – ')}`
}
