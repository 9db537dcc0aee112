import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'

/** A section that a link elsewhere leads to: of which record, and the field in it. */
type AskedSection = {
  readonly recordId: string
  readonly key: string
  readonly field?: string | undefined
  /** The very words that are spoken of. */
  readonly quote?: string | undefined
}

const useAsked = create<{ readonly asked: AskedSection | undefined }>(() => ({ asked: undefined }))

/** Leads to a section once the screen of its record is there. */
export function askForSection(asked: AskedSection): void {
  useAsked.setState({ asked })
}

/** On the screen of these records: goes where a link elsewhere asked to. */
export function useAskedSection(
  recordIds: readonly string[],
  go: (key: string, field: string | undefined, quote: string | undefined, recordId: string) => void,
): void {
  const asked = useAsked(state => state.asked)
  const answer = useEffectEvent(({ recordId, key, field, quote }: AskedSection) => {
    if (!recordIds.includes(recordId)) return
    useAsked.setState({ asked: undefined })
    go(key, field, quote, recordId)
  })
  useEffect(() => {
    if (asked !== undefined) answer(asked)
  }, [asked])
}
