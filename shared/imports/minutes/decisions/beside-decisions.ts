import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Entry } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import { isNamedInBold } from '../../outline/titles/bold-names.ts'
import type { MinutesTopic } from '../section-names.ts'
import { isSaid, quoteIn, speakerOf } from '../talk/speech.ts'

type Entries = readonly Entry[]
type Sections = readonly Section<MinutesTopic>[]

/** What somebody says among the decisions, with their name on the line. */
export function withoutQuotes(sections: Sections, speakers: readonly string[]) {
  const quotes: Meeting['quotes'] = []
  const others = sections.map(section => {
    if (section.topic !== 'decisions') return section
    const entries = section.entries.filter(each => {
      const said = quoteIn(each, speakers)
      quotes.push(...said)
      return said.length === 0
    })
    return { ...section, entries }
  })
  return { sections: others, quotes }
}

/** In italics, in quotes, in somebody's name, or a sentence below a list of decisions: said beside them. */
export function isBesideDecisions(
  each: Entry,
  among: Entries,
  speakers: readonly string[],
): boolean {
  if (each.kind !== 'paragraph') return false
  if (/^([*_])(?![*_\s]).*\1$/su.test(each.markdown)) return true
  if (isSaid(each) && isSentence.test(each.text)) return true
  if (isNamedInBold(each) && speakerOf(each.label ?? '', speakers) !== undefined) return true
  const listed = among.filter(({ kind, line }) => kind === 'item' && line < each.line)
  return listed.length > 1 && each.label === undefined && /^\p{Lu}[^*]*\.$/u.test(each.markdown)
}

/** « « Le Comptoir » » may be the name that was chosen. */
const isSentence = /[.!?…]\s*["”»]\s*(?:\([^()]+\))?\.?$|^.{40,}["”»]\.?$/su
