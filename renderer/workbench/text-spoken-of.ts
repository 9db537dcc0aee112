import { folded } from '../../shared/french/folded.ts'

/** What a finding says of where it is: « Jalon « Recette » », and the very words where it quotes some. */
export type SpokenOf = { readonly field?: string | undefined; readonly quote?: string | undefined }

/** Which of the texts of a section a finding speaks of: the one it quotes, else the one it names. */
export function textSpokenOf(
  texts: readonly string[],
  { field = '', quote = '' }: SpokenOf,
): number | undefined {
  const words = folded(quote.replace(cutShort, ''))
  const quoted = words === '' ? -1 : texts.findIndex(text => folded(text).includes(words))
  if (quoted >= 0) return quoted
  const rows = namesIn(field).map(name => texts.findIndex(text => folded(text) === name))
  return rows.find(row => row >= 0)
}

const cutShort = /^(?:…|\.\.\.)|(?:…|\.\.\.)$/g

/** « Échéance « À la fin » de « Option A » » names the payment, then its option. */
function namesIn(field: string): string[] {
  return [...field.matchAll(/«([^»]+)»/g)]
    .map(([, name = '']) => folded(name))
    .filter(name => name !== '')
}
