let context: CanvasRenderingContext2D | null | undefined

/** Width in pixels of a label of the timeline, as it will be drawn. */
export function measureText(text: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 7
  context.font = '500 12px "Inter Variable", system-ui, sans-serif'
  return Math.ceil(context.measureText(text).width)
}
