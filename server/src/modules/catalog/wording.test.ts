import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanText, htmlToText, slug, tagsIn, textToHtml } from './wording.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('<', '>', '&', '&amp;', '&lt;', '<b>', '\n', '\r\n', ' ', '\t', 'word', '•', '\u00a0', '"', '{'),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)

test('a kept text survives its way through HTML', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = cleanText(text)
      expect(htmlToText(textToHtml(kept))).toBe(kept)
    }),
  )
})

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      expect(cleanLine(text)).toBe(cleanText(cleanLine(text)))
    }),
  )
})

test.each([
  ['<p>One</p>\n<p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
  ['<ul>\n<li>14k gold</li>\n<li>12"</li>\n</ul>after', '• 14k gold\n\n• 12"\n\nafter'],
  ['a<script>alert("<b>")</script><style>p{}</style>b', 'ab'],
  ['<img src=x onerror=alert(1)>x', 'x'],
  ['Caf&eacute;&nbsp;&#127850; &lt;3', 'Café 🍪 <3'],
  ['plain\r\ntext,\n\n\n\nits own lines', 'plain\ntext,\n\nits own lines'],
  ['<table><tr><td>A</td><td>B</td></tr></table>', 'A B'],
  ['3 < 5 and 7 > 2', '3 < 5 and 7 > 2'],
  ['<div><p>never closed', 'never closed'],
])('the words of %j are %j', (html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test.each([
  ['Kintamani  Coffee 250 g!', 'kintamani-coffee-250-g'],
  ['金塔马尼咖啡', '金塔马尼咖啡'],
  ['Мёд & чай', 'мёд-чай'],
  ['!!!', ''],
])('the handle of %s is %s', (title, handle) => {
  expect(slug(title)).toBe(handle)
})

test('a comma parts two tags, and none is kept twice', () => {
  expect(tagsIn(['coffee,  single origin', ' coffee ', ',', 'gayo'])).toEqual(['coffee', 'single origin', 'gayo'])
})
