import type { Deliverable } from '../../../domain/plan/plan.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import type { Title } from '../../outline/entry.ts'
import { progressAmong, withoutState } from './states.ts'

/** What is said under the title of one piece of work; `dates` are those it is to be finished on. */
export type Titled = {
  readonly title: Title
  readonly texts: string[]
  readonly states: string[]
  readonly dates: string[]
}

export function titled(
  { title, texts, states, dates }: Titled,
  anchor: string,
  newId: () => string,
): Deliverable {
  const progress = progressAmong(states)
  const due = dates.map(text => firstDateSpan(text, anchor)).find(span => span?.exact)
  const contradiction = /[✅✔].*(?:en cours|à venir)/iu.exec(title.text)?.[0]
  const notes = [
    ...(contradiction === undefined ? [] : [`Statut annoncé : ${contradiction}`]),
    ...asideOf(title.text),
    ...dayOf(title.text),
    ...texts,
  ]
  return {
    id: newId(),
    title: withoutState(withoutRank(title.text.replace(stateOnDay, ''))),
    ...(progress ?? { status: 'todo' }),
    ...(due && { due: due.start }),
    ...(notes.length > 0 && { notes: notes.join('\n\n') }),
  }
}

/** « 🔄 en cours (5 sites sur 8, soit 63 %) » says more than its figure. */
function asideOf(text: string): string[] {
  const [, aside = ''] = /[✅✔☑🔄🚧⏳⏸❌⚠🟢🟠🟡🔴][^()]*\(([^()]*)\)\s*$/u.exec(text) ?? []
  return /\d.*\ssur\s\d|\d\s?%.*\p{L}{3}|\p{L}{3}.*\d\s?%/u.test(aside) ? [aside] : []
}

/** « Audit des fours — terminé le 17 avril (100 %) »: the day is said beside the title. */
function dayOf(text: string): string[] {
  const [, told] = stateOnDay.exec(text) ?? []
  return told === undefined ? [] : [capitalised(told)]
}

const stateOnDay = pattern('iu')`
  \s+[–—:-]\s*(
    (?:terminé|livré|achevé|validé|finalisé|diffusé|clôturé|remis|rendu)e?s?
    \s(?:le|en|depuis|fin|début|mi)[\s-][^()]{2,30}?
  )(?=\s*(?:\(|$))
`

/** « Livrable 3 : », « 3) » before the title. */
function withoutRank(text: string): string {
  return text.replace(
    /^(?:(?:livrable|lot|chantier|action)\s*(?:n°|#)?\s*\d+\s*[:.–—-]|\d{1,2}\s?\)(?=\s))\s*/iu,
    '',
  )
}
