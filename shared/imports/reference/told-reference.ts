import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import type { Testimonial } from '../../domain/reference/testimonial.ts'

/** A finished mission as it is told to others, with what its client says of it. */
export type ToldReference = {
  readonly client: Omit<Client, 'id'>
  readonly mission: Omit<Mission, 'clientId'>
  readonly testimonial?: Testimonial
  /** A mark out of ten that the client gave. */
  readonly nps?: number
  /** The day on which they said so, or on which the sheet was written. */
  readonly told?: string
  /** One of our own sheets, which tells nothing that its workspace does not. */
  readonly isPrinted?: true
  /** The client is kept back. */
  readonly isAnonymous: boolean
}
