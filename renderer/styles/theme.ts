import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** A quiet blue-green: the colour of the wooden chest's iron, never an alarm. */
const petrol: MantineColorsTuple = [
  '#eef5f7',
  '#dde8eb',
  '#b8d0d7',
  '#90b7c2',
  '#6ea1b0',
  '#5893a5',
  '#4a8a9e',
  '#3a778a',
  '#2c6a7c',
  '#185c6e',
]

/** What needs care; dark enough from the seventh shade on for white letters on it. */
const orange: MantineColorsTuple = [
  '#fff4e6',
  '#ffe8cc',
  '#ffd8a8',
  '#ffc078',
  '#ffa94d',
  '#e8852a',
  '#b95a0d',
  '#b0530b',
  '#a8480a',
  '#8f3c06',
]

/** Dense and calm: small controls, small radii, no shadows but for what floats. */
export const theme = createTheme({
  fontFamily: "'Noto Sans', sans-serif",
  headings: { fontFamily: "'Noto Sans', sans-serif", fontWeight: '600' },
  fontFamilyMonospace: "'Noto Sans Mono', ui-monospace, monospace",
  colors: { petrol, orange },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'sm',
  autoContrast: true,
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.84rem', md: '0.92rem', lg: '1.05rem', xl: '1.2rem' },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { withinPortal: true } } },
    MultiSelect: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 0 } },
      styles: { title: { fontWeight: 600 } },
    },
    // Orange letters on light orange are hard to read.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    // The first item has the focus at once: a placeholder in a menu is no item of it.
    Menu: { defaultProps: { transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false } },
  },
})
