import { useContext } from 'react'
import type { Line, Span } from '../../../shared/documents/document-tree.ts'
import { Printed } from './printed.ts'

/** A line of text with its emphasis. Links are followed from a file only: the page never leaves the app. */
export function LineView({ line }: { readonly line: Line }) {
  return line.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity and are drawn as a whole
    <SpanView key={index} span={span} />
  ))
}

function SpanView({ span }: { readonly span: Span }) {
  const isPrinted = useContext(Printed)
  let content = <>{span.text}</>
  if (span.code === true) content = <code>{content}</code>
  if (span.strike === true) content = <s>{content}</s>
  if (span.italic === true) content = <em>{content}</em>
  if (span.bold === true) content = <strong>{content}</strong>
  if (span.link === undefined) return content
  return isPrinted ? <a href={span.link}>{content}</a> : <u title={span.link}>{content}</u>
}
