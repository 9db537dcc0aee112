import { budgetSpent } from '../../../domain/budget/budget.ts'
import { amount, amountsIn, type ToldAmount } from '../../../french/figures/told-amounts.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { monthName, reportOf } from '../earlier-report.ts'
import { otherAmount } from './other-amount.ts'

/** « Rappel : 13 100 € étaient consommés fin mars », where the report of March has 14 100 €. */
export function consumedRecalled({ reports }: Scene): Finding[] {
  if (reports.length < 2) return []
  return reports.flatMap(account =>
    figuresLike(account, rough)
      .filter(({ isQuoted }) => !isQuoted)
      .flatMap(said => recalledIn(said).flatMap(each => conflict(reports, account, said, each))),
  )
}

const rough = /€[^\n]{0,30}(?:consomm|dépens)|(?:consomm|dépens)[^\n]{0,60}€/i

type Recalled = { readonly amount: ToldAmount; readonly when: string; readonly quote: string }

/** « En mars » is what was spent in that month alone. */
const when = `(?<when>(?:a )?(?:la )?fin (?:de |du mois de |d')?${monthName}(?: 20\\d\\d)?|(?:a la date )?(?:du|au) (?:28|29|30|31) ${monthName}(?: 20\\d\\d)?|(?:au|dans le) (?:dernier rapport|rapport (?:precedent|de ${monthName})))`
const whole = '(?: (?:du|sur un) budget| sur [^,;:.\\n]{0,12}€)?'
const spent = '(?:consomme|depense)e?s?'
const forms: readonly RegExp[] = [
  // « 13 100 € étaient consommés fin mars »
  new RegExp(
    `(?<![\\d.,]|\\d )(?<amount>${amount})(?: ht)? (?:(?:etaient|etait|avaient ete|avait ete|ont ete|a ete) )?(?:deja )?${spent}${whole},? \\(?${when}`,
    'gi',
  ),
  // « Consommé à fin mars : 13 100 € », « le budget consommé au 31 mars était de 13 100 € »
  new RegExp(
    `\\b(?:${spent}|consommation|depenses)${whole} ${when}(?: ?: ?| ?\\(| (?:etait|etaient|s'elevait|s'elevaient) (?:de |a )?)\\**(?<amount>${amount})`,
    'gi',
  ),
  // « Consommé : 21 350 € (contre 13 100 € fin mars) »
  new RegExp(
    `\\b${spent} ?: ?\\**${amount}(?: ht)?\\**,? ?\\(?(?:contre|vs|apres) (?<amount>${amount})(?: ht)? ${when}`,
    'gi',
  ),
]
/** What is told about right, of a part, or put right on purpose. */
const otherwise = pattern()`
  environ|\bpres de|plus de|moins de|~|≈|\bttc\b|\bhors\b|\bdont\b|\blots?\b|\bphases?\b|\boptions?\b
  |\bvolets?\b|conseil|consulting|licence|materiel|formation|erreur|corrig|rectifi|prevu
`

function recalledIn({ text, words }: Said): Recalled[] {
  return forms.flatMap(form =>
    matchesIn(words, form).flatMap(({ 0: found, groups = {}, index }) => {
      const [told] = amountsIn(groups.amount ?? '')
      if (told === undefined || otherwise.test(sentenceAround(words, index))) return []
      const quote = originalWords(text, index, found.length)
      return [{ amount: told, when: groups.when ?? '', quote }]
    }),
  )
}

function conflict(
  reports: readonly ToldReport[],
  account: ToldReport,
  { field, path }: Said,
  { amount: told, when: day, quote }: Recalled,
): Finding[] {
  const before = reportOf(reports, account, day)
  if (before === undefined) return []
  const { budget } = before.report
  const spending = [budget.stated?.spent, budgetSpent(budget)]
  const isOfLine = budget.lines.some(line => line.spent === told.cents)
  const place = placeIn(account, field, path, quote)
  return isOfLine
    ? []
    : otherAmount(told, spending, { what: 'Le consommé d’alors', account: before, place })
}
