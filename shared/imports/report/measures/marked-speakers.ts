import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { isPersonName } from '../../header/person.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { isBareMark } from './scores.ts'
import { type Speaker, speakerIn } from './speakers.ts'

type Part = Section<ReportTopic>
export type SpokenPart = Part & { readonly speaker: Speaker }

/**
 * « **Julien Mercier : 8/10** (28 avril) » over what he said opens his words and ends those of whoever spoke
 * before, as his name alone on the line would.
 */
export function speakersApart(part: Part, anchor: string): SpokenPart[] {
  const { below, title, entries } = part
  const over = below.findLast(({ text }) => !isBareMark(text)) ?? title
  let opened = over.line === entries[0]?.line && markIn(entries[0].text) !== undefined
  const promised = [title, ...below].some(isAnonymous) ? { anonymous: true } : {}
  const pieces: { speaker: Speaker; entries: Entry[] }[] = [
    { speaker: { ...promised, ...speakerIn(over, anchor) }, entries: [] },
  ]
  for (const [at, each] of entries.entries()) {
    const isNamed = isMarkOfPerson(each)
    if (isNamed || (opened && isMarkOfOthers(each))) {
      pieces.push({
        speaker: { ...promised, ...(isNamed && speakerAt(entries, at, anchor)) },
        entries: [],
      })
      opened = true
    }
    pieces.at(-1)?.entries.push(each)
  }
  return pieces
    .filter((piece, at) => at > 0 || pieces.length === 1 || piece.entries.length > 0)
    .map(piece => ({ ...part, ...piece }))
}

/** « Témoignages (anonymes) » holds for each of those below; « Satisfaction (enquête anonyme) » does not. */
function isAnonymous({ text }: Title): boolean {
  return announced.test(bareWords(text))
}

const announced =
  /^(?:\d+ )?(?:les )?(?:temoignages?|verbatims?|citations?|paroles|mots)\b(?!.*\bnon anonym).*\banonym/

/** Among marks listed one below the other, only words on the very next line are those of the last. */
function speakerAt(entries: readonly Entry[], at: number, anchor: string): Speaker {
  const [before, each, after] = [entries[at - 1], entries[at], entries[at + 1]]
  if (each === undefined) return {}
  const isListed = each.kind === 'item' || (before !== undefined && isMarkOfPerson(before))
  const isOver = after !== undefined && after.line === each.line + 1 && /^["“«]/u.test(after.text)
  if (isListed && !isOver) return {}
  const day = dayOfMark(each.value ?? '', anchor)
  return { ...speakerIn(titleOf(each), anchor), ...(day !== undefined && { date: day }) }
}

function titleOf({ label = '', line }: Entry): Title {
  return { text: label, line, depth: 8, kind: 'label' }
}

/** « Julien Mercier, directeur : 8/10 ». */
function isMarkOfPerson({ kind, label = '', value = '' }: Entry): boolean {
  const [name = ''] = label.split(/\s*[,(–—]/u)
  return kind !== 'row' && markIn(value) !== undefined && isPersonName(name) && !isMarkName(name)
}

/** « Moyenne des trois : 7,7/10 », « La direction : 8/10 ». */
function isMarkOfOthers({ kind, label, value = '' }: Entry): boolean {
  return kind !== 'row' && label !== undefined && markIn(value) !== undefined
}

function isMarkName(name: string): boolean {
  return /^(?:satisfaction|notes?|scores?|évaluations?|moyennes?|nps)(?!\p{L})/iu.test(name)
}

/** « 8/10 (28 avril) », « 8/10, le 28 avril »; not « 8/10, inchangée depuis le 28 avril ». */
function dayOfMark(value: string, anchor: string): string | undefined {
  const told = value.slice(markIn(value)?.length ?? 0)
  const span = firstDateSpan(told, anchor)
  const isItsOwn = span?.exact === true && beforeDay.test(told.slice(0, span.index))
  return isItsOwn ? span.start : undefined
}

const beforeDay =
  /^[\s,(–—-]*(?:(?:note|donnée|recueillie|entretien|point|comité|réunion|enquête)\s+)*(?:(?:le|du|au)\s+)?(?:\p{L}+di|dimanche)?\s*$/iu

function markIn(text: string): string | undefined {
  return /^(?:[★☆⭐\s]*)\d+(?:[.,]\d+)?\s*(?:\/|sur)\s*(?:5|10{1,2}|20)(?!\d)/u.exec(text)?.[0]
}
