import { expect, test } from 'vitest'
import { type Hours, weekdayAt, weekdayName, weekLines } from './hours.ts'

const evening = [{ from: '16:00', to: '20:00' }]
const both = [{ from: '09:00', to: '12:00' }, ...evening]
const hours: Hours = { mon: evening, tue: evening, wed: evening, thu: [], fri: evening, sat: both, sun: both }

test('a week is told in as few lines as it can be, in the reader’s language', () => {
  const lines = weekLines(hours, 'en').map((line) => ({ ...line, hours: line.hours.replaceAll('\u2060', '') }))
  expect(lines).toEqual([
    { days: 'Mon–Wed', hours: '16:00–20:00' },
    { days: 'Thu', hours: '' },
    { days: 'Fri', hours: '16:00–20:00' },
    { days: 'Sat–Sun', hours: '09:00–12:00, 16:00–20:00' },
  ])
  expect(weekLines(hours, 'zh-CN').map(({ days }) => days)).toEqual(['周一–周三', '周四', '周五', '周六–周日'])
  expect(weekdayName('mon', 'ru')).toBe('понедельник')
})

test('today is the day at the point, not where the server stands', () => {
  const at = Date.parse('2026-03-02T20:00:00Z')
  expect(weekdayAt(at, 'UTC')).toBe('mon')
  expect(weekdayAt(at, 'Asia/Makassar')).toBe('tue')
  expect(weekdayAt(at, 'America/New_York')).toBe('mon')
})
