import type { Entry, Title } from '../../outline/entry.ts'
import { type Section, titleName } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { isStateAlone } from './stated-beside.ts'
import { progressIn } from './states.ts'

type Part = Section<ReportTopic>

/** « **Lot 1 – Réception** (clos le 26 juin) », « **Reprise** 🔄 En cours (5 sites sur 8, soit 63 %) », over its lines. */
export function partedByBold(part: Part): Part[] {
  const isOpening = (each: Entry) =>
    each.kind === 'paragraph' &&
    (/^\*\*[^*]{4,80}\*\*(?:\s*\([^()]+\))?\\?$/.test(each.markdown.trim()) || isStateBeside(each))
  if (part.entries.filter(isOpening).length < fewestOpened) return [part]
  const parts: { below: readonly Title[]; entries: Entry[] }[] = [
    { below: part.below, entries: [] },
  ]
  for (const each of part.entries) {
    const title = { text: each.text, line: each.line, depth: 8, kind: 'heading' as const }
    if (isOpening(each)) parts.push({ below: [...part.below, title], entries: [] })
    else parts.at(-1)?.entries.push(each)
  }
  return parts
    .filter(({ below, entries }) => below !== part.below || entries.length > 0)
    .map(told => ({ ...part, ...told }))
}

function isStateBeside(each: Entry): boolean {
  const [, state = ''] =
    /^\*\*[^*]{2,80}\*\*\s*[–—:-]\s*([^.:;]{3,40})\\?$/u.exec(each.markdown.trim()) ?? []
  return progressIn(state) !== undefined || isStateAlone(each)
}

const fewestOpened = 2

/** « Ce que nous avons fait en avril » says it of what it lists. */
export function isOverDone({ text }: Title): boolean {
  return /^ce qu(?:i|e|e nous|'on) (?:.* )?(?:fait|realise|mene|accompli)e?s?\b/.test(
    titleName(text),
  )
}
