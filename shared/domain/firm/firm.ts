import * as z from 'zod'
import {
  Cents,
  Days,
  Id,
  Instant,
  IsoDate,
  Percent,
  Prose,
  record,
  Text,
} from '../../values/scalars.ts'
import { StatusThresholds } from '../mission/status-thresholds.ts'

export const Resume = record({
  summary: Prose.optional(),
  skills: z.array(Text).default([]),
  experiences: z
    .array(record({ period: Text.optional(), title: Text, text: Prose.optional() }))
    .default([]),
  education: z.array(Text).default([]),
  languages: z.array(Text).default([]),
})
export type Resume = z.infer<typeof Resume>

export const Person = record({
  id: Id,
  name: Text,
  role: Text.optional(),
  email: Text.optional(),
  phone: Text.optional(),
  /** Price of one day, excluding VAT. */
  dayRate: Cents.nonnegative().optional(),
  /** What a proposal's annex says of them. */
  resume: Resume.optional(),
})
export type Person = z.infer<typeof Person>

/** What identifies the firm on its documents (Code de commerce, R123-237). */
export const Legal = record({
  legalForm: Text.optional(),
  capital: Cents.nonnegative().optional(),
  siret: Text.optional(),
  /** City of the trade register, as in « RCS Lyon ». */
  registryCity: Text.optional(),
  vatNumber: Text.optional(),
  address: Text.optional(),
  phone: Text.optional(),
  email: Text.optional(),
  website: Text.optional(),
})
export type Legal = z.infer<typeof Legal>

/** Conditions printed on proposals; a missing text takes its default from `legal-terms.ts`. */
export const Terms = record({
  /** Days from the invoice date; 60 at the most (Code de commerce, L441-10 I). */
  paymentDays: z.int().min(0).max(60).optional(),
  payment: Prose.optional(),
  latePenalty: Prose.optional(),
  recoveryIndemnity: Prose.optional(),
  earlyPayment: Prose.optional(),
  expenses: Prose.optional(),
  generalTerms: Prose.optional(),
})
export type Terms = z.infer<typeof Terms>

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/)

/** The firm's own Word document, whose look every Word export takes. */
export const WordTemplate = record({
  fileName: Text,
  /** The bytes of the file in base64. */
  content: z.string(),
  addedOn: IsoDate,
})
export type WordTemplate = z.infer<typeof WordTemplate>

export const Brand = record({
  /** A `data:` URL holding a PNG or JPEG picture. */
  logo: z.string().optional(),
  primaryColor: Colour,
  /** Beside the first: rules, second series of charts. Derived from the first where absent. */
  secondaryColor: Colour.optional(),
  font: Text,
  /** The body's font where absent. */
  headingFont: Text.optional(),
  /** False: the title stands at the top of the first page instead of on a page of its own. */
  cover: z.boolean().optional(),
  /** In place of the usual running texts; `{{client}}`, `{{document}}` and `{{cabinet}}` are filled in. */
  headerText: Text.optional(),
  footerText: Text.optional(),
  wordTemplate: WordTemplate.optional(),
})
export type Brand = z.infer<typeof Brand>

export const ClauseUse = z.enum(['conditions', 'guarantee', 'presentation', 'reference'])
export type ClauseUse = z.infer<typeof ClauseUse>

/** `{{client}}` and the like in the text are filled in where it is used. */
export const Clause = record({
  id: Id,
  title: Text,
  text: Prose,
  /** Conditions are printed in every proposal, the others where somebody puts them: see `clauses.ts`. */
  use: ClauseUse.optional(),
})
export type Clause = z.infer<typeof Clause>

export const defaultBrand: Brand = { primaryColor: '#1f4e79', font: 'Calibri' }

export const Firm = record({
  name: Text.default(''),
  legal: Legal.default({}),
  terms: Terms.default({}),
  people: z.array(Person).default([]),
  /** Percent: `20` for the French standard rate, `0` where VAT does not apply (CGI, art. 293 B). */
  vatRate: Percent.default(20),
  /** Which public holidays count; Alsace and Moselle have two more. */
  holidayZone: z.enum(['metropole', 'alsace-moselle']).default('metropole'),
  /** Hours that make a working day, to turn hours into days. */
  hoursPerDay: Days.default(7),
  brand: Brand.default(defaultBrand),
  clauses: z.array(Clause).default([]),
  statusThresholds: StatusThresholds.optional(),
  revision: z.string().optional(),
  updatedAt: Instant.optional(),
})
export type Firm = z.infer<typeof Firm>

/** The firm of a fresh start: nothing known yet, every default in place. */
export function emptyFirm(): Firm {
  return Firm.parse({ name: '' })
}

/** The person meant by a reference, which is an id or a name as written in a document. */
export function personNamed(firm: Firm, reference: string): Person | undefined {
  return firm.people.find(person => person.id === reference || person.name === reference)
}

/** The rate card's price of one day of this person, in cents. */
export function dayRateOf(firm: Firm, reference: string): number | undefined {
  return personNamed(firm, reference)?.dayRate
}
