/** What was worked out of a record, each answer at its own rank, for as long as there is the record. */
export type RecordMemory = unknown[]

export function memoryOf(record: object): RecordMemory {
  const memory = memories.get(record) ?? []
  memories.set(record, memory)
  return memory
}

const memories = new WeakMap<object, RecordMemory>()

/** Where the answers to one question stand. */
export function nextRank(): number {
  return rank++
}

let rank = 0
