import type { Deliverable } from '../../../domain/plan/plan.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldBrief, type ToldReport } from '../../scene/scene.ts'

/** « Benchmark de 5 solutions » in the brief, and the four that the report lists of it once it is done. */
export function promisedLists({ briefs, reports }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const promises = promisesIn(brief)
    if (promises.length === 0) return []
    return reports
      .filter(({ mission }) => mission === brief.mission)
      .flatMap(account =>
        account.report.deliverables.flatMap((deliverable, index) =>
          shortLists(deliverable).flatMap(list => {
            const same = promises.filter(({ words }) => sharesOne(words, deliverable.title))
            const [promise] = same
            if (promise === undefined || same.length > 1 || list.count >= promise.count) return []
            return [finding({ account, index, list }, { brief, promise })]
          }),
        ),
      )
  })
}

type Promise = {
  readonly title: string
  readonly words: readonly string[]
  readonly count: number
  readonly path: readonly (string | number)[]
}

function promisesIn({ mission }: ToldBrief): Promise[] {
  return mission.phases.flatMap(({ deliverables }, phase) =>
    deliverables.flatMap(({ title }, index) => {
      const [, digits] = compared.exec(folded(title)) ?? []
      if (digits === undefined) return []
      const path = ['phases', phase, 'deliverables', index, 'title']
      return [{ title, words: searchWords(title), count: Number(digits), path }]
    }),
  )
}

const compared =
  /^(?:benchmark|comparatif|comparaison|etude|analyse)\b[^\d(]{0,20} (\d{1,2}) [a-z]{4,}s\b/

type List = { readonly label: string; readonly count: number }

/** « **Solutions analysées** : A ; B ; C »: what was looked at, each with a word on it; one that tells its number is held against it elsewhere. */
function shortLists({ status, notes = '' }: Deliverable): List[] {
  if (status !== 'done') return []
  return matchesIn(notes, list)
    .filter(([, label = '']) => !/^\d/.test(label))
    .map(([, label = '', items = '']) => ({
      label,
      count: items.split(' ; ').filter(item => !outcome.test(folded(item))).length,
    }))
}

const list =
  /^\*\*([^*\n]*(?:analys|compar|[ée]tudi|[ée]valu|test)[ée]e?s)\*\* : ([^\n]+ ; [^\n]+)$/gimu
const outcome = /^(?:decision|choix|recommandation|validation|conclusion|solution retenue|retenu)/

function sharesOne(words: readonly string[], title: string): boolean {
  return searchWords(title).some(word => word.length > 4 && words.includes(word))
}

type Told = { readonly account: ToldReport; readonly index: number; readonly list: List }
type Promised = { readonly brief: ToldBrief; readonly promise: Promise }

function finding({ account, index, list: told }: Told, { brief, promise }: Promised): Finding {
  const path = ['deliverables', index, 'notes']
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(account, 'Livrables', path, told.label),
    against: placeIn(brief, 'Livrable', promise.path, promise.title),
    message: `« ${told.label} » en compte ${told.count} ; le brief annonce « ${promise.title} ».`,
    expected: String(promise.count),
    stated: String(told.count),
  }
}
