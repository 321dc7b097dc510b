import { languages, type Language } from '../../../shared/text/wording.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { searchText } from '../../../shared/text/page/search-text.ts'
import { callShell } from '../../client/call.ts'
import { useLanguage } from '../../client/language.ts'
import { caseSections, goTo, usePlace, type Place } from '../../client/navigation.ts'
import { useChangeSettings } from '../../client/settings.ts'
import { nextTextSize } from '../../client/text-size.ts'
import { wish } from '../../client/wishes.ts'
import { notifyFailure } from '../../ui/notify.tsx'
import { undoAndTell } from '../../ui/undo-and-tell.ts'

type CommandKey = Extract<keyof typeof searchText, `do-${string}`>
type PaletteCommand = { readonly key: CommandKey; readonly run: () => void }

const settingsSections = ['security', 'interface', 'keys', 'vault', 'backup', 'shortcuts', 'about'] as const

const lawViews = ['due', 'rules', 'calendars', 'playbooks'] as const

function rooms(): PaletteCommand[] {
  return [
    {
      key: 'do-new-case',
      run: () => {
        goTo({ at: 'cases' })
        wish('new-case')
      },
    },
    {
      key: 'do-new-person',
      run: () => {
        goTo({ at: 'people' })
        wish('new-person')
      },
    },
    { key: 'do-import-cases', run: () => goTo({ at: 'cases', view: 'import' }) },
    { key: 'do-cases', run: () => goTo({ at: 'cases' }) },
    { key: 'do-people', run: () => goTo({ at: 'people' }) },
    { key: 'do-deadlines', run: () => goTo({ at: 'deadlines' }) },
    { key: 'do-suits', run: () => goTo({ at: 'suits' }) },
    { key: 'do-numbers', run: () => goTo({ at: 'numbers' }) },
    { key: 'do-money', run: () => goTo({ at: 'money' }) },
    { key: 'do-law', run: () => goTo({ at: 'law' }) },
    ...lawViews.map((view): PaletteCommand => ({
      key: `do-law-${view}`,
      run: () => goTo({ at: 'law', view }),
    })),
    { key: 'do-settings', run: () => goTo({ at: 'settings' }) },
    { key: 'do-take-out', run: () => goTo({ at: 'settings', section: 'vault' }) },
    ...settingsSections.map((section): PaletteCommand => ({
      key: `do-${section}`,
      run: () => goTo({ at: 'settings', section }),
    })),
  ]
}

/** The sections of the case that is on screen. */
function sectionsOf(place: Place): PaletteCommand[] {
  if (place.at !== 'case') return []
  const { caseId } = place
  return caseSections.map((section) => ({
    key: `do-section-${section}`,
    run: () => goTo({ at: 'case', caseId, section }),
  }))
}

/** Everything the palette can do, in the order it offers it. */
export function useCommands(): readonly PaletteCommand[] {
  const language = useLanguage()
  const place = usePlace()
  const change = useChangeSettings()
  const set = (changes: Parameters<typeof change>[0]) =>
    void change(changes).catch((error: unknown) => notifyFailure(error, language))
  const size = (step: 'larger' | 'smaller' | 'normal') =>
    set(({ textSize }) => ({ textSize: nextTextSize(textSize, step) }))
  return [
    ...sectionsOf(place),
    ...rooms(),
    { key: 'do-undo', run: () => void undoAndTell(language) },
    ...languages.map((each): PaletteCommand => ({
      key: `do-language-${each}`,
      run: () => set({ language: each }),
    })),
    ...(['light', 'dark', 'system'] as const).map((theme): PaletteCommand => ({
      key: `do-theme-${theme}`,
      run: () => set({ theme }),
    })),
    ...(['larger', 'smaller', 'normal'] as const).map((step): PaletteCommand => ({
      key: `do-text-${step}`,
      run: () => size(step),
    })),
    { key: 'do-lock', run: () => void callShell('shell.lock', {}) },
  ]
}

/** True when every typed word begins a word of the command, in whichever language it is typed. */
export function isCalled(key: CommandKey, words: readonly string[]): boolean {
  return languages.some((language: Language) => {
    const name = foldForSearch(searchText[key][language]).split(' ')
    return words.every((word) => name.some((part) => part.startsWith(word)))
  })
}
