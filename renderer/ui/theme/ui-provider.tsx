import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import '@mantine/tiptap/styles.layer.css'
import './global.css'
import 'dayjs/locale/fr'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import { type ReactNode, useMemo } from 'react'
import { etabliTheme, readableColours } from './theme.ts'

dayjs.extend(customParseFormat)
dayjs.locale('fr')

type Properties = {
  readonly primaryColor: string
  /** Of the page's security policy, without which the theme's style tag is refused. */
  readonly nonce: string
  readonly children: ReactNode
}

/** Theme, French dates and the place where notifications appear. */
export function UiProvider({ primaryColor, nonce, children }: Properties) {
  const theme = useMemo(() => etabliTheme(primaryColor), [primaryColor])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColours}
      getStyleNonce={() => nonce}
      defaultColorScheme="auto"
    >
      <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        {children}
        <Notifications position="bottom-right" limit={3} autoClose={6000} />
      </DatesProvider>
    </MantineProvider>
  )
}
