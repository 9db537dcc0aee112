import { bareWords } from '../../../french/bare-words.ts'
import type { Entry } from '../entry.ts'
import { columnNamed } from '../tables/column-names.ts'
import type { Topic } from './section-names.ts'

/** What the columns of a row say that it is about, whatever the title over the table. */
export function topicOfRow({ cells = [] }: Entry): Topic | undefined {
  const titles = cells.map(({ column }) => bareWords(column)).filter(title => title !== '')
  if (titles.length < 2) return undefined
  const holds = (column: string) => titles.some(title => columnNamed(title) === column)
  if (titles.some(title => /\b(?:risques?|menaces?|aleas?)\b/.test(title))) return 'risks'
  if (holds('probability') && holds('impact')) return 'risks'
  if (titles.some(title => /^(?:jalons?|milestones?)\b/.test(title))) return 'milestones'
  const isDated = holds('period') || holds('start') || holds('when') || holds('duration')
  if (holds('phase') && (isDated || holds('deliverables'))) return 'phases'
  if (
    /^(?:(?:autres? )?(?:couts?|depenses?|frais|charges)|postes?(?: de depense)?)\b/.test(
      titles[0] ?? '',
    ) &&
    holds('amount')
  )
    return 'budget'
  const isMeasure = titles.some(title =>
    /^(?:kpi|indicateur|mesure|critere|metrique)s?\b/.test(title),
  )
  return isMeasure && (holds('target') || holds('baseline')) ? 'kpis' : undefined
}
