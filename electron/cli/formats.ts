import { Refusal } from './host.ts'

/** What files `export` writes. */
const formats = ['word', 'excel', 'markdown'] as const
export type Format = (typeof formats)[number]

/** The files that people work with; Markdown is for other programs. */
export const usualFormats: readonly Format[] = ['word', 'excel']

export function formatNamed(word: string): Format {
  const name = word.trim().toLowerCase()
  const format = formats.find(each => each === name)
  if (format === undefined)
    throw new Refusal(`« ${word} » n’est pas un format : il y a ${formats.join(', ')}.`)
  return format
}
