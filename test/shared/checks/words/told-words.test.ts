import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../shared/checks/check-workspace.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Playbook } from '../../../../shared/domain/playbook/playbook.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { emptyWorkspace } from '../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../documents/budget-example.ts'
import { codesIn } from '../said-in-a-report.ts'

describe('A fact of health', () => {
  test.each([
    'Après mon cancer, je choisis mes horaires.',
    'Ma dépression est derrière moi.',
    'La comptable suit une chimiothérapie.',
    'Le magasinier, opéré du dos en mai, reprend lundi.',
    'Paul Roy (suivi pour dépression) est remplacé.',
    'Le chef de quai a replongé dans l’alcool.',
    'La comptable prend des anxiolytiques.',
    'Luc sera absent trois semaines (opération du genou).',
    'Anne Roy s’arrête après une opération de la hanche.',
    'Le chef de quai, hospitalisé depuis lundi, est remplacé.',
    'Jeanne Morin (grossesse à risque) est remplacée.',
    'Nadège, enceinte, s’arrête en mai.',
    'Sophie Arnal (comptable), enceinte de six mois',
    'Paul est de retour d’un arrêt de travail.',
    'Luc s’est cassé la jambe, le point est reporté.',
    'Le magasinier est absent pour raisons médicales.',
  ])('is told by the one whose it is: « %s »', text => {
    expect(codesIn(text)).toEqual(['personal-data'])
  })

  test.each([
    'La ligue contre le cancer est cliente.',
    'La cave est tombée dans l’oubli, et l’alcool se vend moins.',
    'Prévention de l’alcool au volant.',
    'Un suivi pour dépannage est prévu.',
    'La dépression de l’air refroidit la serre.',
    'Le robinet a été opéré au pied de la cuve.',
    'La serre traitée contre la maladie du pied.',
    'La presse, celle de 2009, payée 15 k€, sera remplacée.',
    'La clinique pratique 900 opérations du genou par an.',
    'Opération de la main d’œuvre saisonnière.',
    'Le patient est rappelé après son hospitalisation.',
    'L’enceinte de la serre, une enceinte climatique, est fermée.',
    'À prévoir : micro, enceinte, écran.',
    'Suivi des grossesses à risque par les sages-femmes.',
    'Nous avons compté 12 arrêts de travail en 2024.',
    'Le bac est cassé, la chaîne s’est arrêtée.',
    'Prévention du lumbago au poste de rempotage.',
  ])('is nobody’s: « %s »', text => {
    expect(codesIn(text)).toEqual([])
  })
})

describe('What somebody earns', () => {
  test.each([
    'Nadège (1 950 € nets) demande une prime.',
    'Anne Roy (comptable, 2 100 € brut) part en juin.',
    'On compte une demi-journée par semaine (salaire d’Olivier : 2 480 € brut).',
    'Réceptionniste (1 720 € net par mois)',
    'Le chef de quai, rémunéré 2 300 € brut, part en juin.',
  ])('is nobody else’s: « %s »', text => {
    expect(codesIn(text)).toEqual(['personal-data'])
  })

  test.each([
    'Un jardinier débutant coûte 2 150 € brut par mois : recruter n’est pas la réponse.',
    'Les saisonniers touchent 1 850 € brut par mois.',
    'Le salaire moyen d’une vendeuse est de 1 900 € net par mois.',
    'Formule Duo (1 950 € nets) ou Trio.',
    'Économie annuelle (12 000 € nets).',
  ])('may be what a job or a thing costs: « %s »', text => {
    expect(codesIn(text)).toEqual([])
  })
})

describe('The sheet of a client', () => {
  const told = (history: string) => {
    const clients = [Client.parse({ id: exampleId(1), name: 'Cave Aubert', history: [history] })]
    return checkWorkspace({ ...emptyWorkspace(), clients }, '2025-12-01').map(({ code }) => code)
  }

  test.each([
    'Jeanne Morin tient la boutique depuis 8 ans (payée 1 900 € net).',
    'Le comptable, en arrêt maladie, est remplacé.',
    'Luc Arnal a repris après son burn-out.',
    'Luc Arnal, reconnu travailleur handicapé, mène l’atelier.',
    'Anne Roy a obtenu la RQTH en mars.',
  ])('tells no more of a person than a document: « %s »', text => {
    expect(told(text)).toEqual(['personal-data'])
  })

  test.each([
    '1985 : Maison Aubert rachète le chai voisin, payé 450 000 €.',
    'Fondée par Paul Aubert, 40 ans de métier.',
    'Maison Aubert (60 ans), reprise en 2015.',
    'Le centre suit 200 patients en dialyse.',
    'Un congé parental ouvert à tous les salariés.',
    'Un accord sur la RQTH et l’emploi des travailleurs handicapés.',
    '2019 : la responsable gagne un marché de 300 k€.',
  ])('tells of the company: « %s »', text => {
    expect(told(text)).toEqual([])
  })
})

test('A process that counts promoters out of ten is told so', () => {
  const codes = (item: string) => {
    const steps = [{ title: 'Indicateurs', items: [item] }]
    const playbook = Playbook.parse({ id: exampleId(1), kind: 'other', title: 'Clôture', steps })
    const workspace = { ...emptyWorkspace(), playbooks: [playbook] }
    return checkWorkspace(workspace, '2025-12-01').map(({ code }) => code)
  }
  expect(codes('NPS clients en fin de mission : 9/10')).toEqual(['nps-scale'])
  expect(codes('NPS clients en fin de mission : +45')).toEqual([])
})

test('A mark out of ten that is called a promoter score is told once', () => {
  const scored = (text: string) => {
    const report = Report.parse({
      id: exampleId(981),
      clientId: exampleClient.id,
      kind: 'monthly',
      title: 'Point mensuel',
      satisfaction: { quotes: [], scores: [{ label: 'NPS équipe', value: 8.5, max: 10 }] },
      notes: [{ text }],
    })
    const workspace = { ...emptyWorkspace(), clients: [exampleClient], reports: [report] }
    return checkWorkspace(workspace, '2025-12-01').map(({ stated }) => stated)
  }
  expect(scored('NPS équipe : 8,5/10 (contre 7 en mai)')).toEqual(['NPS équipe : 8.5/10'])
  expect(scored('NPS sur 10 points de vente : 45')).toHaveLength(1)
  expect(scored('NPS clients : 6/10')).toEqual(['NPS équipe : 8.5/10', 'NPS clients : 6/10'])
})

test.each([
  'On ne note jamais « NPS 8/10 ».',
  'Ne pas écrire « NPS de 9/10 », mais « satisfaction de 9/10 ».',
  'Écrire « satisfaction 9/10 », et non « NPS 9/10 ».',
  '« NPS 8/10 » est à proscrire dans nos rapports.',
  'Un « NPS 7/10 » n’existe pas.',
])('A mark that is refused is no score: « %s »', text => {
  expect(codesIn(text)).toEqual([])
})

test.each([
  'NPS 8/10, jamais atteint avant.',
  'Rien n’est perdu. NPS 8/10 en mars.',
  'NPS : 9/10 à la sortie, il est en hausse.',
])('A mark is no score: « %s »', text => {
  expect(codesIn(text)).toEqual(['nps-scale'])
})
