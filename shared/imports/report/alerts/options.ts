import type { Alert } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import { optionRow } from './option-rows.ts'

/** What a line says of an alert, under the bare name of what it tells. */
export type Told = {
  readonly name: string
  readonly text: string
  readonly entry: Entry | undefined
}

export function optionsOf({ text, entry, name }: Told): Alert['options'] {
  const row = entry?.cells === undefined ? undefined : optionRow(entry.cells)
  if (row !== undefined) return [row]
  const isNamed = /^options\b/.test(name) && /^options\b/.test(bareWords(entry?.label ?? ''))
  const several = isNamed ? [entry?.value ?? '', ...(entry?.children ?? []).map(wholeText)] : []
  const told = several.filter(each => each !== '').flatMap(lettered)
  if (entry !== undefined && told.length > 0 && entry.label !== undefined)
    return told.map(label => optionTold(label, label))
  return [optionTold(text, entry?.markdown ?? text)]
}

/** « louer un four (A), attendre la pièce (B) ». */
function lettered(text: string): string[] {
  const parts = text.split(/(?<=\([A-D]\))\s*[,;]\s*/u)
  return parts.length < 2 ? [text] : parts.map(part => part.replace(/\s*\([A-D]\)\s*$/u, ''))
}

function optionTold(text: string, raw: string): Alert['options'][number] {
  const isChosen = /✅|✔|(?<!\bnon )(?<!\bpas )\b(?:retenue?|choisie?)\b/iu.test(raw)
  const label = text.replace(/\s*(?:[✅✔❌⚠]\ufe0f?|(?<=\))\s\?{1,2})\s*$/u, '')
  const bare = label
    .replace(arrowed, '')
    .replace(
      /\s*❌\ufe0f?\s*\(?(?:écartée?|rejetée?|abandonnée?|non retenue?|refusée?)\)?\s*$/iu,
      '',
    )
    .replace(/\s*(?:[–—,-]|\()\s*(?:retenue?|choisie?)\)?\s*$/iu, '')
    .replace(/^[a-hA-H][.)]\s+(?=\p{L})/u, '')
  return { label: bare, ...(isChosen && { chosen: true }) }
}

/** « Louer un four ← choisie », « ✅ (retenue) », « 👈 option retenue ». */
const arrowed =
  /\s*(?:[✅✔👈⬅]\ufe0f?|→|←|<-+|◄|◀)\s*\(?(?:(?:l[’'])?(?:option|solution|piste) )?(?:retenue?|choisie?|sélectionnée?|validée?)\)?\s*$/iu

/** « Décision : Option C » chooses the third where nothing marks it. */
export function withChosen(options: Alert['options'], decision: string): Alert['options'] {
  if (options.some(({ chosen }) => chosen === true)) return options
  const mark = /^(?:option|solution|piste|scenario) ([a-h1-9])\b/.exec(bareWords(decision))?.[1]
  const rank =
    mark === undefined
      ? -1
      : '123456789'.includes(mark)
        ? Number(mark) - 1
        : mark.charCodeAt(0) - 97
  return options.map((option, index) => (index === rank ? { ...option, chosen: true } : option))
}
