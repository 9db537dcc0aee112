import MiniSearch from 'minisearch'
import { searchWords } from '../../shared/french/folded.ts'

export type Noun = 'mission' | 'client' | 'proposal' | 'report' | 'meeting' | 'playbook'

/** A record as it is searched: what names it, whose it is, and other words to find it by. */
export type Searched = {
  readonly noun: Noun
  readonly id: string
  readonly title: string
  readonly client: string
  readonly words: string
  /** Every word that it says, as `everyWord` makes them. */
  readonly said?: string
}

/** Records added between two pauses: some milliseconds of work, so that the page never freezes. */
const chunk = 10

/** Finds records by words of any of their texts: begun, unaccented, in the plural or with a slip. */
export class SearchIndex {
  readonly #records = new Map<string, Searched>()
  readonly #index = new MiniSearch<Searched>({
    idField: 'id',
    fields: ['title', 'client', 'words', 'said'],
    // What a record says is kept as it is searched.
    tokenize: (text, field) => (field === 'said' ? text.split(' ') : searchWords(text)),
    searchOptions: {
      prefix: true,
      fuzzy: term => (term.length > 4 ? 0.2 : false),
      boost: { title: 3, client: 2, said: 0.5 },
      combineWith: 'AND',
    },
  })

  /** The records that hold every word of the query, the best first. */
  find(query: string, limit: number): Searched[] {
    return this.#index
      .search(query)
      .slice(0, limit)
      .flatMap(({ id }) => this.#records.get(String(id)) ?? [])
  }

  /** Makes the index hold exactly these records, a few at a time; `pause` lets the page breathe. */
  async update(records: readonly Searched[], pause: () => Promise<void>): Promise<void> {
    this.#forgetOthers(new Set(records.map(({ id }) => id)))
    const changed = records.filter(record => !isSame(record, this.#records.get(record.id)))
    for (let start = 0; start < changed.length; start += chunk) {
      for (const record of changed.slice(start, start + chunk)) this.#put(record)
      await pause()
    }
  }

  #forgetOthers(kept: ReadonlySet<string>): void {
    for (const id of this.#records.keys()) {
      if (kept.has(id)) continue
      this.#index.discard(id)
      this.#records.delete(id)
    }
  }

  #put(record: Searched): void {
    if (this.#records.has(record.id)) this.#index.replace(record)
    else this.#index.add(record)
    this.#records.set(record.id, record)
  }
}

function isSame(record: Searched, known: Searched | undefined): boolean {
  return (
    known !== undefined &&
    record.title === known.title &&
    record.client === known.client &&
    record.words === known.words &&
    record.said === known.said
  )
}
