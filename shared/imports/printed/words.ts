import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { spelling } from '../../documents/markdown/spelling.ts'

type Words = readonly PhrasingContent[]

/** GitHub's Markdown, which our renderer writes. */
export function markdownBlocks(text: string): RootContent[] {
  return fromMarkdown(text, options).children
}

/**
 * Bare addresses are not looked for: they stay the text that they are. Made once: the parser runs half as
 * fast over constructs that are new each time.
 */
const options: Options = {
  extensions: [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }],
  mdastExtensions: [gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)],
}

/** What words say, without their emphasis. */
export function plainWords(words: Words): string {
  return words
    .map(each => (isBreak(each) ? '\n' : textOf(each)))
    .join('')
    .trim()
}

/** The lines that a paragraph or a cell shows one under the other. */
export function linesOf(words: Words): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const each of words) {
    if (isBreak(each)) lines.push([])
    else lines.at(-1)?.push(each)
  }
  return lines
}

function isBreak(each: PhrasingContent): boolean {
  return each.type === 'break' || (each.type === 'html' && /^<br\s*\/?>$/i.test(each.value))
}

/** Blocks as the Markdown of a field that holds prose. */
export function proseOfBlocks(blocks: readonly RootContent[]): string {
  return blocks.map(block => withoutNeedlessEscapes(markdownOf([block]))).join('\n\n')
}

function markdownOf(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: blocks.map(withPlainAddresses) }, spelling).trim()
}

/** An address that is its own text needs no mark. */
function withPlainAddresses<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as RootContent[]).map(child => {
    const text = child.type === 'link' ? textOf(child) : undefined
    const isBare = child.type === 'link' && child.url.replace(/^mailto:/, '') === text
    return isBare ? { type: 'text', value: text ?? '' } : withPlainAddresses(child)
  })
  return { ...node, children }
}

/** People search for « R&D », not for « R\&D »: backslashes go where it reads the same without them. */
function withoutNeedlessEscapes(markdown: string): string {
  const isSame = (text: string) => markdownOf(markdownBlocks(text)) === markdown
  const bare = markdown.replace(anyEscape, '$1')
  if (bare === markdown || isSame(bare)) return bare
  return [...markdown.matchAll(anyEscape)].reduceRight((text, { index }) => {
    const shorter = text.slice(0, index) + text.slice(index + 1)
    return isSame(shorter) ? shorter : text
  }, markdown)
}

const anyEscape = /\\([!-/:-@[-`{-~])/g

/** Prose that had room for lines only, whose paragraphs and bullets stand one under the other. */
export function proseOfLines(lines: readonly Words[]): string {
  return lines
    .map(words => proseOfBlocks([{ type: 'paragraph', children: [...words] }]))
    .map(text =>
      text.replace(/^(\u2003*)• /u, (_, indent: string) => `${'  '.repeat(indent.length)}- `),
    )
    .reduce((prose, line) => `${prose}${gapBetween(prose, line)}${line}`, '')
}

function gapBetween(prose: string, line: string): string {
  if (prose === '') return ''
  const last = prose.slice(prose.lastIndexOf('\n') + 1)
  return isBullet(last) && isBullet(line) ? '\n' : '\n\n'
}

function isBullet(line: string): boolean {
  return /^ *- /.test(line)
}

type Labelled = { readonly label: string; readonly value: PhrasingContent[] }

/** `**Label :** value`, where what is in bold may go on after the colon. */
export function labelledValue(blocks: readonly RootContent[]): Labelled | undefined {
  const [paragraph, ...others] = blocks
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined
  const [bold, ...value] = paragraph.children
  if (bold?.type !== 'strong') return undefined
  const [, label, rest = ''] = /^([^:]*?)\s*:\s*(.*)$/su.exec(textOf(bold)) ?? []
  if (label === undefined) return undefined
  const told: PhrasingContent[] =
    rest === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: rest }] }]
  return { label, value: trimmed([...told, ...value]) }
}

function trimmed([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return []
  if (first.type !== 'text') return [first, ...others]
  const value = first.value.trimStart()
  return value === '' ? others : [{ ...first, value }, ...others]
}
