import type { DocumentSort } from '../../../../shared/imports/kinds/document-sort.ts'
import { documentReader } from './document-reader.ts'
import type { ReadDocument, ReadSource } from './imported-source.ts'

type Text = Pick<ReadDocument, 'name' | 'text' | 'before' | 'repaired'>

/** A text as what its reader says that it is. */
export async function readAgain(
  { name, text, before = 0, repaired }: Text,
  sort: DocumentSort,
  today: string,
): Promise<ReadSource> {
  const reader = documentReader()
  try {
    const [read] = await reader.read({ name, text, repaired, making: { today, sort, before } })
    return read ?? unreadable(name)
  } catch (error) {
    console.error(error)
    return unreadable(name)
  } finally {
    reader.close()
  }
}

function unreadable(name: string): ReadSource {
  return { kind: 'refused', name, reason: 'Ce texte n’a pas pu être lu.' }
}
