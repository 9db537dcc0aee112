import type { Proposal } from '../../domain/proposal/proposal.ts'
import { asWritten } from '../../french/as-written.ts'
import { nameUnderTitle } from '../outline/titles/leading-titles.ts'
import type { DividedOffer } from './divided-offer.ts'
import { clientName } from './letter/client-name.ts'
import { numberIn } from './letter/header.ts'
import { recipientIn } from './letter/letter.ts'
import { letterheadIn, signerIn } from './letter/letterhead.ts'
import { type Parties, partiesIn, speakerOf } from './letter/parties.ts'
import { addressedTo } from './letter/people-to.ts'
import { clientNamed, type NamedClient } from './letter/told-client.ts'
import { versionIn } from './letter/told-version.ts'
import { validityIn } from './terms.ts'

/** What a proposal says of itself. */
export type HeadedOffer = {
  /** « Devis n° D-2026-018, version 2, le 12 mai 2025, Bastien Roy ». */
  readonly identity: Pick<Proposal, 'version' | 'status' | 'date' | 'number' | 'author'>
  /** « Anne Roy, gérante », or no word. */
  readonly recipient: string
  /** Without a name where only the sections tell it. */
  readonly client: NamedClient
  readonly validUntil: string | undefined
}

export function headedOffer(parts: DividedOffer): HeadedOffer {
  const { text, over, groups, since } = parts
  const parties = partiesIn(text)
  const { recipient, house } = addressee(parts, parties)
  const client =
    house ?? nameUnderTitle(groups) ?? clientName(over.head, over.leading, recipient) ?? ''
  return {
    identity: identityOf(parts, parties),
    recipient,
    client: clientNamed(asWritten(client, text)),
    validUntil: validityIn(text, since, over.head.date),
  }
}

function identityOf(
  { text, over, groups }: DividedOffer,
  { firm }: Parties,
): HeadedOffer['identity'] {
  const { date, fields, authors } = over.head
  const author = authors[0] ?? firm?.person ?? signerIn(groups)
  return {
    version: versionIn(text),
    status: 'draft',
    ...(date !== undefined && { date }),
    ...numberIn(text, fields),
    ...(author !== undefined && { author }),
  }
}

/** Who reads it and for whom, as its fields, its letter, a contract or the lines over « Madame, » tell. */
function addressee({ over, groups, about }: DividedOffer, { client }: Parties) {
  const { fields } = over.head
  const { organisation, to } = addressedTo(fields, recipientIn(fields, about('letter')))
  const letterhead = to === '' ? letterheadIn(groups) : undefined
  return {
    recipient: to || speakerOf(client) || (letterhead?.recipient ?? ''),
    house: client?.name ?? organisation ?? letterhead?.client,
  }
}
