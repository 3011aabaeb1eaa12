import { globSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Message = string | { declarations: string[]; match: Record<string, string> }[]

const languages = ['en', 'zh-CN', 'id', 'ru']
const areas = readdirSync(new URL('messages/en', import.meta.url))
const read = (language: string, area: string): Record<string, Message> =>
  JSON.parse(readFileSync(new URL(`messages/${language}/${area}`, import.meta.url), 'utf8'))

const texts = (message: Message) =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match))
const params = (message: Message) => new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))

test.each(areas)('%s is told in every language with the same words and params', (area) => {
  const english = read('en', area)
  for (const language of languages) {
    const other = read(language, area)
    expect(Object.keys(other).sort(), language).toEqual(Object.keys(english).sort())
    for (const [key, message] of Object.entries(other)) {
      const known = params(english[key] ?? '')
      for (const param of params(message)) expect(known, `${language} ${key}`).toContain(param)
    }
  }
})

test.each(areas)('%s counts with every plural form its languages have', (area) => {
  for (const language of languages) {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, message] of Object.entries(read(language, area))) {
      if (typeof message === 'string') continue
      for (const { match } of message) {
        if (!Object.keys(match).some((branch) => branch.startsWith('plural='))) continue
        expect(Object.keys(match).sort(), `${language} ${key}`).toEqual(forms.map((form) => `plural=${form}`).sort())
      }
    }
  }
})

test('every refusal the API declares is told in the person’s language', () => {
  const told = read('en', 'problem.json')
  const sources = globSync('**/*.ts', { cwd: new URL('../server/src/', import.meta.url) })
  const codes = sources.flatMap((file) => {
    const source = readFileSync(new URL(file, new URL('../server/src/', import.meta.url)), 'utf8')
    return [...source.matchAll(/\brefusal\(\s*'(\w+)'/g)].map(([, code]) => `problem_${code}`)
  })
  expect(codes.length).toBeGreaterThan(50)
  for (const code of codes) expect(Object.keys(told)).toContain(code)
})
