import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'

/**
 * What stands below the total of a table and adds nothing to it: what the price comes to in a year, what is paid each
 * month, a sentence before its colon. « Déplacements : 600 € » there is one line more.
 */
export function isBelowTableTotal(each: Entry, entries: readonly Entry[]): boolean {
  if (each.cells !== undefined) return false
  const isOfParts = isSharedOut(each)
  if (!isOfParts && firstDays(each.text) !== undefined) return false
  const totals = entries.filter(({ cells }) => isTotalName(cells?.[0]?.text ?? ''))
  const first = totals.find(({ line }) => line < each.line)
  if (first === undefined || totals.some(({ line }) => line > each.line)) return false
  return isOfParts || isRecapitulation(each) || isRecurring(each) || hasVerb(each.label ?? '')
}

/** « Répartition des honoraires : phase 1, 9 000 € ; phase 2, 12 000 € »: what is told above, once more. */
function isSharedOut({ label = '', value = '' }: Entry): boolean {
  return isSharingTitle(label) && moneyIn(value).length > 1
}

/** « Répartition des honoraires », « Ventilation par phase », « dont ». */
export function isSharingTitle(title: string): boolean {
  return /^(?:repartition|ventilation|decomposition|dont)\b/.test(bareWords(title))
}

/** « Première année : 26 000 € », « Coût complet sur trois ans », « Années suivantes », « Soit 1 200 € par site ». */
function isRecapitulation({ label, text }: Entry): boolean {
  return recapitulations.test(bareWords(label ?? text))
}

const whole =
  '(?:soit|cout|prix|montant|budget|investissement|depense|charge)s?(?: (?:total|complet|global|reel|cumule|estime|annuel|moyen)e?s?)?'
const firstYears =
  "(?:(?:pour|sur|en|de|des|la|les|l') ?){0,3}(?:(?:premiere|1re|1ere|deuxieme|2e|seconde|troisieme|3e) annee\\b|annees? (?:[1-5n]|suivantes?)\\b)"
const overYears =
  '(?:pour|sur|en) (?:deux|trois|quatre|cinq|[2-9]|12|18|24|36|48|60) (?:ans|mois)\\b'
const recapitulations = new RegExp(
  `^(?:(?:${whole} )?(?:${firstYears}|${overYears})|(?:soit|au total|en tout|tout compris)\\b|${whole} par )`,
)

/** « Abonnement : 39 € par mois et par agence, soit 9 828 € par an »: what is paid again and again. */
function isRecurring({ text }: Entry): boolean {
  return moneyIn(text).length > 0 && /\b(?:par|chaque) (?:mois|trimestre)\b/.test(bareWords(text))
}
