import type { Theme } from './theme.ts'
import { listIndent } from './word-style.ts'
import { element, valued, wrapped } from './xml/element.ts'
import { documentPart } from './xml/namespaces.ts'

const levels = [0, 1, 2, 3] as const
const bulletMarks = ['•', '–', '•', '–'] as const
const stepFormats = ['decimal', 'lowerLetter', 'lowerRoman', 'decimal'] as const

/** The one numbering of every bulleted list. */
export const bulletList = 1

/** The numbering of the numbered list at this place among the blocks: each list counts from 1. */
export function numberedList(blockIndex: number): number {
  return bulletList + 1 + blockIndex
}

/** The numberings that the body uses: bullets, and one for each of its numbered lists. */
export function numberingPart(body: string, theme: Theme): string {
  const used = new Set([...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => Number(id)))
  const steps = [...used].filter(id => id !== bulletList)
  const lists = [bulletInstance, ...steps.map(stepInstance)].join('')
  return documentPart('w:numbering', abstractList(0, theme) + abstractList(1, theme) + lists)
}

const bulletInstance = element('w:num', { 'w:numId': bulletList }, valued('abstractNumId', 0))

function stepInstance(id: number): string {
  const restart = levels.map(level =>
    element('w:lvlOverride', { 'w:ilvl': level }, valued('startOverride', 1)),
  )
  return element('w:num', { 'w:numId': id }, valued('abstractNumId', 1) + restart.join(''))
}

function abstractList(id: 0 | 1, theme: Theme): string {
  const content = levels.map(level => {
    const isBullet = id === 0
    return levelElement(
      level,
      isBullet ? 'bullet' : stepFormats[level],
      isBullet ? bulletMarks[level] : `%${level + 1}.`,
      theme,
    )
  })
  const kind = valued('multiLevelType', 'hybridMultilevel')
  return element('w:abstractNum', { 'w:abstractNumId': id }, kind + content.join(''))
}

function levelElement(level: number, format: string, text: string, { accent }: Theme): string {
  const indent = { 'w:left': listIndent * (level + 1), 'w:hanging': listIndent }
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    valued('start', 1) +
      valued('numFmt', format) +
      valued('lvlText', text) +
      valued('lvlJc', 'left') +
      wrapped('pPr', element('w:ind', indent)) +
      wrapped('rPr', `<w:b/><w:bCs/>${valued('color', accent)}`),
  )
}
