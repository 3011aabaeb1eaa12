import { expect, test } from 'vitest'
import { placeLines } from './postal.ts'

const place = (country: string, region: string, city: string, line1: string, line2: string, postal_code: string) => ({
  country,
  region,
  city,
  line1,
  line2,
  postal_code,
})

test.each([
  [
    place('ID', 'Bali', 'Ubud', 'Jl. Raya Ubud 7', 'Br. Kalah', '80571'),
    ['Jl. Raya Ubud 7', 'Br. Kalah', 'Ubud, Bali 80571'],
  ],
  [
    place('CN', '贵州省', '瓮安县', '银盏镇花桥路12号', '2栋301', '550400'),
    ['550400', '贵州省瓮安县银盏镇花桥路12号2栋301'],
  ],
  [place('CN', '北京市', '北京市', '长安街1号', '', ''), ['北京市长安街1号']],
  [
    place('CN', 'Guizhou', "Weng'an", '12 Huaqiao Road', '', '550400'),
    ['12 Huaqiao Road', "550400 Weng'an", 'Guizhou'],
  ],
  [place('KR', '서울특별시', '강남구', '테헤란로 1', '', '06100'), ['06100', '서울특별시 강남구 테헤란로 1']],
  [place('JP', '東京都', '渋谷区', '道玄坂1-2-3', '', '150-0043'), ['〒150-0043', '東京都渋谷区道玄坂1-2-3']],
  [
    place('RU', 'Алтайский край', 'Барнаул', 'ул. Мира, д. 5', 'кв. 12', '656000'),
    ['ул. Мира, д. 5, кв. 12', 'Барнаул, Алтайский край', '656000'],
  ],
  [place('RU', 'Москва', 'Москва', 'ул. Мира, д. 5', '', ''), ['ул. Мира, д. 5', 'Москва']],
  [place('US', 'OR', 'Portland', '1 Fern Street', '', '97201'), ['1 Fern Street', 'Portland, OR 97201']],
  [place('DE', '', 'Leipzig', 'Lindenallee 4', '', '04103'), ['Lindenallee 4', '04103 Leipzig']],
])('%o is written as %o', (address, lines) => {
  expect(placeLines(address)).toEqual(lines)
})
