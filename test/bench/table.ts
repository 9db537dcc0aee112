import { cpus, totalmem } from 'node:os'
import { type Figure, meetsTarget } from './figure.ts'

/** One line for each figure, under the machine that gave them. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', 'peer', 'ratio', 'target', ''],
    ...figures.map(figure => [
      figure.what,
      `${rounded(figure.value)} ${figure.unit}`,
      figure.peer ? `${figure.peer.name}: ${rounded(figure.peer.value)} ${figure.unit}` : '–',
      figure.ratio === undefined ? '–' : `× ${figure.ratio.toFixed(2)}`,
      targetText(figure),
      meetsTarget(figure) ? 'met' : 'MISSED',
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [machine(), '', ...lines].join('\n')
}

function targetText({ target, unit }: Figure): string {
  return target.of === 'ratio' ? `× ${target.atMost} at most` : `${target.atMost} ${unit} at most`
}

function rounded(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0)
}

function machine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const processor = `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}`
  return `Machine: ${processor}, ${memory} GB, Node ${process.versions.node}`
}
