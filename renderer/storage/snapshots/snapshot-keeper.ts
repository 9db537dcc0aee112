import type { KeptSnapshot } from '../../../shared/ipc/outcomes.ts'

export type SnapshotKeeper = {
  /** Something was stored. */
  readonly changed: () => void
  /**
   * For when nobody looks at the window any more, or the journal cannot tell a change: what changed is
   * kept without waiting, yet not within a minute of the last time. Settles once it is.
   */
  readonly soon: () => Promise<void>
  /** The window closes: settles once what changed is kept. */
  readonly close: () => Promise<void>
}

type Options = {
  readonly keep: () => Promise<KeptSnapshot>
  /** Told of the first failure, and of no other until a snapshot was kept again. */
  readonly onFailure: (reason: string) => void
  /** How long nothing must have changed. */
  readonly settleMs?: number
  /** The longest that a change waits while others follow. */
  readonly longestWaitMs?: number
}

/** Decides when a snapshot is due: never while nothing has changed, never two at once. */
export function snapshotKeeper({
  keep,
  onFailure,
  settleMs = 60_000,
  longestWaitMs = 600_000,
}: Options): SnapshotKeeper {
  let changedAt: number | undefined
  let lastKept = Number.NEGATIVE_INFINITY
  let hasFailed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let keeping: Promise<void> = Promise.resolve()

  async function keepChanges(): Promise<void> {
    clearTimeout(timer)
    if (changedAt === undefined) return
    changedAt = undefined
    const outcome = await keep()
    lastKept = Date.now()
    if (outcome.kind === 'kept') hasFailed = false
    else fail(outcome.reason)
  }

  function fail(reason: string): void {
    if (!hasFailed) onFailure(reason)
    hasFailed = true
    changedAt ??= Date.now()
    waitFor(longestWaitMs)
  }

  function waitFor(delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(due, delay)
  }

  function due(): Promise<void> {
    keeping = keeping.then(keepChanges)
    return keeping
  }

  return {
    changed: () => {
      changedAt ??= Date.now()
      waitFor(Math.max(0, Math.min(settleMs, changedAt + longestWaitMs - Date.now())))
    },
    soon: async () => {
      if (changedAt !== undefined && Date.now() - lastKept >= settleMs) await due()
    },
    close: due,
  }
}
