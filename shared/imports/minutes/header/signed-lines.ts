import type { Left } from '../../outline/reading.ts'

/**
 * What no field holds of the lines that sign: « Compte-rendu rédigé par Anne Roy le 23 mai 2025 » says
 * when, « Prochaine réunion : mardi 4 juin » announces something.
 */
export function toldWhereSigned(signature: readonly string[], text: string): Left[] {
  const lines = text.split('\n')
  return signature
    .filter(line => isDatedWriting.test(line) || announces.test(line))
    .map(said => ({
      line: lines.findLastIndex(each => each.includes(said)) + 1,
      text: announces.test(said) ? said : `Signature\u00a0: ${said}`,
    }))
}

const isDatedWriting = /rédigé\p{L}* (?:par .* )?le \d/iu
const announces =
  /^(?:prochaine?s?|suite|rappel|nota(?: bene)?|nb|ps|annexes?|pi[èe]ces? jointes?|documents? (?:joints?|remis))(?!\p{L})[^:]{0,40}:/iu
