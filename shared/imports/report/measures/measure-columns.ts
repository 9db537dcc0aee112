import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'

/** Says something of the measure, and not how far it has come. */
export function isAside(column: string): boolean {
  return (
    ['when', 'unit', 'status'].some(name => name === columnNamed(column)) ||
    /^(?:methode|mode|frequence|poids|rang|echantillon|source|origine|commentaire|remarque|observation|precision|note|detail)/.test(
      bareWords(column),
    )
  )
}

export function isYear(column: string): boolean {
  return /^(?:en |annee )?20\d\d$/.test(bareWords(column))
}

/** « À fin février », « Mars », « Ce mois »: when the last figure was measured. */
export function isMoment(column: string): boolean {
  return moment.test(bareWords(column))
}

const moment = pattern()`
  ^(?:(?:(?:cumul|valeur|niveau|mesure|situation|total) )?(?:a |au |en |fin )*)?(?:\d{1,2}(?:er)? )?(?:
    janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|ce mois|mois \d
    |[ts][1-4]\b|\d{1,2}(?:er|e|eme) (?:tri|se)mestre|(?:tri|se)mestre \d
    |date\b|valeur$|fin (?:de )?(?:mois|mission|periode)
  )
`
