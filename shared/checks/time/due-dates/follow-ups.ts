import type { FollowUp } from '../../../domain/follow-up/follow-up.ts'
import { isKept } from '../../../domain/workspace/kept.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import type { Scene, ToldBrief } from '../../scene/scene.ts'

/** A follow-up comes after its mission, and its mark is the one that its words tell. */
export function followUps({ workspace, briefs, today }: Scene): Finding[] {
  return workspace.followUps.filter(isKept).flatMap(followUp => {
    const brief = briefs.find(({ mission }) => mission.id === followUp.missionId)
    return [
      ...dueFinding(followUp, brief),
      ...doneFinding(followUp, brief, today),
      ...markFinding(followUp, brief),
    ]
  })
}

function dueFinding(followUp: FollowUp, brief: ToldBrief | undefined): Finding[] {
  const end = brief?.mission.end
  if (end === undefined || followUp.due >= end) return []
  const place = placeOf(followUp, brief, 'Échéance', 'due')
  const message = `Le suivi est prévu le ${formatDate(followUp.due)}, avant la fin de la mission (${formatDate(end)}).`
  return [
    {
      code: 'date-conflict',
      severity: 'warning',
      place,
      message,
      stated: formatDate(followUp.due),
    },
  ]
}

function doneFinding(followUp: FollowUp, brief: ToldBrief | undefined, today: string): Finding[] {
  const { done } = followUp
  if (typeof done !== 'string' || done <= today) return []
  const place = placeOf(followUp, brief, 'Fait le', 'done')
  const message = `Le suivi est dit fait le ${formatDate(done)}, qui est à venir.`
  return [
    { code: 'event-after-document', severity: 'error', place, message, stated: formatDate(done) },
  ]
}

function markFinding(followUp: FollowUp, brief: ToldBrief | undefined): Finding[] {
  const { nps, feedback = '' } = followUp
  const [quote, mark] = /\b(\d{1,2}) ?(?:\/|sur) ?10\b/.exec(folded(feedback)) ?? []
  if (nps === undefined || mark === undefined || Number(mark) === nps) return []
  const place = { ...placeOf(followUp, brief, 'Note de recommandation', 'nps'), quote: quote ?? '' }
  const message = `La note est ${nps} ; le retour dit « ${quote} ».`
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place,
      message,
      expected: mark,
      stated: `${nps}`,
    },
  ]
}

function placeOf(
  { id, due }: FollowUp,
  brief: ToldBrief | undefined,
  field: string,
  key: string,
): Place {
  return {
    ...(brief?.client && { client: brief.client.name }),
    document: 'Suivi',
    date: due,
    field,
    record: { table: 'followUps', id, path: [key] },
  }
}
