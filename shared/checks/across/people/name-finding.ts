import { folded } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { wholeWords } from '../../reading/said.ts'
import type { ToldPerson } from '../../reading/told-people.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { timesIn } from './told-apart.ts'

type Name = { readonly name: string; readonly expected: string; readonly message: string }

/** « X n’apparaît nulle part ailleurs », where that is so; else that it is near another. */
export function nearNameMessage(
  name: string,
  meant: string,
  { where, told, scene }: { readonly where: string; readonly told: Told; readonly scene: Scene },
): string {
  const times = writingsOf(scene)
    .filter(({ client, id }) => id === told.id || (client !== undefined && client === told.client))
    .reduce((sum, each) => sum + timesIn(wholeWords(each), folded(name)), 0)
  return times > 1
    ? `${name} a presque le nom de ${meant}, que nomme ${where} : est-ce une autre personne ?`
    : `${name} n’apparaît nulle part ailleurs ; ${where} nomme ${meant}.`
}

/** A name of a text, and the one that is meant. */
export function nameFinding(
  told: Told,
  { field, path }: ToldPerson['said'],
  { name, expected, message }: Name,
): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(told, field, path, name),
    message,
    expected,
    stated: name,
  }
}
