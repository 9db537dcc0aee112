import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, onceForEachRecord, type Said, wholeWords } from '../../reading/said.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { byMission } from '../../scene/by-mission.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldMinutes,
  type ToldReport,
} from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'

/** « Cofalt retenu le 14 mars » in a report is no « Cofalt, retenu le 21 mars » in the next: what is chosen by its name is so once. */
export function chosenOnce({ reports, meetings }: Scene): Finding[] {
  return byMission([...reports, ...meetings], dayOf).flatMap(told => {
    const choices = told.flatMap(each => choicesIn(each).map(one => ({ ...one, told: each })))
    return [...groupedBy(choices, ({ name }) => name).values()].flatMap(conflictIn)
  })
}

function dayOf(told: ToldReport | ToldMinutes): string {
  return documentDay(told) ?? ''
}

type Choice = {
  /** As folded. */
  readonly name: string
  readonly shown: string
  readonly day: string
  readonly quote: string
  readonly said: Said
}

const rough = /(?:reten|chois|s[ée]lectionn)[^\n]{1,40} le \d/i
/** « Cofalt (retenu le », « Cofalt a été choisie par le comité le »; not « retenu pour une démonstration le ». */
const chosen = pattern('gu')`
  (?<![\p{L}\d]|[\p{L}\d][ -])(?<name>\p{Lu}[\p{L}\d]{2,}(?:[ -]\p{Lu}[\p{L}\d]*){0,2})
  (?:,? \(?|, (?:qui )?)(?:(?:a|avait) été |est |(?:a été )?finalement |été )?
  (?:retenue?|choisie?|sélectionnée?)
  (?: (?!pour |afin |avant |après |depuis |dès |parmi )[\p{L}’'-]+){0,5}? le (?<when>
    (?:\p{L}+di )?\d{1,2}(?:er)? \p{L}{3,9}(?: \d{4})?
  )(?! au )
`

const choicesIn = onceForEachRecord((told: Told): readonly Choice[] =>
  daysLike(told, rough).flatMap(said =>
    said.isQuoted
      ? []
      : matchesIn(said.text, chosen).flatMap(match => choiceOf(told, said, match) ?? []),
  ),
)

function choiceOf(
  told: Told,
  said: Said,
  { 0: quote, index, groups = {} }: RegExpExecArray,
): Choice | undefined {
  const [first, ...others] = toldDaysIn(folded(groups.when ?? ''), documentDay(told))
  const shown = groups.name ?? ''
  if (first?.date === undefined || others.length > 0) return undefined
  if (isCommon(shown, told) || firstRound.test(sentenceAround(said.text, index))) return undefined
  return { name: folded(shown), shown, day: first.date, quote, said }
}

/** A noun that begins a line: the documents tell it elsewhere without its capital. */
function isCommon(shown: string, told: Told): boolean {
  const [first = ''] = folded(shown).split(/[ -]/)
  if (common.test(first)) return true
  return new RegExp(`\\b(?:un|une|le|la|les|l'|des|cet?|cette|chaque) ?${first}s?\\b`).test(
    wholeWords(told),
  )
}

const common = pattern()`
  ^(?:
    options?|solutions?|offres?|propositions?|scenarios?|variantes?|versions?|lots?
    |prestataires?|fournisseurs?|editeurs?|integrateurs?|partenaires?|outils?|logiciels?
    |candidate?s?|devis|dates?|lieux?|sites?|salles?|noms?|titres?|modeles?|formats?
    |projets?|equipes?|axes?|pistes?|idees?|themes?|phases?|periodes?|creneaux?|statuts?
    |decisions?|alternatives?|cabinets?|formateurs?|formatrices?|celui|celle|elle|ils?
  )$
`

/** Of a short list, or of one choice of several. */
const firstRound = pattern('iu')`
  short.?list|présélect|pré-sélect|finaliste|(?:premier|second|deuxième) tour
  |(?:
    aussi|également|de nouveau|à nouveau|confirm|reconduit|renouvel|report|au lieu|initial
    |d’abord|d'abord
  )
`

/** Two days, told by two documents: more of them are those of several choices. */
function conflictIn(choices: readonly (Choice & { readonly told: Told })[]): Finding[] {
  const [first] = choices
  const later = choices.find(({ day }) => day !== first?.day)
  if (first === undefined || later === undefined || later.told.id === first.told.id) return []
  if (new Set(choices.map(({ day }) => day)).size > 2) return []
  const { said, told, quote } = later
  const shown = around(said.text, said.text.indexOf(quote), quote.length)
  return [
    {
      code: 'date-conflict',
      severity: 'warning',
      place: placeIn(told, said.field, said.path, shown),
      against: placeIn(first.told, first.said.field, first.said.path, first.quote),
      message: `« ${later.shown} » est ici retenu le ${formatDate(later.day)}, et le ${formatDate(first.day)} dans un document plus ancien.`,
      expected: formatDate(first.day),
      stated: formatDate(later.day),
    },
  ]
}
