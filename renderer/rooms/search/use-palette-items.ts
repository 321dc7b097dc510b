import { useDebouncedValue } from '@mantine/hooks'
import { parseArticle } from '../../../shared/law/article-reference.ts'
import { foldForSearch } from '../../../shared/language/fold.ts'
import { entityLabel } from '../../../shared/text/entity-text.ts'
import { useLanguage, useText } from '../../client/language.ts'
import { goTo, useTabs } from '../../client/navigation.ts'
import { useAnswer, useShippedAnswer } from '../../client/use-answer.ts'
import { searchableText } from '../../ui/record-picker.tsx'
import { recordName } from '../../ui/record-name.ts'
import { groupHits, placeOfHit, type Hit } from './hit-place.ts'
import { isCalled, useCommands } from './use-commands.ts'

/** One thing to choose: a record that was found, a recent case, or a command. */
export type PaletteItem = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly excerpt?: string | undefined
  readonly note?: string | undefined
  readonly run: () => void
}
type PaletteGroup = { readonly name: string; readonly items: readonly PaletteItem[] }

/** A pause in typing after which it is looked for: nobody waits for it, and a word that is put in at once is looked for once. */
const pauseMs = 20
const shownHits = 40
const shownRecent = 8
const shownArticles = 5

function useRecent(isAsked: boolean): PaletteItem[] {
  const tabs = useTabs()
  const { value } = useAnswer(
    'case.list',
    isAsked ? { sort: 'changed', descending: true, limit: shownRecent } : undefined,
  )
  const open = new Set(tabs.map((tab) => tab.caseId))
  const items = value?.items ?? []
  const ordered = [
    ...items.filter((item) => open.has(item.id)),
    ...items.filter((item) => !open.has(item.id)),
  ]
  return ordered.map((item) => ({
    id: `recent ${item.id}`,
    kind: 'case',
    title: item.title,
    note: item.internalNumber,
    run: () => goTo({ at: 'case', caseId: item.id, section: 'overview' }),
  }))
}

/** Articles of the law whose code and number are typed: «ук 120». */
function useArticles(typed: string): PaletteItem[] {
  const language = useLanguage()
  const isAsked = parseArticle(typed)?.act !== undefined
  const { value, isOld } = useShippedAnswer('law.list', isAsked ? { text: typed } : undefined)
  if (!isAsked || isOld) return []
  const found = (value?.acts ?? []).flatMap((act) =>
    act.articles.map((article) => ({
      id: `article ${act.act} ${article.article}`,
      kind: 'norm',
      title: [`${act.short[language]} ${article.article}.`, article.title ?? ''].join(' '),
      run: () => goTo({ at: 'law', record: `${act.act} ст. ${article.article}` }),
    })),
  )
  return found.slice(0, shownArticles)
}

function useHitItem() {
  const text = useText('search')
  const language = useLanguage()
  return (hit: Hit): PaletteItem[] => {
    const place = placeOfHit(hit)
    if (place === undefined) return []
    return [
      {
        id: `${hit.entity} ${hit.id}`,
        kind: hit.isLegal === true ? 'organisation' : hit.entity,
        title: recordName(hit.entity, hit.title, language),
        excerpt: hit.excerpt,
        note: hit.safeContact === undefined ? hit.caseTitle : text('safeContact', { rule: hit.safeContact }),
        run: () => goTo(place),
      },
    ]
  }
}

/** What the palette offers for what is typed: records by kind and commands; nothing typed: recent cases and commands. */
export function usePaletteItems(typed: string) {
  const text = useText('search')
  const language = useLanguage()
  const law = useText('law')
  const commands = useCommands()
  const [settled] = useDebouncedValue(typed, pauseMs)
  const query = searchableText(settled)
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '')
  const found = useAnswer('search.find', query === undefined ? undefined : { text: query, limit: shownHits })
  const articles = useArticles(settled)
  const recent = useRecent(words.length === 0)
  const toItems = useHitItem()
  const hits = query === undefined || words.length === 0 ? [] : (found.value?.hits ?? [])
  const groups: PaletteGroup[] = [
    ...(words.length === 0 ? [{ name: text('recent'), items: recent }] : []),
    { name: law('articles'), items: articles },
    ...groupHits(hits).map(({ entity, hits: some }) => ({
      name: entityLabel(entity, language, 'many'),
      items: some.flatMap(toItems),
    })),
    {
      name: text('commands'),
      items: commands
        .filter(({ key }) => isCalled(key, words))
        .map(({ key, run }) => ({ id: key, kind: 'command', title: text(key), run })),
    },
  ]
  const isSettled = settled === typed && !found.isWaiting && !found.isOld
  return {
    words,
    groups: groups.filter((group) => group.items.length > 0),
    failure: found.failure,
    isSettled,
    shown: hits.length,
    total: query === undefined ? 0 : (found.value?.total ?? 0),
  }
}
