import { anyInWords } from '../../../french/figures/number-words.ts'
import { matchesIn } from '../../../values/matches-in.ts'

/** « La recette est reportée de deux semaines »: what stands before the verb, in its row, and how far it is moved. */
export type ToldMove = {
  readonly subject: string
  readonly length: string
  readonly index: number
  readonly quote: string
}

/** A first look for them. */
export const moveRough =
  /(?:(?:d[ée]cal|repouss|report|retard)[ée]+s?|gliss[a-zé]+|recule[nt]*|d[ée]rape[nt]*) (?:de |d[’'])| de retard/i

const length = `(?<length>(?:\\d{1,2}|${anyInWords}) (?:jours?|semaines?|mois))(?! ouvr| et demi| de plus| suppl)`
const subject = '(?<subject>[^.;:\\n]{4,160}?)'
const forms = [
  `${subject},? (?:(?:est|sera|a ete|sont|seront|etait) )?(?:donc )?(?:decale|repousse|reporte|retarde)e?s? (?:de |d')${length}(?! \\p{L}+ de plus)`,
  `${subject},? (?:(?:a|ont|va|vont) )?(?:donc )?(?:glisse(?:nt|r|ra)?|recule(?:nt|r|ra)?|derape(?:nt|r)?) (?:de |d')${length}(?! \\p{L}+ de plus)`,
  `${subject},? (?:(?:a|ont) pris|prend|prennent|accusent?|affichent?|avec) (?:environ )?${length} de retard`,
].map(form => new RegExp(form, 'gu'))

export function movesToldIn(words: string): ToldMove[] {
  return forms.flatMap(form =>
    matchesIn(words, form).map(({ 0: quote, index, groups = {} }) => {
      const { subject: told = '', length = '' } = groups
      const start = told.search(/[^|]*$/)
      return { subject: told.slice(start), length, index: index + start, quote: quote.slice(start) }
    }),
  )
}
