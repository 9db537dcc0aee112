import * as z from 'zod'

/** A cell that holds something; `column` counts from 1. A formula comes with the result it had when saved. */
export const ReadCell = z.object({
  column: z.int().min(1).max(16_384),
  value: z.union([z.number(), z.string()]).optional(),
  /** Without the leading `=`. */
  formula: z.string().optional(),
  /** The value is an error such as `#REF!`. */
  isError: z.literal(true).optional(),
  /** What a figure is shown as, where that is not a plain one. */
  shown: z.enum(['date', 'percent']).optional(),
})
export type ReadCell = z.infer<typeof ReadCell>

export const ReadRow = z.object({ number: z.int().min(1), cells: z.array(ReadCell) })
export type ReadRow = z.infer<typeof ReadRow>

export const ReadSheet = z.object({ name: z.string(), rows: z.array(ReadRow) })
export type ReadSheet = z.infer<typeof ReadSheet>

/** An Excel workbook as somebody left it, its looks aside. */
export const ReadWorkbook = z.object({
  sheets: z.array(ReadSheet),
  /** Its dates count from 1904, as those of old Macs do. */
  startsIn1904: z.boolean(),
})
export type ReadWorkbook = z.infer<typeof ReadWorkbook>
