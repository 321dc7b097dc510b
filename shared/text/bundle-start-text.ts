/** What a bundle and its first section are called in the bundle's own language until a person names them. */
export const bundleStartText = {
  ru: { title: 'Приложения к делу', section: 'Доказательства' },
  kk: { title: 'Іске қосымшалар', section: 'Дәлелдемелер' },
} as const
