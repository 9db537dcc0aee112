import * as z from 'zod'

/**
 * The value without the keys that hold nothing: `undefined` everywhere, and the empty text of an
 * optional field, since an absent value is an absent key in the workspace format.
 */
export function withoutAbsent<T>(schema: z.ZodType<T>, value: T): T {
  return tidied(schema, value) as T
}

function tidied(schema: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : undefined
    return value.map(each => tidied(bare(element), each))
  }
  if (typeof value !== 'object' || value === null) return value
  const shape: Record<string, unknown> = schema instanceof z.ZodObject ? schema.shape : {}
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !isAbsent(shape[key], each))
      .map(([key, each]) => [key, tidied(bare(shape[key]), each)]),
  )
}

function isAbsent(schema: unknown, value: unknown): boolean {
  return value === undefined || (value === '' && schema instanceof z.ZodOptional)
}

/** The schema inside `.optional()` and `.default()`. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema
}
