/** Kazakh letters and ё under the key a Russian keyboard has for them. */
const sameKey: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

/**
 * A text as search sees it: lower case, without accents (ё is е, й stays), Kazakh letters as their Russian neighbours,
 * everything but letters and digits a single space. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return text
    .replaceAll('№', ' ')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/и\u0306/gu, 'й')
    .replace(/\p{M}+/gu, '')
    .replace(/[әғқңөұүһі]/gu, (letter) => sameKey[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
