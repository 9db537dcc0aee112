import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Title } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'
import type { Known } from '../actions/actions.ts'
import type { Weight } from '../actions/weighed-actions.ts'
import type { Marks } from '../benchmark/scale.ts'

type Said = Pick<Meeting, 'sections' | 'quotes' | 'decisions' | 'matrix' | 'actions'> & {
  readonly notes: Meeting['board']['notes']
}
export type Talk = Said & Marks

export type Surroundings = Known & { readonly newId: () => string }

/** What was told so far, and what the titles above announced. */
export type Walk = Surroundings & {
  readonly talk: Said & { readonly benchmark: Meeting['benchmark'] }
  board: boolean
  weight: Weight | undefined
  /** The heading under which an action had its rank, and the one whose actions are all told. */
  ranked: Title | undefined
  weighed: Title | undefined
  deciding: Title | undefined
}

/** What is told in « Échanges » is told under the titles below it. */
export function sectionAmong(titles: readonly Title[]): Title | undefined {
  const [first, second] = titles.filter(({ kind }) => kind === 'heading')
  const isVague =
    first !== undefined &&
    /^(?:echanges|discussions?|debats?|deroulement|compte rendu)$/.test(titleName(first.text))
  return isVague ? (second ?? first) : first
}
