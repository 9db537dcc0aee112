import { kpiGaps } from '../../domain/plan/kpi-gap.ts'
import { numberIn, severalInWords } from '../../french/figures/number-words.ts'
import { pattern } from '../../french/pattern.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { type Said, wordsLike } from '../reading/said.ts'
import { sentenceAround } from '../reading/sentence-around.ts'
import { isSummedUp } from '../reading/summed-up.ts'
import { placeIn, type Scene, type ToldReport } from '../scene/scene.ts'

/** « 5 livrables sur 7 sont terminés »: as many as the report's own list says are done. */
export function toldDone({ reports, workspace: { firm } }: Scene): Finding[] {
  return reports.flatMap(account =>
    wordsLike(account, rough).flatMap(said =>
      isSummedUp(said) ? lists.flatMap(list => wrongIn(account, said, list, firm.hoursPerDay)) : [],
    ),
  )
}

type List = {
  readonly key: 'deliverables' | 'milestones' | 'kpis'
  readonly noun: string
  /** What those that are done are told to be. */
  readonly done: string
  readonly label: string
}

const lists: readonly List[] = [
  {
    key: 'deliverables',
    noun: 'livrables',
    done: '(?:termine|acheve|livre|remis|realise|finalise|boucle|clos|complete)e?s?',
    label: 'Livrables',
  },
  {
    key: 'milestones',
    noun: 'jalons',
    done: '(?:atteint|franchi|passe|realise|termine)e?s?',
    label: 'Jalons',
  },
  {
    key: 'kpis',
    noun: '(?:indicateurs|cibles)',
    done: '(?:atteinte?s?(?: ou depassee?s?)?|(?:atteignent|ont (?:deja )?atteint)(?: ou depass(?:e|ent))? leurs? (?:cible|objectif)s?)',
    label: 'Indicateurs',
  },
]

/** How many are done, of how many; nothing where one does not say. */
function doneOf({ report }: ToldReport, key: List['key'], hoursPerDay: number) {
  if (key !== 'kpis') {
    const rows = report[key]
    return { all: rows.length, done: rows.filter(({ status }) => status === 'done').length }
  }
  const met = report.kpis.map(kpi => kpiGaps(kpi, hoursPerDay).isMet)
  return met.includes(undefined)
    ? undefined
    : { all: met.length, done: met.filter(each => each === true).length }
}

const rough =
  /\b(?:livrable|jalon|indicateur|cible)s [^\n]{0,60}\bsur\b|\b(?:sur|des) [^\n]{1,12} (?:livrable|jalon|indicateur|cible)s/
const number = (name: string) => `(?<${name}>\\d{1,2}|une?|${severalInWords})`
const link = '(?:(?:sont|ont ete) )?(?:deja |desormais |donc )?'
/** Nothing more is told of them: « terminés à temps », « terminés ou en cours » count others. */
const end = '(?= ?(?:[.;,:!)]|$)| a (?:ce jour|date)\\b| et \\d)'

function formsOf({ noun, done }: List): RegExp[] {
  const [some, all] = [number('some'), number('all')]
  return [
    `\\b${some} ${noun} sur (?:les )?${all} ${link}${done}${end}`,
    `\\b${some} ${noun} ${link}${done} sur (?:les )?${all}(?! ?[%\\d])${end}`,
    `\\b${some} (?:des|sur les|sur) ${all} ${noun} ${link}${done}${end}`,
  ].map(each => new RegExp(each, 'g'))
}

const forms = new Map(lists.map(list => [list.key, formsOf(list)]))
/** Of another month than the report's, or of what is to come. */
const elsewhere = pattern()`
  \b(?:
    dernier|precedent|fin (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|prevu
    |devai|devr|objectif ?:|l'objectif est|sera|seront|d'ici|avant|contre
  )
`

function wrongIn(account: ToldReport, said: Said, list: List, hoursPerDay: number): Finding[] {
  const known = doneOf(account, list.key, hoursPerDay)
  if (known === undefined) return []
  return (forms.get(list.key) ?? []).flatMap(form =>
    matchesIn(said.words, form).flatMap(({ 0: quote, index, groups = {} }) => {
      const [some, all] = [groups.some, groups.all].map(each => numberIn(each ?? ''))
      const isOther = elsewhere.test(sentenceAround(said.words, index))
      if (all !== known.all || some === undefined || some === known.done || isOther) return []
      return [
        {
          code: 'figure-conflict' as const,
          severity: 'error' as const,
          place: placeIn(
            account,
            said.field,
            said.path,
            originalAround(said.text, index, quote.length),
          ),
          against: placeIn(account, list.label, [list.key]),
          message: messageOf(list, known, some),
          expected: String(known.done),
          stated: String(some),
        },
      ]
    }),
  )
}

type Known = { readonly all: number; readonly done: number }

function messageOf({ key }: List, { all, done }: Known, some: number): string {
  return key === 'kpis'
    ? `Le tableau des indicateurs en donne ${done} sur ${all} à leur cible, et non ${some}.`
    : `Le rapport en donne ${done} sur ${all} pour terminés, et non ${some}.`
}
