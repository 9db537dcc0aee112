import {
  Autocomplete,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Input,
  type MantineThemeOverride,
  Menu,
  Modal,
  Portal,
  Select,
  Tooltip,
} from '@mantine/core'
import { accentPalette } from './accent-palette.ts'
import { foldedFilter } from './folded-filter.ts'

/** Dense and quiet: small type, thin borders, one accent colour, which is the firm's. */
export function etabliTheme(primaryColor: string): MantineThemeOverride {
  return createTheme({
    primaryColor: 'accent',
    primaryShade: { light: 6, dark: 5 },
    colors: { accent: [...accentPalette(primaryColor)], gray, dark },
    black: '#1f2328',
    fontFamily: '"Inter Variable", system-ui, sans-serif',
    headings: {
      fontWeight: '600',
      sizes: {
        h1: { fontSize: '1.375rem', lineHeight: '1.3' },
        h2: { fontSize: '1rem', lineHeight: '1.4' },
        h3: { fontSize: '0.875rem', lineHeight: '1.4' },
      },
    },
    fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
    defaultRadius: 'md',
    radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Input: Input.extend({
        vars: (_, { size }) => ({ wrapper: size === 'sm' ? denseInput : {} }),
      }),
      Button: Button.extend({
        vars: (_, { size }) => ({ root: (size ?? 'sm') === 'sm' ? denseButton : {} }),
      }),
      Select: Select.extend({ defaultProps: { filter: foldedFilter } }),
      Autocomplete: Autocomplete.extend({ defaultProps: { filter: foldedFilter } }),
      InputWrapper: Input.Wrapper.extend({ defaultProps: { inputWrapperOrder } }),
      // Inside the page's landmarks; its placeholder for the first focus is no item of a menu.
      Menu: Menu.extend({
        defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false, shadow: 'md' },
      }),
      // Where lists, calendars and dialogs open: a landmark of index.html, for none to be outside of one.
      Portal: Portal.extend({ defaultProps: { target: '#above' } }),
      Modal: Modal.extend({
        defaultProps: {
          centered: true,
          transitionProps: { duration: 120 },
          overlayProps: { backgroundOpacity: 0.4 },
          closeButtonProps: { 'aria-label': 'Fermer' },
        },
      }),
      Drawer: Drawer.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Fermer' } } }),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: true, fz: 'xs' } }),
    },
  })
}

/** The places where the kit's own greys and reds stay under 4.5:1 on their background. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': gray[3],
    '--mantine-color-disabled-color': gray[6],
    '--etabli-sidebar': '#f7f7f8',
    '--etabli-line': '#e6e7ea',
    '--etabli-hover': '#f2f3f5',
    '--etabli-good': '#1a7f4b',
    '--etabli-warning': '#9a5b00',
    '--etabli-bad': '#b42318',
    '--etabli-info': 'var(--mantine-color-accent-6)',
    '--etabli-neutral': gray[6],
    '--etabli-good-soft': '#e7f5ec',
    '--etabli-warning-soft': '#fcf1de',
    '--etabli-bad-soft': '#fdebe9',
    '--etabli-info-soft': 'var(--mantine-color-accent-0)',
    '--etabli-neutral-soft': '#eff0f2',
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-accent-light': '#2b3037',
    '--mantine-color-accent-light-hover': '#343a43',
    '--mantine-color-accent-light-color': 'var(--mantine-color-accent-2)',
    '--mantine-color-placeholder': '#96999f',
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-default-border': dark[4],
    '--mantine-color-disabled-color': '#96999f',
    '--etabli-sidebar': '#151618',
    '--etabli-line': '#303236',
    '--etabli-hover': '#26282b',
    '--etabli-good': '#63c98f',
    '--etabli-warning': '#e5ad55',
    '--etabli-bad': '#ff9a8f',
    '--etabli-info': 'var(--mantine-color-accent-4)',
    '--etabli-neutral': '#96999f',
    '--etabli-good-soft': '#1c3327',
    '--etabli-warning-soft': '#382c17',
    '--etabli-bad-soft': '#3f2321',
    '--etabli-info-soft': '#262a31',
    '--etabli-neutral-soft': '#2a2c30',
  },
})

const denseInput = { '--input-height': '32px', '--input-padding-y': '5px' }
const denseButton = {
  '--button-height': '32px',
  '--button-padding-x': '12px',
  '--button-fz': 'var(--mantine-font-size-sm)',
}

const inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
]

const gray = [
  '#f7f7f8',
  '#f2f3f5',
  '#e6e7ea',
  '#d5d7dc',
  '#b9bcc4',
  '#8d919b',
  '#676c76',
  '#555a64',
  '#3b3f47',
  '#24272c',
] as const

const dark = [
  '#e3e4e6',
  '#c4c6ca',
  '#a3a6ac',
  '#7c8087',
  '#3a3d42',
  '#2c2e32',
  '#232528',
  '#1b1c1f',
  '#151618',
  '#0f1011',
] as const
