import { sum } from '../../../domain/money.ts'
import { type Figure, figuresIn } from '../../../french/figures/figures.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { isOfSomethingElse, reachOfWholes } from '../../reading/plausible.ts'
import { around, figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { isSummedUp } from '../../reading/summed-up.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import type { Row, Table } from '../tables/rows.ts'
import { tablesIn } from '../tables/tables.ts'

/** « 38 agents formés en trois sessions »: as many as the table of these sessions makes. */
export function trainedInSessions({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const told = figuresLike(account, rough).flatMap(said =>
      !isSummedUp(said) ? [] : toldIn(said),
    )
    if (told.length === 0) return []
    const tables = tablesIn(figuresSaid(account).filter(({ path }) => isListed(path)))
    return told.flatMap(each => tables.flatMap(table => wrongIn(account, each, table)).slice(0, 1))
  })
}

function isListed([first]: Said['path']): boolean {
  return first === 'notes' || first === 'deliverables'
}

type Told = { readonly said: Said; readonly people: Figure; readonly sessions: number | undefined }

const rough = /\d [^\n.;]{3,60}(?:session|groupe|s[ée]ance|atelier|vague|promotion|form[ée])/i
const inSessions = new RegExp(
  `^(?: [\\p{L}’'-]+){0,4} (?:en|sur|lors de|au cours de) (\\d{1,2}|${severalInWords}) (?:sessions|groupes|séances|ateliers|vagues|promotions)(?![\\p{L}])`,
  'iu',
)
const trained = /^(?: (?:ont été|sont|ont tous été))?(?: tous| toutes)? formée?s(?![\p{L}])/iu

/** In so many sessions, or trained, in a report that has a table of its training. */
function toldIn(said: Said): Told[] {
  return figuresIn(said.text).flatMap(people => {
    const after = said.text.slice(people.end)
    const [, count] = inSessions.exec(after) ?? []
    const sessions = count === undefined ? undefined : numberIn(count)
    const isTold =
      sessions !== undefined || (trained.test(after) && !/^[^.;]* (?:sur|dont) /.test(after))
    return people.unit === '' || people.isVague || !isTold ? [] : [{ said, people, sessions }]
  })
}

function wrongIn(account: ToldReport, { said, people, sessions }: Told, table: Table): Finding[] {
  const column = table.names.findIndex(name => searchWords(name).includes(people.unit))
  const rows = table.rows.filter(({ kind }) => kind === 'line')
  const counts = rows.flatMap(({ cells }) => cells[column]?.value ?? [])
  const isOfThem = sessions === undefined ? isOfTraining(account, rows) : sessions === rows.length
  const total = sum(counts)
  if (!isOfThem || counts.length < 2 || counts.length < rows.length) return []
  if (total === people.value || isOfSomethingElse(total, people.value, reachOfWholes)) return []
  const { text, field, path } = said
  const [expected, stated] = [formatNumber(total), formatNumber(people.value)]
  return [
    {
      code: 'total-mismatch',
      severity: 'error',
      place: placeIn(account, field, path, around(text, people.start, people.end - people.start)),
      message: `${counts.map(formatNumber).join(' + ')} font ${expected}, et non ${stated}.`,
      expected,
      stated: people.source,
    },
  ]
}

/** Under « Formation ». */
function isOfTraining({ report }: ToldReport, [row]: readonly Row[]): boolean {
  const [first, index] = row?.said.path ?? []
  const heading = first === 'notes' ? report.notes?.[Number(index)]?.heading : undefined
  return heading !== undefined && /\bformations?\b/.test(folded(heading))
}
