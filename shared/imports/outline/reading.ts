import type { Entry, Title } from './entry.ts'
import { rowText, wholeText } from './entry.ts'
import type { Part } from './topics/routing.ts'

/** An entry that no field could take, with the title it stood under. */
export type Left = { readonly heading?: string; readonly line: number; readonly text: string }

export function left(entry: Entry, part?: Part): Left {
  const heading = part?.title?.text
  return { ...(heading !== undefined && { heading }), line: entry.line, text: rowText(entry) }
}

export function partsAbout(parts: readonly Part[], ...topics: readonly Part['topic'][]): Part[] {
  return parts.filter(({ topic }) => topics.includes(topic))
}

/** `Title : ` of a part that stands under a title of its own, else nothing; a sentence over a table is no title of its rows. */
export function ownHeading({ isOwnTitle, title, entries }: Part): string {
  const isTable = entries[0]?.kind === 'row'
  if (!isOwnTitle || title === undefined || announces(title)) return ''
  return isTable && isSentence(title) ? '' : `${title.text} : `
}

/** « Les cinq gênes remontées par l’équipe : », « Comment cela se passe aujourd’hui : » say it of no line. */
export function announces(title: Title): boolean {
  return (
    title.kind === 'label' &&
    (/^(?:comment|pourquoi|ce qu[ie’'])(?!\p{L})/iu.test(title.text) ||
      (isSentence(title) && /^(?:les|nos|vos|ces)\s/iu.test(title.text)))
  )
}

/** « Les honoraires s’élèvent à 48 600 €, répartis ainsi : », « Cibles retenues par le comité de direction : ». */
export function isSentence({ kind, text }: Title): boolean {
  return kind === 'label' && text.split(/\s+/).length >= fewestWords
}

const fewestWords = 6

/** What a part says, one text for each entry; a title of its own is said with each of them. */
export function textsOf(parts: readonly Part[]): string[] {
  return parts.flatMap(part =>
    part.entries
      .map(wholeText)
      .filter(text => text !== '')
      .map(text => `${ownHeading(part)}${text}`),
  )
}
