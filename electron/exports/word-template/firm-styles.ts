import type { Document, Element } from 'slimdom'
import { folded } from '../../../shared/french/folded.ts'
import {
  isWord,
  newWordElement,
  setWordAttribute,
  wordAttribute,
  wordChild,
  wordElements,
} from './word-xml.ts'

/** The name of the table style that a template may define for our tables of figures. */
const tableStyleName = 'Tableau Établi'

/**
 * Gives our lists and tables the styles that the template has for them: Word's own « List Bullet »,
 * « List Bullet 2 »…, and the table style « Tableau Établi ». To be asked before ids are renamed;
 * `isBulleted` tells our lists of bullets by their number.
 */
export function takeFirmStyles(
  blocks: readonly Element[],
  theirs: Document,
  isBulleted: (list: string) => boolean,
): void {
  const bullets = bulletStyles(theirs)
  const table = styleNamed(theirs, 'table', folded(tableStyleName))
  for (const block of blocks) {
    if (isWord(block, 'p')) takeBullets(block, bullets, isBulleted)
    if (isWord(block, 'tbl') && table !== undefined && hasHeader(block)) takeTable(block, table)
  }
}

/** Ids of the styles of bullets from the first level down, where they bring their own mark. */
function bulletStyles(theirs: Document): readonly (string | undefined)[] {
  return ['list bullet', 'list bullet 2', 'list bullet 3', 'list bullet 4'].map(name => {
    const style = styleNamed(theirs, 'paragraph', name)
    const marks = wordChild(wordChild(style, 'pPr'), 'numPr')
    return marks === undefined ? undefined : wordAttribute(style, 'styleId')
  })
}

function styleNamed(theirs: Document, type: string, name: string): Element | undefined {
  return wordElements(theirs, 'style').find(
    style =>
      wordAttribute(style, 'type') === type &&
      folded(wordAttribute(wordChild(style, 'name')) ?? '') === name,
  )
}

function takeBullets(
  paragraph: Element,
  bullets: readonly (string | undefined)[],
  isBulleted: (list: string) => boolean,
): void {
  const properties = wordChild(paragraph, 'pPr')
  const marks = wordChild(properties, 'numPr')
  const level = Number(wordAttribute(wordChild(marks, 'ilvl')) ?? 0)
  const style = bullets[level]
  const name = wordChild(properties, 'pStyle')
  if (marks === undefined || style === undefined || name === undefined) return
  if (!isBulleted(wordAttribute(wordChild(marks, 'numId')) ?? '')) return
  setWordAttribute(name, 'val', style)
  marks.remove()
  wordChild(properties, 'spacing')?.remove()
}

function hasHeader(table: Element): boolean {
  return wordElements(table, 'tblHeader').length > 0
}

/** Rules and fills are the style's, and so is the look of the first row. */
function takeTable(table: Element, style: Element): void {
  const properties = wordChild(table, 'tblPr')
  if (properties === undefined) return
  const name = newWordElement(table, 'tblStyle')
  setWordAttribute(name, 'val', wordAttribute(style, 'styleId') ?? '')
  properties.prepend(name)
  wordChild(properties, 'tblBorders')?.remove()
  const captions = ['tblCaption', 'tblDescription'].map(each => wordChild(properties, each))
  properties.insertBefore(lookOf(table), captions.find(each => each !== undefined) ?? null)
  for (const cell of wordElements(table, 'tcPr')) {
    for (const own of ['tcBorders', 'shd']) wordChild(cell, own)?.remove()
  }
  for (const each of wordElements(table, 'pStyle')) {
    const plainer = wordAttribute(each)?.replace(/^(Table|Dense)Header$/, '$1Text')
    if (plainer !== undefined) setWordAttribute(each, 'val', plainer)
  }
}

function lookOf(table: Element): Element {
  const look = newWordElement(table, 'tblLook')
  const parts = {
    val: '0420',
    firstRow: '1',
    lastRow: '0',
    firstColumn: '0',
    lastColumn: '0',
    noHBand: '0',
    noVBand: '1',
  }
  for (const [part, value] of Object.entries(parts)) setWordAttribute(look, part, value)
  return look
}
