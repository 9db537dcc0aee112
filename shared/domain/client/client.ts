import * as z from 'zod'
import { Cents, Percent, record, Text, tracked } from '../../values/scalars.ts'

export const Contact = record({
  name: Text,
  role: Text.optional(),
  email: Text.optional(),
  phone: Text.optional(),
})
export type Contact = z.infer<typeof Contact>

export const Client = record({
  ...tracked,
  name: Text,
  sector: Text.optional(),
  /** Yearly revenue; `note` keeps the source's own words. */
  revenue: record({ amount: Cents, year: z.int().optional(), note: Text.optional() }).optional(),
  headcount: z.int().nonnegative().optional(),
  zones: z.array(record({ label: Text, share: Percent.optional() })).optional(),
  customers: Text.optional(),
  history: z.array(Text).optional(),
  /** What else is known of the organisation, in the source's words: its teams, offer, equipment. */
  profile: z.array(Text).optional(),
  address: Text.optional(),
  siren: Text.optional(),
  contacts: z.array(Contact).default([]),
})
export type Client = z.infer<typeof Client>
