import { withoutHtml } from './pasted-html.ts'
import { rejoined } from './rejoined-lines.ts'
import { type TypedLine, withTables } from './typed-tables.ts'

/** A text without what its way here has put around and into it, and the lines that it comes from. */
export type PastedText = { readonly text: string; readonly lineOf: (line: number) => number }

/** What a web page, a mail, a word processor or a front matter adds to a brief is put in plain words. */
export function plainPaste(text: string): PastedText {
  const typed = withoutHtml(text)
    .split('\n')
    .map((each, index) => ({ text: each, line: index + 1 }))
  const plain = withoutContents(withoutMail(withoutFrontMatter(typed)))
  const lines = withTables(rejoined(plain))
  return {
    text: lines.map(each => each.text).join('\n'),
    lineOf: line => lines[line - 1]?.line ?? typed.length,
  }
}

/** The fields of a front matter are said like any other: `client: Martin SA`. */
function withoutFrontMatter(lines: readonly TypedLine[]): TypedLine[] {
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
  const inside = lines.slice(1, Math.max(end, 1)).map(({ text, line }) => ({
    line,
    text: text.replace(
      /^([\p{L}_ -]+?)\s*:\s*["']?(.*?)["']?\s*$/u,
      (_, name: string, value: string) => `${name.replaceAll('_', ' ')} : ${value}`,
    ),
  }))
  const isMatter =
    /^---\s*$/.test(lines[0]?.text ?? '') &&
    inside.length > 0 &&
    inside.every(({ text }) => /^[^:]{1,40} : |^\s*$|^\s+-\s/.test(text))
  if (!isMatter) return [...lines]
  const blank = (line: number) => ({ text: '', line })
  return [...inside.flatMap(each => [each, blank(each.line)]), ...lines.slice(end + 1)]
}

const mailField = /^\s*\**(?:de|à|a|cc|cci|from|to|sent|envoyé|date|objet|subject)\**\s*:\**\s/i

/** A mail says who sent it and when; the addresses are no part of the brief. */
function withoutMail(lines: readonly TypedLine[]): TypedLine[] {
  const start = lines.findIndex(({ text }) => text.trim() !== '')
  const end = lines.findIndex(({ text }, index) => index >= start && text.trim() === '')
  const head = lines.slice(start, end === -1 ? undefined : end)
  const fields = head.filter(({ text }) => mailField.test(text))
  const isMail =
    fields.length >= 2 && head.some(({ text }) => /^\s*\**(?:objet|subject)\b/i.test(text))
  if (!isMail) return [...lines]
  return [...head.map(mailLine), ...lines.slice(start + head.length)]
}

function mailLine({ text, line }: TypedLine): TypedLine {
  const [, name = '', value = ''] = /^\s*\**([^:*]+?)\**\s*:\**\s*(.*)$/.exec(text) ?? []
  const plain = value.replace(/\s*<[^<>]*>/g, '')
  if (/^(?:de|from)$/i.test(name)) return { text: `Auteur : ${plain}`, line }
  if (/^(?:envoyé|sent|date)$/i.test(name)) return { text: `Date : ${plain}`, line }
  if (/^(?:objet|subject)$/i.test(name))
    return { text: plain.replace(/^(?:(?:tr|re|fwd?|rép)\s*:\s*)+/i, ''), line }
  return { text, line }
}

const contentsTitle =
  /^[#*\s]*(?:\d+[.)]\s*)?(?:sommaire|table des matières|table of contents)[*\s:]*$/i

/** A table of contents repeats the titles of the document. */
function withoutContents(lines: readonly TypedLine[]): TypedLine[] {
  const title = lines.findIndex(({ text }) => contentsTitle.test(text))
  if (title === -1) return [...lines]
  const after = lines.slice(title + 1)
  const length = after.findIndex(({ text }) => text.trim() !== '' && !isContentsLine(text, lines))
  return [...lines.slice(0, title), ...(length === -1 ? [] : after.slice(length))]
}

/** `2. Calendrier ...... 4`, `Calendrier 4`, `- [Risques](#risques)`, `====`: the words stand again further down. */
function isContentsLine(text: string, lines: readonly TypedLine[]): boolean {
  if (/^\s*[=-]{3,}\s*$/.test(text) || /\]\(#[^)]*\)\s*$/.test(text)) return true
  if (/(?:\.{3,}|…|\t)\s*\d+\s*$/.test(text)) return true
  if (/^\s*#/.test(text)) return false
  const words = bareTitle(text)
  const unpaged = words.replace(/\s\d{1,3}$/, '')
  const isAgain = lines.filter(each => bareTitle(each.text) === words).length > 1
  return isAgain || (unpaged !== words && lines.some(each => bareTitle(each.text) === unpaged))
}

function bareTitle(text: string): string {
  return text
    .replace(/^[\s#*\-\d.)]+/, '')
    .replace(/[\s*:.]+$/, '')
    .toLowerCase()
}
