/** The part of `petrovich` (JavaScript without types of its own) that we call. */
declare module 'petrovich' {
  type Inflect = (name: string) => string
  type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'
  type Part = Readonly<Record<Case, Inflect>>
  type Parts = Readonly<Record<'first' | 'middle' | 'last', Part>>
  const petrovich: Readonly<Record<'male' | 'female' | 'androgynous', Parts>>
  export default petrovich
}
