import { Anchor } from '@mantine/core'
import type { Client } from '../../shared/domain/client/client.ts'

type Properties = {
  readonly client: Pick<Client, 'id' | 'name'>
  readonly onOpen: (clientId: string) => void
}

/** In the header of a document: whose it is, and the way to their page. */
export function ClientLink({ client: { id, name }, onOpen }: Properties) {
  return (
    <Anchor component="button" size="sm" onClick={() => onOpen(id)}>
      {name || 'Client sans nom'}
    </Anchor>
  )
}
