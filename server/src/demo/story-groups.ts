import type { GroupStory } from './story.ts'
import { far, quick, steady } from './story-pace.ts'

/**
 * A group with its places in words: who, how many hours after the opening, and perhaps `v1` for the second variant,
 * `x2` for two units, `unpaid`. The first is the opener.
 */
function group(deal: string, opened: number, seats: string, more: Partial<GroupStory> = {}): GroupStory {
  const places = seats.split(', ').map((seat) => {
    const [by = '', after, ...marks] = seat.split(' ')
    const number = (letter: string) => Number(marks.find((mark) => mark.startsWith(letter))?.slice(1) ?? 0)
    return {
      by,
      after: Number(after),
      variant: number('v'),
      quantity: number('x') || 1,
      unpaid: marks.includes('unpaid'),
    }
  })
  return { deal, opened, places, ...more }
}

/** Groups that filled, most of them delivered by now. */
const full: GroupStory[] = [
  group('wengan-farm/garlic-shoots', 232, 'lin-xiaoyu 0 v1, wang-lei 2.5, wu-meiling 6 v2', quick),
  group('wengan-farm/purple-garlic', 226, 'xu-hao 0 x2, sun-lili 1.2', quick),
  group('fern-street-bakery/country-sourdough', 220, 'james-carter 0 v1, emily-nguyen 3', quick),
  group(
    'dapur-sari/sambal-bawang',
    214,
    'ayu-lestari 0, budi-santoso 4 v1, dewi-anggraini 9 v2, rizky-pratama 20 x2',
    quick,
  ),
  group('altai-honey/mountain-honey', 205, 'anna-smirnova 0 v1, ivan-petrov 5, olga-morozova 12 v2', steady),
  group('kopi-kintamani/kintamani-washed', 198, 'made-artana 0 v1, putri-maharani 2, ayu-lestari 11', steady),
  group('xiangxing-bags/city-daypack', 190, 'zhou-bo 0 v1, liu-yang 2', steady),
  group('teplo-wool/wool-socks-thick', 182, 'elena-kuznetsova 0, marina-lebedeva 6 v3, nikolay-zaitsev 15 v1', steady),
  group('harbour-clay/everyday-mug', 176, 'grace-mensah 0 x2, oliver-wright 8 v2', steady),
  group(
    'wengan-farm/crisp-pears',
    170,
    'zhang-min 0 x3, huang-jing 1, he-yun 4 x2, lin-xiaoyu 7, zhou-bo 12 x4',
    quick,
  ),
  group('batik-lestari/parang-soga', 160, 'fitri-handayani 0, joko-widagdo 5', steady),
  group('kakao-co/bar-70', 152, 'dmitry-volkov 0 x3, aleksey-sokolov 2', steady),
  group('fern-street-bakery/croissant-six', 146, 'sofia-garcia 0, hannah-cohen 2, james-carter 5', quick),
  group(
    'dapur-sari/cassava-chips',
    140,
    'budi-santoso 0 x2, fitri-handayani 3, made-artana 10, joko-widagdo 22 v1, putri-maharani 30, dewi-anggraini 41',
    { ship: 14, receive: 44 },
  ),
  group('yunwu-tea/cloud-mist-green', 132, 'wu-meiling 0 v1, zhang-min 7, emily-nguyen 20', far),
  group('lindenholz/stacking-blocks', 124, 'lukas-weber 0, chloe-martin 9, mateo-rossi 26', steady),
  group('xiangxing-bags/school-backpack-light', 110, 'sun-lili 0 v1, xu-hao 4, anna-smirnova 16 v3', { ship: 26 }),
  group(
    'altai-honey/herb-tea-altai',
    100,
    'elena-kuznetsova 0, ivan-petrov 8, marina-lebedeva 20 x2, dmitry-volkov 33, aleksey-sokolov 47',
    { ship: 12 },
  ),
  group(
    'kopi-kintamani/drip-bags-ten',
    90,
    'rizky-pratama 0, budi-santoso 6, dewi-anggraini 12, joko-widagdo 28, fitri-handayani 39',
    { ship: 24 },
  ),
  group('kakao-co/bar-trio', 70, 'olga-morozova 0, anna-smirnova 4, nikolay-zaitsev 18', { ship: 22 }),
  group('harbour-clay/bud-vase', 48, 'priya-nair 0, grace-mensah 6 v1', { ship: 20 }),
  group('wengan-farm/sticky-corn', 36, 'wang-lei 0, he-yun 2, liu-yang 8', { ship: 12 }),
  group('batik-lestari/batik-dress', 34, 'ayu-lestari 0 v1, putri-maharani 6 v5, fitri-handayani 14'),
  group('wengan-farm/garlic-shoots', 26, 'huang-jing 0, zhou-bo 3 v1, sun-lili 9'),
  group('teplo-wool/mittens-pattern', 20, 'marina-lebedeva 0 v2, olga-morozova 5'),
  group('fern-street-bakery/frosted-cupcakes', 14, 'emily-nguyen 0, sofia-garcia 2'),
  group('kopi-kintamani/kintamani-natural', 12, 'made-artana 0, rizky-pratama 3 v1'),
]

/** Groups that ended without success: too few by the deadline, or a deal the shop had to take back. */
const ended: GroupStory[] = [
  group('xiangxing-bags/hiking-pack-35', 200, 'aleksey-sokolov 0, lukas-weber 30 v1'),
  group('altai-honey/linden-honey', 130, 'nikolay-zaitsev 0, olga-morozova 12, ivan-petrov 20'),
  group('yunwu-tea/mooncakes-lotus', 118, 'liu-yang 0, huang-jing 18 x2'),
  group('fern-street-bakery/seeded-bagels', 60, 'hannah-cohen 0'),
  group('harbour-clay/serving-dish', 80, 'oliver-wright 0, priya-nair 12', {
    cancelled: { after: 30, reason: 'The kiln shelf cracked in the firing and took this batch with it. Sorry.' },
  }),
]

/** Groups that wait for somebody now. */
const open: GroupStory[] = [
  group('wengan-farm/garlic-shoots', 9, 'wang-lei 0 v1, zhang-min 3'),
  group('wengan-farm/garlic-shoots', 2, 'he-yun 0'),
  group('wengan-farm/erjingtiao-chilli', 21, 'xu-hao 0, liu-yang 4 v1, lin-xiaoyu 12'),
  group('wengan-farm/crisp-pears', 30, 'sun-lili 0 x2, wu-meiling 5, xu-hao 9, wang-lei 22'),
  group('xiangxing-bags/school-backpack-light', 16, 'huang-jing 0, he-yun 7 v2'),
  group('xiangxing-bags/cabin-suitcase-20', 11, 'zhou-bo 0 v1'),
  group('xiangxing-bags/shopping-tote', 40, 'lin-xiaoyu 0 x2, zhang-min 6, wu-meiling 15, sun-lili 24, liu-yang 31'),
  group('yunwu-tea/osmanthus-honey-tea', 18, 'wu-meiling 0, he-yun 9'),
  group('kopi-kintamani/kintamani-washed', 15, 'budi-santoso 0, fitri-handayani 5 v1'),
  group('kopi-kintamani/house-espresso', 6, 'putri-maharani 0'),
  group(
    'kopi-kintamani/kintamani-oranges',
    13,
    'ayu-lestari 0 x2, made-artana 2, dewi-anggraini 4, joko-widagdo 7, putri-maharani 9',
  ),
  group('batik-lestari/kawung-indigo', 27, 'dewi-anggraini 0, grace-mensah 14'),
  group('batik-lestari/rattan-basket', 8, 'joko-widagdo 0 v1'),
  group('dapur-sari/rendang-paste', 19, 'rizky-pratama 0, ayu-lestari 8'),
  group('dapur-sari/nastar-jar', 5, 'fitri-handayani 0'),
  group('dapur-sari/sambal-bawang', 11, 'made-artana 0, putri-maharani 5 v1, joko-widagdo 10.95 unpaid'),
  group('altai-honey/mountain-honey', 22, 'dmitry-volkov 0, aleksey-sokolov 6 v1'),
  group('altai-honey/cedar-nuts-honey', 7, 'anna-smirnova 0'),
  group('teplo-wool/plaid-alpaca', 33, 'ivan-petrov 0, elena-kuznetsova 11 v1, nikolay-zaitsev 25'),
  group('teplo-wool/scarf-long', 10, 'marina-lebedeva 0'),
  group('kakao-co/truffles-box', 17, 'anna-smirnova 0, elena-kuznetsova 4, dmitry-volkov 13'),
  group('kakao-co/hot-chocolate', 12, 'aleksey-sokolov 0, marina-lebedeva 5'),
  group('harbour-clay/everyday-mug', 14, 'priya-nair 0 v1'),
  group('harbour-clay/supper-bowl', 20, 'oliver-wright 0, grace-mensah 9 v3'),
  group('fern-street-bakery/cookie-tin', 16, 'james-carter 0, sofia-garcia 6'),
  group('fern-street-bakery/apple-pie', 25, 'emily-nguyen 0, james-carter 8, sofia-garcia 20'),
  group('lindenholz/kite-diamond', 31, 'mateo-rossi 0, chloe-martin 10, lukas-weber 19 v1'),
  group('lindenholz/bear-patchwork', 9, 'chloe-martin 0'),
]

export const groups: GroupStory[] = [...full, ...ended, ...open]
