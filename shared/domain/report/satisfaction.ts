import { folded } from '../../french/folded.ts'
import type { Report } from './report.ts'

export type Score = Report['satisfaction']['scores'][number]

/**
 * A net promoter score runs from −100 to +100 and is computed from many answers: a mark out of 10
 * that goes by its name is a mark.
 */
function isCalledNps({ label }: Pick<Score, 'label'>): boolean {
  return /\b(nps|net promoter)/.test(folded(label))
}

/** A mark out of a few points that is given for a net promoter score. */
export function isMarkCalledNps(score: Pick<Score, 'label' | 'max'>): boolean {
  return isCalledNps(score) && score.max < 100
}

/** A mark as a share of its scale, in percent; nothing for a real net promoter score, which is none. */
export function markShare(score: Score): number | undefined {
  if (isCalledNps(score) && score.max >= 100) return undefined
  return (score.value / score.max) * 100
}

/** The mark that is lowest on its scale, the first of equal ones. */
export function lowestMark(scores: readonly Score[]): { score: Score; share: number } | undefined {
  return scores
    .flatMap(score => {
      const share = markShare(score)
      return share === undefined ? [] : [{ score, share }]
    })
    .toSorted((a, b) => a.share - b.share)[0]
}
