import { createElement, type ReactNode, useContext, useMemo } from 'react'
import type { Drawing, SvgNode } from '../../../shared/drawings/drawing.ts'
import { type DrawnBlock, drawingOf } from '../../../shared/drawings/drawing-of.ts'
import { progressBar } from '../../../shared/drawings/progress-bar.ts'
import styles from './blocks.module.css'
import { DocumentBrand } from './document-brand.ts'

/** The very drawing that goes into the Word file. */
export function DrawingView({ block }: { readonly block: DrawnBlock }) {
  const brand = useContext(DocumentBrand)
  const drawing = useMemo(() => drawingOf(block, brand), [block, brand])
  return <SvgView drawing={drawing} className={styles.drawing} />
}

type Progress = { readonly percent: number; readonly fill: string }

export function ProgressView({ percent, fill }: Progress) {
  return <SvgView drawing={progressBar(percent, fill)} className={styles.progress} />
}

type Shown = { readonly drawing: Drawing; readonly className: string | undefined }

/** Lengths in points, as on the page. */
function SvgView({ drawing: { alt, width, height, root }, className }: Shown) {
  return (
    <svg
      role="img"
      aria-label={alt}
      className={className}
      viewBox={`${root.attributes.viewBox}`}
      style={{ width: `${width}pt`, height: `${height}pt`, fontFamily: fontOf(root) }}
    >
      {root.children.map(elementOf)}
    </svg>
  )
}

function fontOf({ attributes }: SvgNode): string | undefined {
  const font = attributes['font-family']
  return font === undefined ? undefined : `${font}`
}

function elementOf(child: SvgNode | string, index: number): ReactNode {
  if (typeof child === 'string') return child
  const attributes = Object.entries(child.attributes).map(([name, value]) => [
    camelled(name),
    value,
  ])
  return createElement(
    child.tag,
    { key: index, ...Object.fromEntries(attributes) },
    ...child.children.map(elementOf),
  )
}

/** « font-size » is « fontSize » to React. */
function camelled(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
