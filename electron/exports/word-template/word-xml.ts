import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from 'slimdom'

/** The namespaces of the parts that are read or written here. */
export const ns = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const

/** A part as a tree. A document type is refused: entities make small files large, and fetch others. */
export function parsePart(content: Uint8Array): Document {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
  if (/<!DOCTYPE/i.test(text)) throw new UnsafeXml('document type')
  return parseXmlDocument(text)
}

export class UnsafeXml extends Error {}

export function partBytes(document: Document): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const root = rootOf(document)
  return new TextEncoder().encode(`${declaration}${serializeToWellFormedString(root)}`)
}

export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new UnsafeXml('no element')
  return document.documentElement
}

/** Every `w:` element of this name below, in document order. */
export function wordElements(within: Document | Element, name: string): Element[] {
  return within.getElementsByTagNameNS(ns.w, name)
}

/** The first `w:` child of this name. */
export function wordChild(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find(child => isWord(child, name))
}

export function isWord(element: Element, name: string): boolean {
  return element.localName === name && element.namespaceURI === ns.w
}

/** The attribute `w:val`, or another of that namespace. */
export function wordAttribute(element: Element | undefined, name = 'val'): string | undefined {
  return element?.getAttributeNS(ns.w, name) ?? undefined
}

export function setWordAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(ns.w, `w:${name}`, value)
}

export function newWordElement(near: Element, name: string): Element {
  const document = near.ownerDocument
  if (document === null) throw new UnsafeXml('no document')
  return document.createElementNS(ns.w, `w:${name}`)
}

export function replaceElement(old: Element, replacements: readonly Element[]): void {
  const { parentNode } = old
  if (parentNode === null) return
  for (const each of replacements) parentNode.insertBefore(each, old)
  parentNode.removeChild(old)
}
