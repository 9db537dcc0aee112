import { liveQuery, type Subscription } from 'dexie'
import { commit, type Edit } from '../changes/commit.ts'
import { type StorageFailure, storageFailure } from '../changes/failure.ts'
import { rowFingerprint } from '../changes/row-change.ts'
import { storedRow } from '../changes/stored-rows.ts'
import type { EtabliDatabase } from '../database/database.ts'
import type { RowOf, TableName } from '../database/tables.ts'
import { burstLength, type DraftStep, stepsByField, withSteps } from './steps.ts'

export type DraftView<T extends TableName> = {
  /** The row with every edit in it, saved or not; undefined while it is first read. */
  readonly row: RowOf<T> | undefined
  /** There is no such row. */
  readonly isMissing: boolean
  readonly state: 'saved' | 'saving' | 'failed'
  /** Why the edits are not saved, as French sentences; they are kept and tried again. */
  readonly failure?: string
}

const pauseMs = 400
const longestWaitMs = 2_000
const retryMs = 5_000

/**
 * One row being edited. An edit shows at once and never waits for the store; edits are saved when
 * typing pauses, and kept until they are. When the row is changed elsewhere meanwhile (an undo,
 * another screen), the unsaved edits are laid over what is stored now.
 */
export class Draft<T extends TableName> {
  readonly #db: EtabliDatabase
  readonly #table: T
  readonly #id: string
  readonly #onShow: () => void
  readonly #listeners = new Set<() => void>()
  #view: DraftView<T> = { row: undefined, isMissing: false, state: 'saved' }
  #steps: readonly DraftStep<T>[] = []
  #failure: StorageFailure | undefined
  /** A save that got no answer in time: tried again as it was, by its name, lest it be made twice. */
  #unanswered: { readonly changeId: string; readonly count: number } | undefined
  #unsavedSince = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Reads and saves, one after the other: none may show a row older than the one before. */
  #queue: Promise<void> = Promise.resolve()
  #watch: Subscription | undefined

  constructor(db: EtabliDatabase, table: T, id: string, onShow: () => void) {
    this.#onShow = onShow
    this.#db = db
    this.#table = table
    this.#id = id
  }

  readonly view = (): DraftView<T> => this.#view

  /** Follows the row until the returned function is called; the last to leave has it saved. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#watch ??= this.#follow()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#leave()
    }
  }

  edit(step: DraftStep<T>): void {
    const { row, isMissing } = this.#view
    const edited = row && step.change(row)
    if (this.#steps.length === 0) this.#unsavedSince = Date.now()
    this.#steps = [...this.#steps, step]
    this.#show(edited, isMissing)
    const waited = Date.now() - this.#unsavedSince
    this.#flushIn(Math.max(0, Math.min(pauseMs, longestWaitMs - waited)))
  }

  /** Saves what is unsaved, now. Never rejects: the view says when it failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    return this.#inTurn(() => this.#save())
  }

  /** The row as edited and the last edit's name, while some of it is not stored. */
  unsaved(): { table: T; row: RowOf<T>; what: string; scope: string } | undefined {
    const step = this.#steps.at(-1)
    const { row } = this.#view
    if (step === undefined || row === undefined) return undefined
    return { table: this.#table, row, what: step.what, scope: step.scope }
  }

  #follow(): Subscription {
    const stored = liveQuery(async () => storedRow(this.#db, this.#table, this.#id))
    return stored.subscribe({
      next: () => void this.#inTurn(() => this.#read()),
      error: error => this.#fail(error),
    })
  }

  #leave(): void {
    this.#watch?.unsubscribe()
    this.#watch = undefined
    void this.flush()
  }

  #flushIn(delayMs: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), delayMs)
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch(error => this.#fail(error))
    return this.#queue
  }

  async #save(): Promise<void> {
    while (this.#steps.length > 0) {
      const { changeId, count } = this.#attempt()
      const change = this.#changeOf(this.#steps.slice(0, count), changeId)
      await commit(this.#db, change).catch(error => this.#saveApart(error))
      this.#steps = this.#steps.slice(count)
      this.#unsavedSince = Date.now()
      this.#unanswered = undefined
      this.#failure = undefined
      await this.#read()
    }
  }

  /** A value that is refused keeps no other field from being saved: each is tried by itself. */
  async #saveApart(error: unknown): Promise<never> {
    if (storageFailure(error).kind !== 'refused') throw error
    for (const steps of stepsByField(this.#steps)) {
      const change = this.#changeOf(steps, this.#db.clock.newId())
      if (await isTaken(commit(this.#db, change))) {
        this.#steps = this.#steps.filter(step => !steps.includes(step))
      }
    }
    throw error
  }

  /** Steps of one field are saved together; once a save has failed, all of them are. */
  #attempt(): { readonly changeId: string; readonly count: number } {
    const count = this.#failure ? this.#steps.length : burstLength(this.#steps)
    this.#unanswered ??= { changeId: this.#db.clock.newId(), count }
    return this.#unanswered
  }

  #changeOf(steps: readonly DraftStep<T>[], changeId: string) {
    const { what = '', scope = '' } = steps.at(-1) ?? {}
    const change = (row: RowOf<T>) => withSteps(row, steps)
    // A table with a change of its own rows is an edit, which the union cannot see of a generic one.
    const edit = { table: this.#table, id: this.#id, change } as unknown as Edit
    return { what, scope, changeId, edits: [edit] }
  }

  async #read(): Promise<void> {
    const stored = (await storedRow(this.#db, this.#table, this.#id)) as RowOf<T> | undefined
    const row = stored && this.#sameOr(withSteps(stored, this.#steps))
    this.#show(row, stored === undefined)
  }

  /** The row on show where the new one says the same, so that nothing is drawn again in vain. */
  #sameOr(row: RowOf<T>): RowOf<T> {
    const shown = this.#view.row
    return shown !== undefined && rowFingerprint(shown) === rowFingerprint(row) ? shown : row
  }

  #fail(error: unknown): void {
    this.#failure = storageFailure(error)
    if (this.#failure.kind !== 'slow') this.#unanswered = undefined
    if (this.#failure.kind !== 'refused') this.#flushIn(retryMs)
    this.#show(this.#view.row, this.#view.isMissing)
  }

  /** Of a value that is refused, the field is named: somebody has to go there. */
  #told({ kind, message }: StorageFailure): string {
    const { what = '' } = this.#steps[0] ?? {}
    return kind === 'refused' && what !== '' ? `${what}\u00a0– ${message}` : message
  }

  #show(row: RowOf<T> | undefined, isMissing: boolean): void {
    const state = this.#failure ? 'failed' : this.#steps.length > 0 ? 'saving' : 'saved'
    this.#view = {
      row,
      isMissing,
      state,
      ...(this.#failure ? { failure: this.#told(this.#failure) } : {}),
    }
    for (const listener of this.#listeners) listener()
    this.#onShow()
  }
}

/** False where the store refuses what it was given; any other failure is left to the caller. */
async function isTaken(committed: Promise<void>): Promise<boolean> {
  try {
    await committed
    return true
  } catch (error) {
    if (storageFailure(error).kind === 'refused') return false
    throw error
  }
}
