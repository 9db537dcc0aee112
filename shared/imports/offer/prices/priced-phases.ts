import { entry, type Group } from '../../outline/entry.ts'
import { type Section, titleName } from '../../outline/sections.ts'
import { isPhaseTitle } from '../../outline/titles/phase-title.ts'
import type { OfferTopic } from '../section-names.ts'

type Part = Section<OfferTopic>

/** The phase that each « Prix : 7 200 € HT » under its title belongs to, by the line of the label. */
export function pricedPhases(groups: readonly Group[]): Map<number, string> {
  return new Map(
    groups.flatMap(({ titles }) => {
      const label = titles.at(-1)
      const phase = titles.findLast(({ text }) => isPhaseTitle(text))
      const isPrice =
        label?.kind === 'label' &&
        /^(?:prix|tarif|montant|cout|budget)\b/.test(titleName(label.text))
      return isPrice && phase !== undefined ? [[label.line, phase.text] as const] : []
    }),
  )
}

/** « Phase 1 : Diagnostic », then « Prix : 7 200 € HT »: « Phase 1 – Diagnostic : 7 200 € HT ». */
export function ofPhase(part: Part, priced: ReadonlyMap<number, string>): Part {
  const name = priced.get(part.title.line) ?? part.title.text
  return {
    ...part,
    entries: part.entries.map(({ line, kind, text }) =>
      entry({ line, kind, text: `${name.replace(/\s*:\s*/gu, ' – ')} : ${text}` }),
    ),
  }
}
