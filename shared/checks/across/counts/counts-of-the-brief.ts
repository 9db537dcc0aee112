import { anyInWords, numberIn } from '../../../french/figures/number-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround, originalWords } from '../../reading/original-words.ts'
import { figuresLike, type Said, saidIn } from '../../reading/said.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldMinutes,
  type ToldReport,
  toldClient,
} from '../../scene/scene.ts'

/** « 12 bennes, comme cadré dans le brief », where the brief counts 10 of them, and 12 nowhere. */
export function countsOfTheBrief({ briefs, reports, meetings }: Scene): Finding[] {
  return briefs.flatMap(brief =>
    [...reports, ...meetings]
      .filter(({ mission }) => mission === brief.mission)
      .flatMap(told => figuresLike(told, rough).flatMap(said => conflicts(brief, told, said))),
  )
}

const rough = /\bbrief\b/i

type Appeal = { readonly noun: string; readonly value: number; readonly quote: string }

const appeal =
  '(?:(?:comme|tel que|ainsi que) (?:[a-z]+ )?(?:prevu|cadre|annonce|indique|ecrit|defini|convenu|dit|fixe|note|demande)e?s? (?:dans|par|au) (?:le |notre |votre )?brief|conform(?:e|ement)s? (?:a[ux]? )?(?:ce que dit )?(?:le |notre )?brief|inchangee?s? (?:depuis|par rapport au) (?:le )?brief|(?:rappel|chiffre|perimetre) du brief)'
const counted = /(?<![\d.,/+-]|\d )(?<count>\d{1,3}(?: \d{3})*) (?<noun>[a-z][a-z-]{3,}[sx])\b/g
const appealed = new RegExp(`\\b${appeal}\\b`, 'g')
const otherwise = pattern()`
  au lieu|contre|vs|plutot|environ|\bpres\b|manqu|plus de|moins de|au moins|jusqu|passe|ajout
  |\bil (?:ne |n')?(?:en |nous |leur )?reste|\breste (?:encore )?\d|\brest(?:ent|ant)|supplement|autres|sauf|hors|deja|premiere?s|sur (?:les )?\d|dont|\+
`
const measures = /^(?:jour|moi|semaine|heure|minute|euro|an|annee|point|foi|phase|etape)s?$/

/** The only count of a sentence that appeals to the brief. */
function appealsIn({ text, words }: Said): Appeal[] {
  const sentences = matchesIn(words, sentence).filter(([each]) => !otherwise.test(each))
  return sentences.flatMap(({ 0: each, index }) => {
    const [call] = matchesIn(each, appealed)
    if (call === undefined) return []
    const [only, ...others] = matchesIn(each, counted)
    const { count = '', noun = '' } = only?.groups ?? {}
    const name = noun.replace(/[sx]$/, '')
    if (only === undefined || others.length > 0 || measures.test(name)) return []
    if (!isBeside(each, only, call)) return []
    const quote = lastLine(originalWords(text, index, each.length))
      .replace(/^(?:\*\*[^*]+\*\* ?: )?[-–*•:\s]*/, '')
      .trim()
    return [{ noun: name, value: Number(count.replaceAll(' ', '')), quote }]
  })
}

/** The appeal governs what stands next to it: « 3 serres à finir, et l’essai commence (date inchangée depuis le brief) ». */
function isBeside(text: string, count: RegExpExecArray, call: RegExpExecArray): boolean {
  const [first, last] = count.index < call.index ? [count, call] : [call, count]
  const between = text.slice(first.index + first[0].length, last.index)
  const isOfCount = first === call || !ownNoun.test(between)
  return isOfCount && (between.match(/[,(:]| - /g) ?? []).length < 2 && !/\d/.test(between)
}

/** « date inchangée depuis le brief », « un budget conforme au brief ». */
const ownNoun = pattern()`
  \b(?:
    dates?|jours?|calendriers?|plannings?|horaires?|echeances?|jalons?|delais?|durees?|budgets?|montants?
    |prix|couts?|tarifs?|enveloppes?|objectifs?|cibles?|cloture|ordre|methode
  )(?: (?:est|sont|reste|restent|rest[a-z]+))? ?$
`

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? ''
}

const sentence = /[^.;]+?(?= [-*•] |[.;]|$)/g

function conflicts(brief: ToldBrief, told: ToldReport | ToldMinutes, said: Said): Finding[] {
  if (said.isQuoted) return []
  return appealsIn(said).flatMap(({ noun, value, quote }) => {
    const known = countsOf(brief, noun)
    const [first] = known
    const values = new Set(known.map(each => each.value))
    if (first === undefined || values.has(value) || values.size > 3) return []
    const expected = listedOr([...values].map(String))
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(told, said.field, said.path, quote),
        against: placeIn(first.told, first.said.field, first.said.path, first.quote),
        message: `« ${quote} » : le brief en compte ${expected}.`,
        expected,
        stated: String(value),
      },
    ]
  })
}

function listedOr(values: readonly string[]): string {
  return [values.slice(0, -1).join(', '), ...values.slice(-1)].filter(Boolean).join(' ou ')
}

type Known = {
  readonly value: number
  readonly quote: string
  readonly said: Said
  readonly told: Told
}

/** However many of them the brief, or the client's sheet that came from it, tells anywhere. */
function countsOf(brief: ToldBrief, noun: string): Known[] {
  const sheets: Told[] = brief.client === undefined ? [] : [toldClient(brief.client)]
  const counts = new RegExp(
    `(?<![\\d.,])(\\d{1,3}(?: \\d{3})*|${anyInWords}) (?:[a-z]+ )?${noun}[sx]?`,
    'g',
  )
  return [brief, ...sheets].flatMap(told =>
    saidIn(told).flatMap(said =>
      matchesIn(said.words, counts).flatMap(({ 0: found, 1: digits = '', index }) => {
        const value = numberIn(digits.replaceAll(' ', ''))
        const quote = originalAround(said.text, index, found.length)
        return value === undefined ? [] : [{ value, quote, said, told }]
      }),
    ),
  )
}
