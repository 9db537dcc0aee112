import type { Firm } from '../../domain/firm/firm.ts'
import { firmIdentityLines } from '../../domain/firm/identity.ts'
import { isFilled } from '../blocks.ts'
import type { DocumentTree } from '../document-tree.ts'

export type RunningNames = { readonly document: string; readonly client: string }

/** What stands at the top and the bottom of every page: the firm's own words, else the usual ones. */
export function runningTexts(
  firm: Firm,
  names: RunningNames,
): Pick<DocumentTree, 'header' | 'footer'> {
  const { headerText, footerText } = firm.brand
  const filled = (text: string) => withNames(text, { ...names, cabinet: firm.name })
  return {
    header: isFilled(headerText)
      ? filled(headerText)
      : [firm.name, names.document].filter(isFilled).join(' – '),
    footer: isFilled(footerText) ? filled(footerText) : (firmIdentityLines(firm)[0] ?? ''),
  }
}

/** « {{client}} – {{document}} » with the names in place; of a missing one, its dash goes too. */
function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names).reduce((filled, [key, name]) => {
    const field = `\\{\\{\\s*${key}\\s*\\}\\}`
    if (isFilled(name)) return filled.replace(new RegExp(field, 'g'), () => name)
    const dashed = `\\s+[–|·-]\\s*${field}|${field}\\s*[–|·-]\\s+|${field}`
    return filled.replace(new RegExp(dashed, 'g'), '')
  }, text)
}
