import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { folded } from '../../../shared/french/folded.ts'
import type { CommandContext } from '../commands/command.ts'
import { commands } from '../commands/commands.ts'
import { ShortcutKeys } from '../commands/shortcut-keys.tsx'
import { type FoundRecord, useFoundRecords } from './found-records.ts'
import classes from './palette.module.css'
import { paletteStore, selectFirstResult } from './store.ts'

/** Ctrl+K: every command, mission, client and document under one search. */
export function Palette({ context }: { context: CommandContext }) {
  const [query, setQuery] = useState('')
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      clearQueryOnClose
      maxHeight={420}
      scrollable
      size="lg"
      centered={false}
      yOffset="14vh"
      transitionProps={{ duration: 100 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': 'Rechercher' } }}
      classNames={classes}
    >
      <Spotlight.Search
        placeholder="Mission, client, document ou commande"
        aria-label="Rechercher"
        leftSection={<IconSearch size={18} stroke={1.6} />}
      />
      <Results query={query} context={context} />
    </Spotlight.Root>
  )
}

/** Exists only while the palette is open, and so do the queries behind it. */
function Results({ query, context }: { query: string; context: CommandContext }) {
  const found = useFoundRecords(query)
  const offered = commands.filter(({ label, keywords = '' }) =>
    matches(`${label} ${keywords}`, query),
  )
  const first = found[0]?.id ?? offered[0]?.id
  // A search that is still being indexed finds more a moment after the last key.
  useEffect(() => {
    if (query.trim() !== '' && first !== undefined) selectFirstResult()
  }, [query, first])
  return (
    <Spotlight.ActionsList {...reachable}>
      {found.length === 0 && offered.length === 0 && (
        <Spotlight.Empty>Aucun résultat</Spotlight.Empty>
      )}
      {found.length > 0 && (
        <Spotlight.ActionsGroup label="Fiches">
          {found.map(record => (
            <FoundAction key={record.id} record={record} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {offered.length > 0 && (
        <Spotlight.ActionsGroup label="Commandes">
          {offered.map(({ id, label, icon: Icon, shortcuts, run }) => (
            <Spotlight.Action
              key={id}
              label={label}
              leftSection={<Icon size={17} stroke={1.6} />}
              rightSection={shortcuts[0] && <ShortcutKeys shortcut={shortcuts[0]} />}
              onClick={() => run(context)}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </Spotlight.ActionsList>
  )
}

/**
 * A list that scrolls must be reachable by keyboard, though arrows go through it from the search. The
 * kit hands this on to its scroll area without saying so in its types.
 */
const reachable = { viewportProps: { tabIndex: 0 } }

function FoundAction({ record }: { record: FoundRecord }) {
  const Icon = record.icon
  return (
    <Spotlight.Action
      label={record.title}
      description={record.detail}
      leftSection={<Icon size={17} stroke={1.6} />}
      onClick={record.open}
    />
  )
}

function matches(text: string, query: string): boolean {
  const within = folded(text)
  return folded(query)
    .split(' ')
    .every(word => within.includes(word))
}
