import { type Figure, figuresIn, isNear } from '../../../french/figures/figures.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatEuros, formatNumber } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { isSummedUp } from '../../reading/summed-up.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { daysSpent, moneySpent } from './spent-so-far.ts'

/** « 24 jours de conseil sont consommés sur 30 », « 12 950 € consommés sur 22 400 € »: as the budget of the same report has them. */
export function toldSpending({ reports }: Scene): Finding[] {
  return reports.flatMap(account =>
    figuresLike(account, rough).flatMap(said => {
      if (!isSummedUp(said)) return []
      const figures = figuresIn(said.text)
      return figures.flatMap((spent, index) => {
        const whole = figures[index + 1]
        return whole !== undefined && isSpentOf(said.text, spent, whole)
          ? wrongIn(account, said, spent, whole)
          : []
      })
    }),
  )
}

const rough = /(?:€|\dj|jours?)[^\n.;]{0,60}(?:consomm|dépens|utilis)/i

const ofMission =
  "(?: (?:HT|vendus|d[e’'] ?(?:conseil|consultante?s?|intervention|mission|prestation|accompagnement)))?"
const done = '(?:,? (?:sont|ont été))?(?: déjà)? (?:consommé|dépensé|utilisé)e?s?(?: à ce jour)?'
const ofWhole = '(?:les |un (?:budget|total) de |une enveloppe de )?'
const doneBetween = new RegExp(`^${ofMission}${done} sur ${ofWhole}$`, 'iu')
const between = new RegExp(`^${ofMission} (?:sur ${ofWhole}|des )$`, 'iu')
const doneAfter = new RegExp(`^${ofMission}(?: \\([^()]{1,12}\\))?${done}(?![\\p{L}])`, 'iu')

/** Both in euros, or both in days. */
function isSpentOf(text: string, spent: Figure, whole: Figure): boolean {
  const isAlike = spent.unit === whole.unit || beside.has(whole.unit) || spent.unit === ''
  const isMeasured = measured.has(unitOf(spent, whole))
  if (!isMeasured || !isAlike || spent.isVague || spent.sign !== '') return false
  const inside = ` ${text.slice(spent.end, whole.start).trimStart()}`
  const after = text.slice(whole.end)
  const isOfToday = !isOfAnotherDay(folded(sentenceAround(text, spent.start)))
  return isOfToday && (doneBetween.test(inside) || (between.test(inside) && doneAfter.test(after)))
}

/** « 24 des 30 jours »: the second may tell it. */
function unitOf(spent: Figure, whole: Figure): string {
  return spent.unit === '' ? whole.unit : spent.unit
}

const measured = new Set(['€', 'jour'])
/** What may stand after a bare number: « sur 30 prévus ». */
const beside = new Set(['', 'prevu', 'vendu', 'budgete', 'total'])
/** Of another day, or of a part that no line tells: a sentence, folded. */
export function isOfAnotherDay(sentence: string): boolean {
  return elsewhere.test(sentence)
}

const elsewhere = pattern()`
  \b(?:
    dernier|precedent|sera|seront|d'ici|etai(?:t|ent)|avai(?:t|ent)|objectif|hors|sans
    |avenant
    |(?:fin|debut|en|mi-|\d{1,2}(?:er)?) ?(?:
      janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
    )
  )\b
`

function wrongIn(account: ToldReport, said: Said, spent: Figure, whole: Figure): Finding[] {
  const isMoney = unitOf(spent, whole) === '€'
  const shares = isMoney ? moneySpent(account) : daysSpent(account)
  const meant = shares.filter(each => each.whole > 0 && isNear(whole, each.whole))
  const [first] = meant
  if (first === undefined || meant.some(each => isNear(spent, each.spent))) return []
  const shown = (value: number) =>
    isMoney ? formatEuros(Math.round(value * 100)) : `${formatNumber(value)} jours`
  const { text, field, path } = said
  return [
    {
      code: 'figure-conflict',
      severity: 'error',
      place: placeIn(account, field, path, around(text, spent.start, whole.end - spent.start)),
      against: placeIn(account, 'Budget', ['budget', 'lines']),
      message: `Le budget du même rapport donne ${shown(first.spent)} consommés sur ${shown(first.whole)}, et non ${shown(spent.value)}.`,
      expected: shown(first.spent),
      stated: shown(spent.value),
    },
  ]
}
