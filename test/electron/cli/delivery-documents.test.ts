import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { runCommandLine } from '../../../electron/cli/command-line.ts'
import { frozenDocument } from '../../../shared/documents/frozen-document.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { parseWorkspace } from '../../../shared/domain/workspace/workspace.ts'
import { part } from '../../office/read-word.ts'
import { validationErrors } from '../../office/validate.ts'

const sample = join(import.meta.dirname, '../../../resources/sample-workspace.json')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-delivery-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function exported(workspace: string, ...options: string[]) {
  const written: string[] = []
  const complaints: string[] = []
  const code = await runCommandLine(['export', workspace, '--out', folder, ...options], {
    print: text => written.push(text.trim()),
    complain: text => complaints.push(text),
    now: new Date(2024, 10, 20),
    newId: () => '00000000-0000-4000-8000-000000000001',
  })
  return {
    code,
    written,
    names: written.map(path => basename(path)),
    complaint: complaints.join(''),
  }
}

test('Each report, meeting, playbook and finished mission becomes a valid Word file', async () => {
  const kinds = 'report,final-report,minutes,playbook,reference'
  const { code, names, written } = await exported(sample, '--only', kinds)
  expect({ code, names }).toEqual({
    code: 0,
    names: [
      '2024-04-30 Rapport mensuel TechParts SAS.docx',
      '2024-06-30 Rapport mensuel Boulangerie Moderne.docx',
      '2024-10-31 Rapport final FormaPro.docx',
      '2024-07-18 Compte-rendu MétalFab Industries.docx',
      '2024-02-27 Compte-rendu TechParts SAS.docx',
      '2024-04-18 Compte-rendu TechParts SAS.docx',
      '2024-11-20 Processus Qualifier un prospect.docx',
      '2024-11-20 Processus Mener une mission.docx',
      '2024-11-20 Processus Après l’ouverture.docx',
      '2024-06-30 Référence Boulangerie Moderne.docx',
      '2024-10-31 Référence FormaPro.docx',
    ],
  })
  for (const path of written) {
    expect(await validationErrors(readFileSync(path), 'docx')).toEqual([])
  }
}, 120_000)

test('A proposal of one client tells in its annexes the finished mission of another', async () => {
  const { code, written } = await exported(
    sample,
    '--only',
    'proposal',
    '--client',
    'ElectroDistrib',
  )
  expect(code).toBe(0)
  const [path = ''] = written
  const text = part(readFileSync(path), 'word/document.xml')
  expect(text).toContain('Un ERP pour huit magasins')
  expect(text).toContain('CV – Sophie Laurent')
  expect(await validationErrors(readFileSync(path), 'docx')).toEqual([])
}, 60_000)

test('A proposal that was sent is written as it left, whatever its workspace says today', async () => {
  const path = sampleWithSent({ subject: 'Autre objet' })
  const { names, written } = await exported(path, '--only', 'proposal')
  expect(names).toContain('2024-09-16 Proposition ElectroDistrib v1.docx')
  const file = written.find(name => name.includes('2024-09-16')) ?? ''
  const text = part(readFileSync(file), 'word/document.xml')
  expect(text).toContain('Mettre votre catalogue en ligne')
  expect(text).not.toContain('Autre objet')

  const damaged = await exported(sampleWithSent({}, '0'.repeat(64)))
  expect(damaged).toMatchObject({ code: 2, complaint: expect.stringContaining('abîmée') })
})

/** The sample, in which one of its proposals was sent before it was changed; where that file is. */
function sampleWithSent(change: object, hash?: string): string {
  const workspace = JSON.parse(readFileSync(sample, 'utf8'))
  const proposal = Proposal.parse(
    workspace.proposals.find(({ status }: { status: string }) => status === 'sent'),
  )
  const client = workspace.clients.find(({ id }: { id: string }) => id === proposal.clientId)
  const { firm } = workspace
  const frozen = frozenDocument(proposalDocument({ proposal, client, firm, today: '2024-09-16' }))
  const sent = {
    id: '00000000-0000-4000-8000-000000000009',
    kind: 'proposal',
    sourceId: proposal.id,
    title: 'Proposition',
    version: 1,
    sentOn: '2024-09-16',
    sentAt: '2024-09-16T08:00:00Z',
    recipient: { name: 'Laurent Mercier' },
    ...frozen,
    hash: hash ?? frozen.hash,
  }
  const proposals = workspace.proposals.map((each: { id: string }) =>
    each.id === proposal.id ? { ...each, ...change } : each,
  )
  const path = join(folder, `workspace-${hash ?? 'whole'}.json`)
  writeFileSync(path, JSON.stringify({ ...workspace, proposals, sentDocuments: [sent] }))
  return path
}

describe('The kinds have French names too', () => {
  it.each([
    ['rapport', 2],
    ['bilan', 1],
    ['Compte-rendu', 3],
    ['processus', 3],
    ['références', 2],
  ])('%s', async (name, count) => {
    expect((await exported(sample, '--only', name)).names).toHaveLength(count)
  })
})

test('Of one client, what is about it is written, and no playbook', async () => {
  const { names } = await exported(
    sample,
    ...['--only', 'report,minutes,playbook,reference', '--client', 'boulangerie'],
  )
  expect(names).toEqual([
    '2024-06-30 Rapport mensuel Boulangerie Moderne.docx',
    '2024-06-30 Référence Boulangerie Moderne.docx',
  ])
})

describe('An anonymous reference', () => {
  it('says nothing of the client in its name nor in its text', async () => {
    const { names, written } = await exported(
      sample,
      ...['--only', 'reference', '--client', 'boulangerie', '--anonymous'],
    )
    expect(names).toEqual(['2024-11-20 Référence anonyme Boulangerie, commerce de détail.docx'])
    const bytes = readFileSync(written[0] ?? '')
    for (const name of ['word/document.xml', 'docProps/core.xml']) {
      expect(part(bytes, name)).not.toMatch(/Boulangerie Moderne|Sandrine/)
    }
  })

  it('is asked for alone', async () => {
    expect(await exported(sample, '--anonymous')).toMatchObject({
      code: 2,
      names: [],
      complaint:
        'etabli : --anonymous ne vaut que pour les fiches : --only reference --anonymous\n',
    })
  })
})

test('What is in the trash is not written', async () => {
  const parsed = parseWorkspace(JSON.parse(readFileSync(sample, 'utf8')))
  if (parsed.kind === 'refused') throw new Error(parsed.reason)
  const deletedAt = '2024-11-01T00:00:00.000Z'
  const reports = parsed.workspace.reports.map(each => ({ ...each, deletedAt }))
  const path = join(folder, 'espace.json')
  writeFileSync(path, JSON.stringify({ ...parsed.workspace, reports }))
  expect(await exported(path, '--only', 'report')).toMatchObject({ code: 2, names: [] })
})
