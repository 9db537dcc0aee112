import { sum } from '../../domain/money.ts'
import { folded } from '../../french/folded.ts'
import { formatPercent } from '../../french/writing.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import type { Finding } from '../findings/finding.ts'
import { figuresLike, type Said, saidIn } from '../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told } from '../scene/scene.ts'

/** A schedule of payments kept among the notes, « Fin de l’étape A : 25 % – 9 760 € »: its shares make the whole. */
export function toldSchedules(scene: Scene): Finding[] {
  return documentsOf(scene).flatMap(told => {
    if (figuresLike(told, / ?: \d[\d,]* ?% [–—-] [^\n]*€/).length === 0) return []
    return [...groupedBy(saidIn(told).filter(isNote), headingOf(told)).entries()].flatMap(
      ([heading, rows]) => (ofPayments.test(folded(heading)) ? finding(told, rows) : []),
    )
  })
}

const ofPayments = /echeanc|facturation|paiement|reglement|versement/

function isNote({ path }: Said): boolean {
  return path[0] === 'notes' && path.at(-1) === 'text'
}

function headingOf(told: Told): ({ path }: Said) => string {
  const headings = new Map(
    saidIn(told)
      .filter(({ path }) => path[0] === 'notes' && path.at(-1) === 'heading')
      .map(({ path, text }) => [path[1], text]),
  )
  return ({ path }) => headings.get(path[1]) ?? ''
}

const row = /^[^:\n]{3,80} ?: (?:[^\d\n]{2,40} [–—-] )?(\d+(?:,\d+)?)[ \u00a0\u202f]?% [–—-] /u

/** Rows of amounts with their shares, all that stand there but a total. */
function finding(told: Told, notes: readonly Said[]): Finding[] {
  const rows = notes.filter(({ text }) => !/^total\b/i.test(text) && row.test(text))
  const shares = rows.map(({ text }) => Number((row.exec(text)?.[1] ?? '').replace(',', '.')))
  const total = sum(shares)
  const [first] = rows
  if (first === undefined || shares.length < 2 || Math.abs(total - 100) < 0.5) return []
  return [
    {
      code: 'payment-share-mismatch',
      severity: 'error',
      place: placeIn(told, first.field, first.path, first.text),
      message: `Les échéances (${shares.map(formatPercent).join(' + ')}) font ${formatPercent(total)}, et non ${formatPercent(100)}.`,
      expected: formatPercent(100),
      stated: formatPercent(total),
    },
  ]
}
