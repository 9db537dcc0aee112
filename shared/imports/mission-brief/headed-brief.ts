import type { Client } from '../../domain/client/client.ts'
import { titledAlone } from '../header/client-place.ts'
import { clientTold } from '../header/client-told.ts'
import { organisationIn, titleWords } from '../header/document-title.ts'
import { readHeader } from '../header/header.ts'
import type { Header } from '../header/header-fields.ts'
import { type Left, partsAbout } from '../outline/reading.ts'
import type { Part } from '../outline/topics/routing.ts'
import { clientToName } from '../words/name-in-title.ts'
import { documentTitle, headerParts } from './brief-title.ts'
import type { BriefParts } from './divided-brief.ts'

/** What a brief says of itself: who asks, who wrote it, when and about what. */
export type BriefHead = {
  readonly header: Header
  readonly client: Omit<Client, 'id'>
  readonly title?: string
  /** The subject that the title names, where a line of the header names another. */
  readonly titleLeft: readonly Left[]
  /** The day from which dates without a year are counted. */
  readonly since: string
}

export function headedBrief({ parts }: BriefParts, anchor: string): BriefHead {
  const header = readHeader(headerParts(parts), anchor)
  const { subject, ...named } = titledAlone(titleWords(documentTitle(parts) ?? '', header.client))
  const clientName =
    header.client ?? named.client ?? organisationIn(openingLines(parts)) ?? clientToName
  const title = header.title ?? subject
  const isToldTwice = header.title !== undefined && subject !== undefined
  const about = { ...(named.about && { about: named.about }), ...header }
  return {
    header,
    client: clientTold(clientName, about, parts),
    ...(title !== undefined && { title }),
    titleLeft: isToldTwice ? [{ line: 1, text: subject }] : [],
    since: header.createdOn ?? anchor,
  }
}

/** What stands first: the lines over the sections, and those about the company. */
function openingLines(parts: readonly Part[]): string[] {
  return partsAbout(parts, 'header', 'company').flatMap(({ title, entries }) => [
    title?.text ?? '',
    ...entries.map(({ text }) => text),
  ])
}
