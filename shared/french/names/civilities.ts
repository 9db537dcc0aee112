const abbreviated = 'Mr|Mme|Mlle|Dr|Pr|Me'
const whole = 'Monsieur|Madame|Mademoiselle|Docteure?|Professeure?|Ma[îi]tre'

/** What stands politely before a name, as it is written: « M. », « Mme », « Maître ». Closed, nothing captured. */
export const civility = `(?:M\\.|(?:${abbreviated})\\.?|${whole})`

/** The same in words that are folded, where « M. » has lost its full stop now and then. */
export const foldedCivility = `(?:(?:M|${abbreviated})\\.?|${whole})`.toLowerCase()

/** « Mme Anne Roy » is Anne Roy, as written, folded or in bare words. */
export function withoutCivility(name: string): string {
  return name.replace(leading, '')
}

const leading = new RegExp(`^\\s*${foldedCivility}\\s+(?=\\S)`, 'i')
