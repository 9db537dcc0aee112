import { bareWords } from '../../../../shared/french/bare-words.ts'
import { clientNameIn } from '../../../../shared/imports/kinds/told-document.ts'
import type {
  ClientAnswer,
  DecidedDocument,
  ImportPlan,
  PlannedDocument,
} from '../../../../shared/imports/plan/import-plan.ts'
import { isTold } from '../../../../shared/imports/plan/merge-stub.ts'
import type { ReadDocument } from '../reading/imported-source.ts'

/** A document as it was read, then as it was put right and decided on by the reader. */
export type Review = ReadDocument &
  DecidedDocument & {
    /** The client's name as the document tells it, before anybody changed it. */
    readonly told: string | undefined
    readonly isAccepted: boolean
    /** As another kind; what it says now is not what it will say. */
    readonly isBeingRead?: boolean
  }

export function reviewOf(source: ReadDocument, key: string): Review {
  const isAccepted = isImportable(source)
  return { ...source, key, told: clientNameIn(source.document), isAccepted }
}

/** One document changed; whose it is holds for all that tell the same client. */
export function withReview(reviews: readonly Review[], changed: Review): Review[] {
  const before = reviews.find(({ key }) => key === changed.key)
  const isAnswered = before?.client !== changed.client
  return reviews.map(each => {
    if (each.key === changed.key) return changed
    return isAnswered && isSameName(each.told, changed.told)
      ? withAnswer(each, changed.client)
      : each
  })
}

function withAnswer(review: Review, client: ClientAnswer | undefined): Review {
  return { ...review, client, missionId: undefined }
}

function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && bareWords(one) === bareWords(other)
}

/** Its client may be one that is known: only its reader can tell. */
export function isAsked(review: Review, planned: PlannedDocument | undefined): boolean {
  const close = planned?.close ?? []
  return review.isAccepted && review.client === undefined && close.length > 0
}

/** Why the accepted documents cannot be brought in yet, in one sentence. */
export function obstacle(reviews: readonly Review[], { planned }: ImportPlan): string | undefined {
  const accepted = reviews.filter(({ isAccepted }) => isAccepted)
  if (accepted.some(({ isBeingRead }) => isBeingRead)) return 'Un document est en cours de lecture.'
  const asked = accepted.filter(review => isAsked(review, planned.get(review.key)))
  const unnamed = accepted.find(({ document }) => clientNameIn(document)?.trim() === '')
  if (unnamed !== undefined) return `Donnez un nom au client de «\u00a0${unnamed.name}\u00a0».`
  const [first, ...others] = asked
  if (first === undefined) return undefined
  return others.length === 0
    ? `Dites de quel client parle «\u00a0${first.name}\u00a0».`
    : `Dites de quels clients parlent ${asked.length} documents.`
}

/** Of a document that is announced only, what is told of it can be kept. */
export function isImportable({ document: { content } }: Pick<Review, 'document'>): boolean {
  return content.kind !== 'stub' || isTold(content)
}
