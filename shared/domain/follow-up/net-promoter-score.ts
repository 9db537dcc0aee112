export type PromoterScore = {
  /** From −100 to 100: the share of promoters less that of detractors. It is no mark out of ten. */
  readonly score: number
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/**
 * Over answers from 0 to 10: promoters gave 9 or 10, detractors 6 or less. Nothing without an answer.
 * Source: F. Reichheld, « The One Number You Need to Grow », Harvard Business Review, December 2003.
 */
export function netPromoterScore(answers: readonly number[]): PromoterScore | undefined {
  if (answers.length === 0) return undefined
  const promoters = answers.filter(answer => answer >= 9).length
  const detractors = answers.filter(answer => answer <= 6).length
  return {
    score: Math.round(((promoters - detractors) / answers.length) * 100),
    promoters,
    passives: answers.length - promoters - detractors,
    detractors,
  }
}

/** `+40`, `−25`, `0`. */
export function formatScore(score: number): string {
  if (score === 0) return '0'
  return score > 0 ? `+${score}` : `−${-score}`
}
