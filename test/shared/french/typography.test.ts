import { describe, expect, it } from 'vitest'
import { typesetText } from '../../../shared/french/typography.ts'
import { fc } from '../../properties.ts'
import { anyText } from '../documents/any-tree.ts'

/** `~` for a no-break space, `^` for a narrow one: both can be seen in a test. */
const seen = (text: string) => typesetText(text).replaceAll('\u00a0', '~').replaceAll('\u202f', '^')

describe('text is set as a French typographer would', () => {
  it.each([
    ['Qui décide ? Vous ! Oui ; sinon : non.', 'Qui décide^? Vous^! Oui^; sinon~: non.'],
    ['Qui décide? Vous! Oui; sinon: non.', 'Qui décide^? Vous^! Oui^; sinon~: non.'],
    ['Vraiment ?! Vraiment?!', 'Vraiment^?! Vraiment^?!'],
    ['Objectifs:', 'Objectifs~:'],
    ['(Pourquoi?)', '(Pourquoi^?)'],
  ])('spaces before high punctuation do not break: %s', (typed, set) => {
    expect(seen(typed)).toBe(set)
  })

  it.each([
    ['le client dit "oui"', 'le client dit «~oui~»'],
    ['le client dit “oui”.', 'le client dit «~oui~».'],
    ['le « oui », le «non»', 'le «~oui~», le «~non~»'],
    ['"Bon", dit-elle ("vite") : "oui ?"', '«~Bon~», dit-elle («~vite~»)~: «~oui^?~»'],
    ['« il dit "oui" »', '«~il dit “oui”~»'],
    ['un écran de 27" et un autre', 'un écran de 27" et un autre'],
    ["l'audit d'aujourd'hui", 'l’audit d’aujourd’hui'],
    ["5' d'attente", "5' d’attente"],
    ['la suite...', 'la suite…'],
  ])('quotes, apostrophes and ellipses: %s', (typed, set) => {
    expect(seen(typed)).toBe(set)
  })

  it.each([
    ['12000 €', '12^000~€'],
    ['12000€ HT', '12^000~€ HT'],
    ['1250000,50 €', '1^250^000,50~€'],
    ['12 000 €, 35 %, 35%', '12^000~€, 35~%, 35~%'],
    ['15 k€, 2M€, 6,4 M€', '15~k€, 2~M€, 6,4~M€'],
    ['10 jours, 6 mois, 14 h 30, 20 km', '10~jours, 6~mois, 14~h~30, 20~km'],
    ['le 15 mars 2024 et le 1er avril', 'le 15~mars~2024 et le 1er~avril'],
    ['10 - 15 jours, 12 – 19 k€', '10~-~15~jours, 12~–~19~k€'],
    ['16 décembre 2024 – 5 janvier 2025', '16~décembre~2024 – 5~janvier~2025'],
    ['SIRET 999 990 427 00018', 'SIRET 999 990 427 00018'],
    ['n° 12, N°5', 'n°~12, N°~5'],
    ['M. Durand, Mme Petit et Dr House', 'M.~Durand, Mme~Petit et Dr~House'],
  ])('figures, units, dates and names stay on one line: %s', (typed, set) => {
    expect(seen(typed)).toBe(set)
  })
})

describe('what is no sentence is left as it was typed', () => {
  it.each([
    'https://exemple.fr/a?b=c;d:e!f et www.exemple.fr/x?y=1',
    'claire.d_or+x@exemple.fr',
    'à 14:30, ratio 3:1, 16:9',
    'C:\\Dossier\\a;b.txt et /usr/bin/a.b',
    '`if (a ? b : c) "x"`',
    'en 2024, lot 69000, SIRET 99999042700018',
    'merci :) bravo ;-)',
    'a != b',
    'T&amp;C &eacute; x',
    'réf. 2024-15 et 06.39.98.00.01',
    'image.png?v=2 std::map',
    '12,000 et 12.000',
  ])('%s', text => {
    expect(typesetText(text)).toBe(text)
  })
})

describe('typography is applied once, whatever people type', () => {
  it('a text that is set does not change when it is set again', () => {
    fc.assert(
      fc.property(typed, text => {
        const once = typesetText(text)
        expect(typesetText(once)).toBe(once)
      }),
      { numRuns: 1500 },
    )
  })

  it('only spaces, quotes, apostrophes and ellipses change', () => {
    const rest = (text: string) => text.replace(/[ \t\u00a0\u202f\u2009"“”«»'’.…]/g, '')
    fc.assert(
      fc.property(typed, text => {
        expect(rest(typesetText(text))).toBe(rest(text))
      }),
      { numRuns: 1500 },
    )
  })
})

it('a text of any length is set in a time that follows its length', () => {
  const long = 100_000
  const hard = ['a', '.', '"', '“', "'", ' ', '1', '/', '«', 'a@', 'a:', '1 ', '`', '" ']
  const start = performance.now()
  for (const text of hard) typesetText(text.repeat(long / text.length))
  expect(performance.now() - start).toBeLessThan(5000)
})

const typed = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom(
        ...[' ', ' ', '  ', '\u00a0', '\u202f', '\n', '"', '"', '“', '”', '«', '»', "'", '’'],
        ...['...', '.', ':', ';', '!', '?', ',', '(', ')', '-', '–', '%', '€', 'k€', 'n°', '°'],
        ...['1', '12', '2024', '12000', '000', '1er', ' 000', 'mars', 'jours', 'h', 'M.', 'Mme'],
        ...[
          'Durand',
          'mot',
          'é',
          'A',
          'https://a.fr/x?',
          'a@b.fr',
          '/a/b',
          'C:\\x',
          '`x`',
          '\ue000',
        ],
      ),
      { maxLength: 14 },
    )
    .map(parts => parts.join('')),
)
