import { addDays } from '../../../domain/calendar/calendar.ts'
import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresSaid, onceForEachRecord, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, type ToldBrief } from '../../scene/scene.ts'

/** A sentence of the brief, said again with another figure before anything has changed. */
export function sameSentences({ briefs, reports, meetings, proposals }: Scene): Finding[] {
  return briefs.flatMap(brief => {
    const { mission, date } = brief
    const isOf = (each: { readonly mission: unknown }) => each.mission === mission
    const atFirst = (each: Told) =>
      date !== undefined && each.date !== undefined && each.date <= addDays(date, 60)
    const told: Told[] = [
      ...meetings.filter(each => isOf(each) && atFirst(each)),
      ...proposals.filter(each => isOf(each) && atFirst(each)),
    ]
    const aims = reports.filter(isOf)
    if (told.length + aims.length === 0) return []
    const known = sentencesOf(brief)
    if (known.size === 0) return []
    return [
      ...told.flatMap(each => conflicts(brief, known, each, isOwn)),
      ...aims.flatMap(each => conflicts(brief, known, each, isAim)),
    ]
  })
}

const briefKeys = ['situation', 'trigger', 'painPoints', 'objective', 'secondaryObjectives', 'kpis']

const sentencesOf = onceForEachRecord(told => sentencesIn(told, isOfBrief))

function isOfBrief({ path: [first] }: Said): boolean {
  return briefKeys.includes(String(first))
}

function isOwn({ isQuoted }: Said): boolean {
  return !isQuoted
}

/** The objectives as a final report tells them again; its results are its own. */
function isAim({ path: [first], text }: Said): boolean {
  return first === 'notes' && changeVerb.test(text)
}

const changeVerb =
  /^(?:passer|r[ée]duire|ramener|augmenter|diminuer|porter|am[ée]liorer|abaisser|atteindre|doubler|diviser)\b/i

type Sentence = {
  readonly words: string
  readonly figures: readonly string[]
  readonly line: string
  readonly said: Said
}

function conflicts(
  brief: ToldBrief,
  known: ReadonlyMap<string, Sentence>,
  told: Told,
  isMeant: (said: Said) => boolean,
): Finding[] {
  return [...sentencesIn(told, isMeant, words => known.has(words)).values()].flatMap(each => {
    const first = known.get(each.words)
    if (first === undefined) return []
    const other = each.figures.findIndex((figure, index) => figure !== first.figures[index])
    if (other === -1) return []
    const [expected = '', stated = ''] = [first.figures[other], each.figures[other]]
    return [
      {
        code: 'figure-conflict',
        severity: 'error',
        place: placeIn(told, each.said.field, each.said.path, each.line),
        against: placeIn(brief, first.said.field, first.said.path, first.line),
        message: `« ${each.line} » ; le brief dit : « ${first.line} ».`,
        expected,
        stated,
      },
    ]
  })
}

/** By their words without the figures; few are asked for, and the others are read no further. */
function sentencesIn(
  told: Told,
  isMeant: (said: Said) => boolean,
  isAsked: (words: string) => boolean = () => true,
): ReadonlyMap<string, Sentence> {
  const all = figuresSaid(told)
    .filter(isMeant)
    .flatMap(said =>
      said.text.split(/\n|;\s/).flatMap(each => {
        if (!/\d/.test(each)) return []
        const line = each.replace(lineEnds, '')
        const isWhole = each.length === said.text.length
        const plain = isWhole ? said.words.replace(lineEnds, '') : folded(line)
        const words = plain.replace(figure, '#')
        if (!isAsked(words)) return []
        const figures = matchesIn(line, figure).map(([digits]) => digits.replace(/\s/g, ''))
        return isTelling(words, line, figures)
          ? [[words, { words, figures, line, said }] as const]
          : []
      }),
    )
  return new Map(all)
}

/** Three words at least, two beside a percentage or an amount. */
function isTelling(words: string, line: string, figures: readonly string[]): boolean {
  if (figures.length === 0) return false
  const isExact = figures.length === 1 && /[%€]/.test(line)
  return matchesIn(words, longWord).length >= (isExact ? 2 : 3)
}

/** Bullets, numbers and final points. */
const lineEnds = /^[\s*•>-]+|^\s*\d+[.)]\s+|[\s.*]+$/g
const longWord = /[a-z]{3,}/g
/** A year belongs to the words. */
const figure = /(?!(?:19|20)\d{2}\b)(?<!\d)\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:\s?%)?/g
