import type { Block, Line } from '../../../shared/documents/document-tree.ts'
import { fc } from '../../properties.ts'

const marks = [
  ...'*_`~[]()<>#+-=|!&;:.\\$@^"\'/{} \t0123456789',
  ...['**', '__', '~~', '<b>', '<br>', '&amp;', '&#42;', '![', '](', '1. ', '1) ', '- ', '# '],
  ...['> ', '| ', ':---', '---', '===', '```', '    ', '[ ] ', '[x] ', '[^1]', '[^1]: ', '[a]: b'],
  ...['https://a.fr/_x_', 'http:', 'www.a_b.fr', 'a_b@c.fr', 'mailto:', '\u00a0', '\u202f'],
  ...['<!--', '-->', 'é', 'œ', '€', '«', '»', '👩‍💻', 'שלום', 'mot', 'Deux mots'],
]

/** Words as people type them where they look most like Markdown. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map(parts => parts.join(''))

const someText = anyText.map(text => `m${text}`)

const anySpan = fc.record(
  {
    text: fc.oneof(
      anyText,
      anyText.map(text => `${text}\n${text}`),
    ),
    bold: fc.boolean(),
    italic: fc.boolean(),
    code: fc.boolean(),
    strike: fc.boolean(),
    link: fc.constantFrom('https://exemple.fr/a_b', 'mailto:a@b.fr'),
  },
  { requiredKeys: ['text'] },
)

export const anyLine: fc.Arbitrary<Line> = fc.array(anySpan, { maxLength: 4 })

const toned = fc.constantFrom('good', 'warning', 'bad', 'info')
const levels = fc.array(someText, { minLength: 1, maxLength: 3 })
const day = fc.constantFrom('2024-03-15', '2024-11-01')

const anyTable = fc.integer({ min: 1, max: 4 }).chain(width =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: someText,
    columns: fc.array(
      fc.record({
        title: anyText,
        role: fc.constantFrom('text', 'money', 'days', 'percent', 'date', 'status'),
        weight: fc.constant(1),
      }),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('body' as const, 'subtotal' as const, 'total' as const),
          cells: fc.array(fc.record({ line: anyLine }), { minLength: width, maxLength: width }),
        }),
        fc.record({
          kind: fc.constant('group' as const),
          cells: anyLine.map(line => [{ line }]),
        }),
      ),
      { maxLength: 4 },
    ),
  }),
)

export const anyBlock = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.integer({ min: 1, max: 3 }), text: anyText }),
  fc.record({
    kind: fc.constant('paragraph'),
    line: anyLine,
    style: fc.constantFrom('body', 'lead', 'note', 'address'),
  }),
  fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ line: anyLine, level: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  anyTable,
  fc.record({
    kind: fc.constant('facts'),
    caption: someText,
    facts: fc.array(fc.record({ label: someText, value: anyLine }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record(
    {
      kind: fc.constant('callout'),
      tone: toned,
      title: anyText,
      lines: fc.array(anyLine, { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'tone', 'lines'] },
  ),
  fc.record(
    { kind: fc.constant('quote'), lines: fc.array(anyLine, { maxLength: 3 }), author: anyText },
    { requiredKeys: ['kind', 'lines'] },
  ),
  fc.record({
    kind: fc.constant('keyFigures'),
    figures: fc.array(fc.record({ value: anyText, label: someText }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    kind: fc.constant('checklist'),
    items: fc.array(fc.record({ line: anyLine, done: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    kind: fc.constant('matrix'),
    caption: someText,
    columns: fc.record({ title: someText, levels }),
    rows: fc.record({ title: someText, levels }),
    tones: fc.constant([]),
    entries: fc.array(
      fc.record({ column: fc.nat(2), row: fc.nat(2), mark: someText, text: anyText }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('timeline'),
    caption: someText,
    bars: fc.array(fc.record({ label: anyText, start: day, end: day, tone: toned }), {
      maxLength: 3,
    }),
    marks: fc.array(fc.record({ label: anyText, date: day, tone: toned }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('chart'),
    caption: someText,
    series: fc.array(fc.record({ label: someText }), { minLength: 1, maxLength: 2 }),
    categories: fc.array(
      fc.record({
        label: anyText,
        values: fc.array(fc.option(fc.record({ value: fc.double(), text: someText })), {
          maxLength: 1,
        }),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('signatures'),
    parties: fc.array(
      fc.record(
        { title: anyText, fields: fc.array(someText, { maxLength: 3 }), mention: anyText },
        { requiredKeys: ['title', 'fields'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.constant({ kind: 'pageBreak' }),
) as fc.Arbitrary<Block>
