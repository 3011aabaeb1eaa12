const TEXT_MAX = 4000
const WORD_MAX = 60
const QUERY_WORDS_MAX = 12
const POSITION_MAX = 16_383
const PLACES_MAX = 4

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const HAN_ONLY = /^\p{Script=Han}+$/u
const HAN_RUNS = /\p{Script=Han}+/gu
const ACCENTS = /[\u0300-\u036f]/g

/** Text as it is compared: one form for each letter, lower case, no accents. */
export const fold = (text: string): string =>
  text.slice(0, TEXT_MAX).toWellFormed().normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()

function* segments(folded: string): Generator<string> {
  for (const { segment, isWordLike } of segmenter.segment(folded)) {
    if (isWordLike) yield segment.slice(0, WORD_MAX)
  }
}

const pairs = (characters: string[]): string[] =>
  characters.slice(1).map((character, index) => (characters[index] ?? '') + character)

/**
 * The words of a text to be found. Chinese is found by its characters and pairs of characters, because a dictionary
 * cuts the same name differently in a title and in a question.
 */
function* wordsOf(text: string): Generator<string> {
  const folded = fold(text)
  for (const word of segments(folded)) if (!HAN_ONLY.test(word)) yield word
  for (const [run] of folded.matchAll(HAN_RUNS)) {
    const characters = [...run]
    yield* characters
    yield* pairs(characters)
  }
}

/** How much a word counts: in the title, in what sorts the product, in the description. */
export type Weight = 'A' | 'B' | 'C'

/** Texts as a tsvector, made here so that it does not depend on the database's locale or dictionaries. */
export function toVector(texts: [Weight, string][]): string {
  const places = new Map<string, string[]>()
  let position = 0
  for (const [weight, text] of texts) {
    for (const word of wordsOf(text)) {
      position = Math.min(position + 1, POSITION_MAX)
      const known = places.get(word) ?? []
      places.set(word, known)
      if (known.length < PLACES_MAX) known.push(`${position}${weight}`)
    }
  }
  return [...places].map(([word, at]) => `${quote(word)}:${at.join()}`).join(' ')
}

/** The words of a text as they stand in it, without the pieces of Chinese ones. */
export const plainWords = (text: string): string[] => [
  ...new Set([...segments(fold(text))].filter((word) => !HAN_ONLY.test(word))),
]

/** What somebody typed, word by word. */
export const typedWords = (typed: string): string[] => [...segments(fold(typed))].slice(0, QUERY_WORDS_MAX)

/**
 * Typed words as a tsquery: every one must be there, and the last one may be its beginning. A word that has
 * alternatives counts as found when one of them is. '' when there is no word.
 */
export function toQuery(words: string[], alternatives = new Map<string, string[]>()): string {
  return words
    .flatMap((word, index) => {
      const characters = [...word]
      if (HAN_ONLY.test(word)) return (characters.length > 1 ? pairs(characters) : characters).map(quote)
      const others = alternatives.get(word)
      if (others) return [`(${others.map(quote).join(' | ')})`]
      return [index === words.length - 1 ? `${quote(word)}:*` : quote(word)]
    })
    .join(' & ')
}

const quote = (word: string): string => `'${word.replace(/['\\]/g, '$&$&')}'`
