import { Button, Code, Group, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

type Properties = {
  /** Another page is another chance: the error is forgotten when this changes. */
  readonly place: string
  readonly onLeave: () => void
  readonly children: ReactNode
}

/** What the user sees instead of a page that broke: nothing is lost, and there is a way on. */
export class ErrorBoundary extends Component<Properties, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidUpdate(previous: Properties) {
    if (previous.place !== this.props.place && this.state.error !== undefined) {
      this.setState({ error: undefined })
    }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <BrokenPage error={this.state.error} onLeave={this.props.onLeave} />
  }
}

function BrokenPage({ error, onLeave }: { error: Error; onLeave: () => void }) {
  return (
    <Stack p={48} maw={620} role="alert">
      <Title order={1}>Cette page n’a pas pu s’afficher</Title>
      <Text size="sm">
        Vos données sont enregistrées et intactes. Revenez au tableau de bord, ou rechargez
        l’application&#8239;; si la page reste bloquée, transmettez le message ci-dessous.
      </Text>
      <Code block>{error.message}</Code>
      <Group>
        <Button onClick={onLeave}>Revenir au tableau de bord</Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          Recharger
        </Button>
      </Group>
    </Stack>
  )
}
