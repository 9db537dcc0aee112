import type { DocumentSort } from '../../../../shared/imports/kinds/document-sort.ts'
import { documentReader } from './document-reader.ts'
import type { ReadSource } from './imported-source.ts'

type Text = { readonly name: string; readonly text: string; readonly repaired: boolean }

/** A text as what its reader says that it is. */
export async function readAgain(
  { name, text, repaired }: Text,
  sort: DocumentSort,
  today: string,
): Promise<ReadSource> {
  const reader = documentReader()
  try {
    const [read] = await reader.read({ name, text, repaired, making: { today, sort } })
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
