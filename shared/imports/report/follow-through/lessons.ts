import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { pattern } from '../../../french/pattern.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

/** What went well and what is to be done better; a lesson of neither is one to improve. */
export function readLessons(parts: readonly Section<ReportTopic>[]): Report['lessons'] {
  const lessons: NonNullable<Report['lessons']> = { good: [], improve: [] }
  for (const { below, entries } of parts) {
    let side = sideOf(below.map(({ text }) => text).join(' ')) ?? 'improve'
    for (const each of entries) {
      const own = each.label === undefined ? undefined : sideOf(each.label)
      const next = isTitleLike(each) ? sideOf(each.text) : undefined
      if (own !== undefined && each.value !== '') lessons[own].push(...toldAfter(each))
      else if (next === undefined) lessons[side].push(wholeText(each))
      else side = next
    }
  }
  return lessons.good.length + lessons.improve.length === 0 ? undefined : lessons
}

/** « Ce qui a bien marché : un référent par équipe ; un lundi pour démarrer ». */
function toldAfter({ value = '', children }: Entry): string[] {
  return [...value.split(/\s*;\s+/), ...children.map(wholeText)].map(text =>
    text.replace(/\.$/, ''),
  )
}

/** A short line of its own, or one in bold: « ✅ **Ce qui a marché** ». */
function isTitleLike({ kind, text, markdown, children }: Entry): boolean {
  const isShort = children.length === 0 && text.split(' ').length <= 6 && !/[.;]$/.test(text)
  return isShort && (kind === 'paragraph' || /\*\*\s*:?$|__\s*:?$/.test(markdown))
}

function sideOf(title: string): 'good' | 'improve' | undefined {
  const words = bareWords(title)
  if (
    /ameliorer|progres|autrement|faible|moins bien|difficile|regret|limites?|\ba eviter\b|a ne (?:pas|plus) /.test(
      words,
    )
  )
    return 'improve'
  return goodSide.test(words) ? 'good' : undefined
}

const goodSide = pattern()`
  ce qui (?:nous )?a (?:bien )?(?:marche|fonctionne|aide|porte|facilite|paye)
  |a (?:garder|conserver|reproduire|refaire|reconduire|generaliser|poursuivre)|atouts?|bien (?:marche|fonctionne)|points? forts?
  |succes|positif|reussi|forces?
`
