import { element } from './element.ts'

const office = 'http://schemas.openxmlformats.org'

export const relationshipTypes = `${office}/officeDocument/2006/relationships`
export const packageTypes = `${office}/package/2006`

const spaces = {
  'xmlns:w': `${office}/wordprocessingml/2006/main`,
  'xmlns:r': relationshipTypes,
  'xmlns:wp': `${office}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${office}/drawingml/2006/main`,
  'xmlns:pic': `${office}/drawingml/2006/picture`,
}

/** A part in Word's language: its root element declares every namespace that we use. */
export function documentPart(root: string, content: string): string {
  return xmlPart(element(root, spaces, content))
}

export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
}
