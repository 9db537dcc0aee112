import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { checkWorkspace } from '../../../shared/checks/check-workspace.ts'
import type { FindingCode } from '../../../shared/checks/findings/finding.ts'
import { emptyWorkspace, type Workspace } from '../../../shared/domain/workspace/workspace.ts'
import { documentsIn } from '../../../shared/imports/kinds/documents.ts'
import { importDocument } from '../../../shared/imports/kinds/imported-document.ts'
import { mergeDocument } from '../../../shared/imports/plan/merge-document.ts'
import { withPlainSpaces } from '../documents/tree-reading.ts'

const folder =
  process.env.ETABLI_DOCUMENTS ?? join(import.meta.dirname, '../../../../shared/documents')
const isThere = existsSync(folder)
const reason = 'the confidential documents are not beside the project (ETABLI_DOCUMENTS)'

/** Figures only: the documents' own words stay where they are. */
type Place = 'Brief' | 'Rapport mensuel' | 'Rapport final' | 'Proposition' | 'Compte-rendu'
type Mistake = readonly [client: string, document: Place, code: FindingCode, stated: string]

const mistakes: readonly Mistake[] = [
  ['TechParts', 'Brief', 'holiday', '15 août 2024'],
  ['TechParts', 'Brief', 'weekend', '15 septembre 2024'],
  ['TechParts', 'Brief', 'nps-scale', '8.5'],
  ['TechParts', 'Rapport mensuel', 'envelope-exceeded', '52 700 €'],
  ['TechParts', 'Rapport mensuel', 'holiday', '15 août 2024'],
  ['TechParts', 'Rapport mensuel', 'weekend', '15 septembre 2024'],
  ['TechParts', 'Rapport mensuel', 'nps-scale', '9/10'],
  ['TechParts', 'Rapport mensuel', 'figure-conflict', '4'],
  ['Boulangerie', 'Rapport mensuel', 'gain-mismatch', '-93%'],
  ['Boulangerie', 'Rapport mensuel', 'gain-mismatch', '~15h'],
  ['Boulangerie', 'Rapport mensuel', 'done-with-open-work', ''],
  ['Boulangerie', 'Rapport mensuel', 'personal-data', '58 ans'],
  ['Boulangerie', 'Rapport mensuel', 'personal-data', 'Gerland'],
  ['Boulangerie', 'Rapport mensuel', 'nps-scale', '9/10'],
  ['Boulangerie', 'Rapport mensuel', 'nps-scale', '10/10'],
  ['FormaPro', 'Rapport final', 'percent-mismatch', '320 %'],
  ['FormaPro', 'Rapport final', 'percent-mismatch', '683 %'],
  ['FormaPro', 'Rapport final', 'percent-mismatch', '266 %'],
  ['FormaPro', 'Rapport final', 'figure-conflict', '320 %'],
  ['FormaPro', 'Rapport final', 'figure-conflict', '65 %'],
  ['FormaPro', 'Rapport final', 'figure-conflict', '23 000 €'],
  ['FormaPro', 'Rapport final', 'duration-mismatch', '5 mois'],
  ['FormaPro', 'Rapport final', 'nps-scale', '8.5/10'],
  ['FormaPro', 'Rapport final', 'nps-scale', '7.8/10'],
  ['FormaPro', 'Rapport final', 'nps-scale', '10/10'],
  ['ElectroDistrib', 'Proposition', 'range-mismatch', '41 000 € – 46 000 €'],
  ['ElectroDistrib', 'Proposition', 'duration-mismatch', '4 mois'],
  ['ElectroDistrib', 'Proposition', 'weekday-mismatch', 'lundi'],
  ['ElectroDistrib', 'Proposition', 'event-after-document', '30%'],
  ['ElectroDistrib', 'Proposition', 'figure-conflict', '67 %'],
  ['ElectroDistrib', 'Proposition', 'holiday', '1er novembre 2024'],
  ['ElectroDistrib', 'Proposition', 'weekend', '15 décembre 2024'],
  ['ElectroDistrib', 'Proposition', 'mixed-address', ''],
  ['ElectroDistrib', 'Proposition', 'nps-scale', '9/10'],
  ['ElectroDistrib', 'Proposition', 'legal-mention-missing', ''],
  ['MétalFab', 'Compte-rendu', 'figure-conflict', '15'],
  ['MétalFab', 'Compte-rendu', 'date-conflict', 'cette semaine'],
  ['MétalFab', 'Compte-rendu', 'unknown-person', 'Marie Dubois'],
]

/** What a careful reader recomputes and finds right. */
const right: readonly (readonly [client: string, document: Place, ...figures: string[]])[] = [
  ['TechParts', 'Brief', '35 000 €', '31 200 €', '3 800 €', '100 %', '6,5 mois', '1er mars 2024'],
  [
    'TechParts',
    'Brief',
    '15 mars 2024',
    '30 avril 2024',
    '31 mai 2024',
    '15 juillet 2024',
    '26 jours',
  ],
  [
    'TechParts',
    'Rapport mensuel',
    '14 400 €',
    '16 800 €',
    '3 300 €',
    '13 200 €',
    '1 200 €',
    '800 €',
    '3 000 €',
  ],
  [
    'TechParts',
    'Rapport mensuel',
    '18 500 €',
    '34 200 €',
    '35 %',
    '31 %',
    '15 mars 2024',
    '18 avril 2024',
    '22 avril 2024',
  ],
  [
    'Boulangerie',
    'Rapport mensuel',
    '10 800 €',
    '2 400 €',
    '3 500 €',
    '1 300 €',
    '900 €',
    '18 000 €',
    '17 600 €',
  ],
  [
    'Boulangerie',
    'Rapport mensuel',
    '-83%',
    '-80%',
    '-50%',
    '-70%',
    '-60%',
    '-40%',
    '28 avril 2024',
    '25 mai 2024',
  ],
  [
    'FormaPro',
    'Rapport final',
    '16 000 €',
    '4 500 €',
    '2 500 €',
    '24 000 €',
    '23 800 €',
    '900 €',
    '46 800 €',
    '1 200 €',
  ],
  [
    'FormaPro',
    'Rapport final',
    '14 400 €',
    '320 000 €',
    '96 000 €',
    '157 200 €',
    '+50%',
    '+25%',
    '+8pts',
    '-67%',
    '-100%',
  ],
  [
    'ElectroDistrib',
    'Proposition',
    '26 400 €',
    '1 600 €',
    '28 000 €',
    '6 000 €',
    '8 400 €',
    '11 200 €',
    '30 %',
    '40 %',
    '100 %',
  ],
  [
    'ElectroDistrib',
    'Proposition',
    '3 semaines',
    '8 semaines',
    '21 octobre 2024',
    '30 septembre 2024',
    '6 janvier 2025',
    '22 jours',
  ],
  [
    'MétalFab',
    'Compte-rendu',
    '100 %',
    '22 juillet 2024',
    '25 juillet 2024',
    '1er août 2024',
    '8 août 2024',
    '12 août 2024',
    'Antoine',
    'Marc',
  ],
]

function imported(texts: readonly string[]): Workspace {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const documents = texts.map(text => importDocument(text, { newId, today: '2024-11-01' }))
  return documents.reduce(
    (workspace, read) =>
      read.kind === 'refused'
        ? workspace
        : mergeDocument(workspace, read.document, newId).workspace,
    emptyWorkspace(),
  )
}

describe.skipIf(!isThere)(
  `The six documents of a firm${isThere ? '' : `: skipped, ${reason}`}`,
  () => {
    const texts = isThere
      ? readdirSync(folder)
          .filter(name => name.endsWith('.md'))
          .toSorted()
          .map(name => readFileSync(join(folder, name), 'utf8'))
      : []
    const findings = checkWorkspace(imported(texts), '2024-11-01').map(finding => ({
      ...finding,
      stated: withPlainSpaces(finding.stated ?? ''),
    }))
    const at = (client: string, document: Place) =>
      findings.filter(
        ({ place }) => place.client?.startsWith(client) === true && place.document === document,
      )

    it.each(mistakes)('%s, %s: %s %s', (client, document, code, stated) => {
      const found = at(client, document).filter(finding => finding.code === code)
      expect(found.map(finding => finding.stated)).toContainEqual(expect.stringContaining(stated))
    })

    it.each(right.map(([client, document, ...figures]) => ({ client, document, figures })))(
      '$client, $document: what is right is not flagged',
      ({ client, document, figures }) => {
        const flagged = at(client, document).map(finding => finding.stated)
        expect(figures.filter(figure => flagged.includes(figure))).toEqual([])
      },
    )

    test('at least sixty right figures were looked at', () => {
      expect(right.flatMap(([, , ...figures]) => figures).length).toBeGreaterThanOrEqual(60)
    })

    test('nothing is an error but the mistakes of the list', () => {
      const isListed = (finding: (typeof findings)[number]) =>
        mistakes.some(
          ([client, document, code, stated]) =>
            finding.place.client?.startsWith(client) === true &&
            finding.place.document === document &&
            finding.code === code &&
            finding.stated.includes(stated),
        )
      const others = findings
        .filter(({ severity }) => severity === 'error')
        .filter(each => !isListed(each))
      expect(others.map(({ code, stated }) => [code, stated])).toEqual([
        ['personal-data', 'Sandrine'],
      ])
    })

    test('all in one file, they say the same', () => {
      const one = checkWorkspace(imported(documentsIn(texts.join('\n\n'))), '2024-11-01')
      expect(one.map(({ code }) => code).toSorted()).toEqual(
        findings.map(({ code }) => code).toSorted(),
      )
    })
  },
)
