import { type FieldValues, fieldAlsoNamed, textFields } from './fields.ts'
import { fieldsIn, type WrittenField } from './text.ts'

export type FilledText = {
  readonly text: string
  /** What stands between the braces that could not be filled: they are left in the text, to be seen. */
  readonly left: readonly string[]
}

/** The text with its `{{fields}}` in words. */
export function filledText(text: string, values: FieldValues): FilledText {
  return fill(text, values, value => value)
}

/** Of Markdown: what looks like Markdown in a name stays the name it is. */
export function filledMarkdown(markdown: string, values: FieldValues): FilledText {
  return fill(markdown, values, value => value.replace(/[\\`*_~[\]<>#|]/g, '\\$&'))
}

/** What stands between braces in a text that should have none left. */
export function unfilledFields(text: string | undefined): string[] {
  return fieldsIn(text ?? '').map(({ written }) => written)
}

/**
 * The text with the names of one document turned into fields, for it to serve again. Names of fewer
 * than three letters are left: they could be parts of anything. A title is called the mission's.
 */
export function withFields(text: string, values: FieldValues): string {
  const names = textFields
    .map(({ name }) => ({ name, value: values[name] ?? '' }))
    .filter(({ name, value }) => value.length >= 3 && name !== 'titre')
    .toSorted((a, b) => b.value.length - a.value.length)
  if (names.length === 0) return text
  const pattern = names.map(({ value }) => escaped(value)).join('|')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}{])(?:${pattern})(?![\\p{L}\\p{N}}])`, 'gu')
  return text.replace(whole, found => {
    const { name = '' } = names.find(({ value }) => value === found) ?? {}
    return `{{${name}}}`
  })
}

function fill(text: string, values: FieldValues, written: (value: string) => string): FilledText {
  const fields = fieldsIn(text)
  let filled = ''
  let at = 0
  for (const field of fields) {
    const value = knownValue(field, values)
    const asWritten = text.slice(field.start, field.end)
    filled += text.slice(at, field.start) + (value === undefined ? asWritten : written(value))
    at = field.end
  }
  const left = fields.filter(field => knownValue(field, values) === undefined)
  return { text: filled + text.slice(at), left: left.map(field => field.written) }
}

function knownValue(field: WrittenField, values: FieldValues): string | undefined {
  const name = field.name ?? fieldAlsoNamed(field.written) ?? ''
  const value = (values as Readonly<Record<string, string | undefined>>)[name]
  return value === undefined || value.trim() === '' ? undefined : value
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
