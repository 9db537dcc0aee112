import { searchWords } from '../../french/folded.ts'

/** Every word that a record says, each once and as it is searched, for the record to be found by. */
export function everyWord(record: object): string {
  const words = searchWords([...textsIn(record)].join(' ')).filter(word => word.length > 2)
  return [...new Set(words)].join(' ')
}

function* textsIn(value: object): Generator<string> {
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'object' && each !== null) yield* textsIn(each)
    else if (typeof each === 'string' && !isForPrograms(key, each)) yield each
  }
}

/** Identifiers, moments and what the app calls things by. */
function isForPrograms(key: string, text: string): boolean {
  return programKeys.has(key) || key.endsWith('Id') || isoDate.test(text)
}

const programKeys = new Set('id kind status tone revision'.split(' '))
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T|$)/
