import { beforeEach, expect, it } from 'vitest'
import {
  currentPlace,
  goBack,
  goForward,
  goTo,
  replacePlace,
  useUi,
} from '../../../renderer/app/ui-store.ts'

const here = () => currentPlace(useUi.getState())

beforeEach(() => useUi.setState({ trail: [{ page: 'dashboard' }], position: 0 }))

it('goes back to where one came from, then forward again', () => {
  goTo({ page: 'missions' })
  goTo({ page: 'mission', id: 'm1' })
  goBack()
  expect(here()).toEqual({ page: 'missions' })
  goForward()
  expect(here()).toEqual({ page: 'mission', id: 'm1' })
})

it('stays at the first page when there is nowhere to go back to', () => {
  goBack()
  expect(here()).toEqual({ page: 'dashboard' })
})

it('forgets the pages ahead once another one is opened', () => {
  goTo({ page: 'missions' })
  goBack()
  goTo({ page: 'settings' })
  goForward()
  expect(here()).toEqual({ page: 'settings' })
})

it('does not count another tab of the same page as a page', () => {
  goTo({ page: 'mission', id: 'm1' })
  replacePlace({ page: 'mission', id: 'm1', tab: 'budget' })
  expect(here()).toEqual({ page: 'mission', id: 'm1', tab: 'budget' })
  goBack()
  expect(here()).toEqual({ page: 'dashboard' })
})
