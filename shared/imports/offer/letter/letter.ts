import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { documentNamed } from '../../kinds/document-sort.ts'
import { withoutWish } from '../../mission-brief/title-from-aim.ts'
import { type Entry, type Group, type Title, wholeText } from '../../outline/entry.ts'
import type { Left } from '../../outline/reading.ts'
import { type Section, titleName } from '../../outline/sections.ts'
import type { OfferTopic } from '../section-names.ts'

type Parts = readonly Section<OfferTopic>[]

/** « Devis n° 18 : parcours d’intégration », else the title below the document’s own. */
export function subtitleIn(
  [first, subtitle]: readonly Title[],
  lines: readonly Left[],
): string | undefined {
  const numbered = [(subtitle ?? first)?.text ?? '', ...lines.map(({ text }) => text)]
    .map(text => /\bn°\s*\S+\s*[:–—-]\s+(.{8,})$/su.exec(text)?.[1])
    .find(text => text !== undefined)
  if (numbered !== undefined) return numbered
  return subtitle?.kind === 'heading' ? subtitle.text : undefined
}

/** « Cyclo Plus : proposition d’intervention pour vos ateliers », without its kind and the client's name. */
export function subjectTitled(title: string | undefined, client: string): string | undefined {
  const told = titleName(client)
  const pieces = (title ?? '')
    .split(/\s+[–—|-]\s+|\s+:\s+/u)
    .filter(piece => documentNamed(piece) === undefined && !/^\W*document\W*\d*$/iu.test(piece))
    .filter(piece => told === '' || !titleName(piece).includes(told))
  return pieces.length === 0 ? undefined : pieces.join(' – ')
}

/** To whom it is written, as the header or the letter says. */
export function recipientIn(fields: ReadonlyMap<string, Entry>, letter: Parts): string {
  const named = [...fields].find(([name]) =>
    /^(?:destinataire|a l'attention|(?:(?:prepare|etabli|remis|redige)e? )?pour|(?:adresse|remis|destine)e? a|interlocut|a$)/.test(
      name,
    ),
  )?.[1].value
  return named ?? attentionIn(letter)?.told ?? ''
}

/** « À l’attention de : Anne Roy », over a letter whose header names the recipient otherwise. */
export function attentionLeft(letter: Parts, recipient: string): Left[] {
  const attention = attentionIn(letter)
  if (attention === undefined) return []
  const told = ` ${bareWords(attention.told)} `
  const named = ` ${bareWords(recipient)} `
  const { line, text } = attention.title
  return named.includes(told) || told.includes(named) ? [] : [{ line, text }]
}

function attentionIn(letter: Parts): { title: Title; told: string } | undefined {
  const title = letter.find(each => /^a l'attention/.test(titleName(each.title.text)))?.title
  const [, told] = /:\s*(.+)$/u.exec(title?.text ?? '') ?? []
  return title === undefined || told === undefined ? undefined : { title, told }
}

export function subjectIn(letter: Parts, fields: ReadonlyMap<string, Entry>): string | undefined {
  const titles = letter.flatMap(({ title, below }) => [title, ...below])
  const title = titles.find(({ text }) => /^objet\b/i.test(text))
  const [, told] = /^objet\s*:\s*(.+)$/iu.exec(title?.text ?? '') ?? []
  const under = letter.find(({ title: own, below }) =>
    /^objet$/.test(titleName((below.at(-1) ?? own).text)),
  )
  const sentence = under?.entries[0]?.text
  const named = told ?? [...fields].find(([name]) => name === 'objet')?.[1].value
  if (sentence === undefined || told !== undefined) return named
  return withoutWish(sentence).replace(/\.$/, '')
}

/** « Accueil, saison 2026. Notre proposition n° 26-004 ». */
export function withoutReference(subject: string): string {
  return subject.replace(
    /[\s.,;–—-]+\(?(?:notre )?(?:proposition|offre|devis|réf(?:érence)?\.?) ?(?:n°|:) ?[\p{L}\d/.-]+\)?$/iu,
    '',
  )
}

/** What opens it before the first section, the words of the letter itself, and what is said of the context before the first section. */
export function backgroundOf(
  letter: Parts,
  header: readonly Group[],
  opening: readonly Entry[],
): Pick<Proposal, 'background'> {
  const subject = subjectIn(letter, new Map())
  const lines = [
    ...opening,
    ...header.filter(isUnderLabels).flatMap(({ entries }) => entries),
    ...letter.flatMap(({ entries }) => entries),
  ].map(wholeText)
  const text = lines.filter(line => bareWords(line) !== bareWords(subject ?? '')).join('\n\n')
  return text === '' ? {} : { background: text }
}

function isUnderLabels({ titles }: Group): boolean {
  return titles.length > 0 && titles.every(({ kind }) => kind === 'label')
}
