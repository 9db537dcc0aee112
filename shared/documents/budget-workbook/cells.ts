import type { CellFormat, CellStyle, WorkbookCell } from '../workbook-tree.ts'

export function words(text: string, style: CellStyle = 'body'): WorkbookCell {
  return { kind: 'text', text, format: 'text', style }
}

export function blank(style: CellStyle = 'body', format: CellFormat = 'text'): WorkbookCell {
  return { kind: 'empty', format, style }
}

/** The title of a column, aligned like what stands below it. */
export function heading(text: string, format: CellFormat = 'text'): WorkbookCell {
  return { kind: 'text', text, format, style: 'header' }
}

/** An amount in cents, or an empty cell. */
export function money(cents: number | undefined, style: CellStyle = 'body'): WorkbookCell {
  return figure(cents === undefined ? undefined : cents / 100, 'money', style)
}

export function days(value: number | undefined, style: CellStyle = 'body'): WorkbookCell {
  return figure(value, 'days', style)
}

/** `value` from 0 to 100. */
export function percent(value: number | undefined, style: CellStyle = 'body'): WorkbookCell {
  return figure(value === undefined ? undefined : value / 100, 'percent', style)
}

/** A percentage whose decimals matter, a hundred-millionth at the least; `value` from 0 to 100. */
export function share(value: number, style: CellStyle = 'body'): WorkbookCell {
  return figure(Math.round(value * 1e6) / 1e8, 'share', style)
}

export function date(value: string | undefined, style: CellStyle = 'body'): WorkbookCell {
  if (value === undefined) return blank(style, 'date')
  return { kind: 'date', date: value, format: 'date', style }
}

/** `formula` holds cell references and figures only, never a user's words. `cents` is its result. */
export function computedMoney(
  formula: string,
  cents: number,
  style: CellStyle = 'body',
): WorkbookCell {
  return { kind: 'formula', formula, result: cents / 100, format: 'money', style }
}

export function computed(
  formula: string,
  result: number | string,
  format: CellFormat,
  style: CellStyle = 'body',
): WorkbookCell {
  return { kind: 'formula', formula, result, format, style }
}

function figure(value: number | undefined, format: CellFormat, style: CellStyle): WorkbookCell {
  if (value === undefined) return blank(style, format)
  return { kind: 'number', value, format, style }
}
