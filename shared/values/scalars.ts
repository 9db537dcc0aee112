import * as z from 'zod'

// The page's security policy forbids code made from text, which zod tries so as to parse faster. This
// file is the first that every schema imports.
z.config({ jitless: true })

/** Identity of a record, a UUID. */
export const Id = z.uuid()

/** Whole euro cents, excluding VAT unless the field's name says otherwise: `3120000` is 31 200,00 €. */
export const Cents = z.int()

/** Person-days in steps of a quarter. */
export const Days = z.number().nonnegative().multipleOf(0.25)

/** From 0 to 100. */
export const Percent = z.number().min(0).max(100)

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const IsoDate = z.iso.date()

/** A moment, UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime()

/** One line, or a few, of plain text: shown as it is, never interpreted. */
export const Text = z.string()

/** Markdown: paragraphs, lists, emphasis. */
export const Prose = z.string()

/**
 * An object whose unknown keys pass through untouched, so that a file written by a later minor
 * version loses nothing when this one saves it. The type lists the known keys only.
 */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>
}

/** What every stored record carries beside its own fields. */
export const tracked = {
  id: Id,
  /** Changes at each write; the parent revision lets two machines' edits be told apart. */
  revision: z.string().optional(),
  updatedAt: Instant.optional(),
  /** In the trash since then; never removed from the store. */
  deletedAt: Instant.optional(),
}
