import { stateInWords } from '../../../shared/domain/document/state.ts'
import type { Versions } from './use-versions.ts'

/** Under the title, where the document stands; nothing of one that was never sent. */
export function SendingState({ versions }: { readonly versions: Versions | undefined }) {
  if (versions === undefined || versions.state.kind === 'draft') return null
  return <span>{stateInWords(versions.state)}</span>
}
