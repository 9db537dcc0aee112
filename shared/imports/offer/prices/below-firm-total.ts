import type { Option } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'

/** What stands between « Total Momentum » and the total of the project, which others invoice. */
export function belowFirmTotal(entries: readonly Entry[]): ReadonlySet<Entry> {
  const from = entries.findIndex(each => isFirmTotal(nameOf(each)))
  const to = entries.findLastIndex(each => isTotalName(nameOf(each)))
  return new Set(from < 0 ? [] : entries.slice(from + 1, Math.max(from, to)))
}

/** Travel and the like are the firm's wherever they stand. */
export function billedByOthers(option: Option, lines: readonly Option['lines'][number][]): Option {
  return {
    ...option,
    lines: option.lines.map(line =>
      lines.includes(line) || line.kind === 'expenses' ? line : { ...line, billedByOthers: true },
    ),
  }
}

function nameOf({ cells = [], label, text }: Entry): string {
  return cells[0]?.text ?? label ?? text
}

/** Not « Total projet », « Total phase 1 » nor « Sous-total formation », which name no one. */
function isFirmTotal(name: string): boolean {
  const [, of = ''] = /^(?:sous )?total (?:de |du |des |d'|l')?(.+)$/.exec(bareWords(name)) ?? []
  return of !== '' && !namesNobody.test(of)
}

const namesNobody = pattern()`
  ^(?:
    (?:
      ht|ttc|tva|general|global|net|projet|mission|proposition|options?|offre|formule|estim
      |previsionnel|phases?|etapes?|lots?|tranches?|annee|mois|jours?|jour|conseil
      |prestations?|accompagnement|formations?|travaux|licences?|equipement|materiel
      |investissement|budget|depenses|frais|tous|a payer|1|2|3
    )\w*
  )\b
`
