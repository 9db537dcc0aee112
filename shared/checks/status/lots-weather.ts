import { toNumber } from '../../french/figures/numbers.ts'
import { folded } from '../../french/folded.ts'
import { formatPercent } from '../../french/writing.ts'
import type { Finding } from '../findings/finding.ts'
import { cellsOf } from '../reading/drawn-cells.ts'
import { type Said, saidLike } from '../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene/scene.ts'

/** « Lot 2 | 60 % | 35 % | 🟢 »: what is far behind its planning is not green. */
export function lotsWeather(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told =>
    saidLike(told, /\|/).flatMap(said =>
      said.isQuoted || !someGreen.test(said.text)
        ? []
        : tablesIn(said.text).flatMap(table => behindIn(told, said, table)),
    ),
  )
}

const someGreen = /%[^\n]*(?:🟢|☀|[Vv]ert\b)/

/** Points of percent by which a lot may be behind and still be told to do well. */
const margin = 15

type Table = readonly (readonly string[])[]

function tablesIn(text: string): Table[] {
  return text
    .split(/\n(?!\s*\|)/)
    .map(block => block.split('\n').filter(line => /^\s*\|/.test(line)))
    .filter(lines => lines.length > 1)
    .map(lines => lines.map(cellsOf))
}

const columns = {
  planned: /^(?:(?:avancement )?(?:prevu|planifie|attendu|theorique|cible|objectif))/,
  actual: /^(?:(?:avancement )?(?:reel|realise|constate|atteint|effectif|actuel)|avancement$)/,
  colour: /^(?:meteo|statut|etat|feu|couleur|rag|sante|tendance)/,
}

function behindIn(told: Told, said: Said, [header = [], ...rows]: Table): Finding[] {
  const columnOf = (name: RegExp) => header.findIndex(cell => name.test(folded(cell)))
  const [planned, actual, colour] = [columns.planned, columns.actual, columns.colour].map(columnOf)
  return rows.flatMap(row => {
    const [due, done] = [planned, actual].map(column => percentIn(row[column ?? -1] ?? ''))
    if (due === undefined || done === undefined || due - done < margin) return []
    return isGreen(row[colour ?? -1] ?? '') ? [finding(told, said, row, { due, done })] : []
  })
}

function percentIn(cell: string): number | undefined {
  const [, digits] = /^(\d{1,3}(?:,\d)?)[ \u00a0\u202f]?%$/.exec(cell) ?? []
  return digits === undefined ? undefined : toNumber(digits)
}

function isGreen(cell: string): boolean {
  return /^(?:🟢|☀|vert\b)/iu.test(cell)
}

function finding(
  told: Told,
  { field, path }: Said,
  row: readonly string[],
  { due, done }: { readonly due: number; readonly done: number },
): Finding {
  return {
    code: 'rag-mismatch',
    severity: 'warning',
    place: placeIn(told, field, path, row.join(' – ')),
    message: `« ${row[0]} » est dit au vert : ${formatPercent(done)} d’avancement pour ${formatPercent(due)} prévus.`,
    expected: formatPercent(due),
    stated: formatPercent(done),
  }
}
